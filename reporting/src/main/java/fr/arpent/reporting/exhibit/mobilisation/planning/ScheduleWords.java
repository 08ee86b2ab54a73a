package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A schedule in words: what its exhibits share. */
record ScheduleWords(CriticalPathResult result, PlanWords words) {

  static final String ACTIVITIES = "activities";

  boolean hasResources() {
    return !result.resources().isEmpty();
  }

  Text title() {
    return words.say(
        "title", ImmutableMap.of("end", PlanWords.day(result.end()), "late", result.late()));
  }

  /** Returns the frame of an exhibit of the activities. */
  ExhibitFrame frame(String name) {
    return words
        .frame(name, title(), ACTIVITIES)
        .withUnit(words.say(name + ".unit"))
        .withSentences(sentences());
  }

  /** Returns the frame of an exhibit of the workload. */
  ExhibitFrame loadFrame(String name) {
    long over = result.resources().stream().filter(one -> one.daysOver() > 0).count();
    return words
        .frame(name, words.say("load.title", ImmutableMap.of("count", over)), "resources")
        .withUnit(words.say("load.unit"))
        .withSentences(sentences());
  }

  Exhibit summary() {
    return new SentencesExhibit(words.context().analysis(), sentences());
  }

  private ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            words.say(
                "summary.length",
                ImmutableMap.of(
                    "count", result.count(),
                    "duration", duration(),
                    "start", PlanWords.day(result.start()),
                    "end", PlanWords.day(result.end()))),
            "duration"));
    sentences.add(
        Sentence.of(
            words.say(
                "summary.critical",
                ImmutableMap.of(
                    "count", result.criticalPath().size(), "names", names(result.criticalPath()))),
            "critical-path"));
    result
        .probability()
        .value()
        .map(chance -> ImmutableMap.of("chance", Text.percent(chance, 0)))
        .ifPresent(
            chance ->
                sentences.add(
                    Sentence.of(words.say("summary.probability", chance), "probability")));
    return sentences.build();
  }

  Exhibit method() {
    var overview =
        words.say(
            "method.result",
            ImmutableMap.of(
                "count", result.count(),
                "critical", result.critical(),
                "duration", duration(),
                "end", PlanWords.day(result.end())));
    return new MethodExhibit(words.context(), overview, this::field);
  }

  private Text duration() {
    return ValueFormat.exactly(result.duration()).withDecimals(decimals()).text(result.duration());
  }

  /** Expected durations are sixths; whole ones need no decimal. */
  int decimals() {
    boolean whole =
        result.activities().stream()
            .allMatch(one -> isWhole(one.duration()) && isWhole(one.totalFloat()));
    return whole ? 0 : 1;
  }

  static boolean isWhole(double days) {
    return days == Math.rint(days);
  }

  Text name(String id) {
    return result.activities().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> PlanWords.title(id, one.title()))
        .orElseGet(() -> Text.of(id));
  }

  Text names(ImmutableList<String> ids) {
    return ids.isEmpty()
        ? Text.message("block.missing.none")
        : Phrases.commas(ids.stream().map(this::name).toList());
  }

  Text resource(String code) {
    return words.context().wordOf(ACTIVITIES, "resources", code);
  }

  /** Says the fields of findings: days, titles, chains of titles. */
  private Optional<Text> field(String field, String value) {
    return switch (field) {
      case "activity" -> Optional.of(name(value));
      case "chain" -> Optional.of(PlanWords.list(value, ';', this::name));
      case "resource" -> Optional.of(resource(value));
      default -> PlanWords.day(value);
    };
  }
}
