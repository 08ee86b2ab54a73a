package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A plan of actions in words: what its exhibits share. */
record ActionPlanWords(ActionPlanResult result, PlanWords words) {

  static final String ACTIONS = "actions";

  Text title() {
    return words.say(
        "title",
        ImmutableMap.of(
            "actions", result.count(),
            "years", result.years().size(),
            "stops", result.stops().size()));
  }

  /** Returns the frame of an exhibit whose unit line is {@code <name>.unit}. */
  ExhibitFrame frame(String name, Text title, String values) {
    return words
        .frame(name, title, values)
        .withUnit(words.say(name + ".unit"))
        .withSentences(sentences());
  }

  Exhibit summary() {
    return new SentencesExhibit(words.context().analysis(), sentences());
  }

  private ImmutableList<Sentence> sentences() {
    return ImmutableList.of(
        Sentence.of(
            words.say(
                "summary.count",
                ImmutableMap.of(
                    "actions", result.count(),
                    "complete", result.complete(),
                    "from", PlanWords.day(result.from()),
                    "until", PlanWords.day(result.until()))),
            "complete"),
        Sentence.of(
            words.say(
                "summary.stops",
                ImmutableMap.of(
                    "stops", result.stops().size(),
                    "freed", Text.number(result.freed(), 0),
                    "days", Text.number(result.days(), 0))),
            "stops",
            "freed"));
  }

  Exhibit method() {
    var overview =
        words.say(
            "method.result",
            ImmutableMap.of(
                "actions", result.count(),
                "complete", result.complete(),
                "stops", result.stops().size()));
    return new MethodExhibit(words.context(), overview, this::field);
  }

  Text holder(String code) {
    return words.context().wordOf(ACTIONS, "holder", code);
  }

  /** Says the fields of findings. */
  private Optional<Text> field(String field, String value) {
    return switch (field) {
      case "action" ->
          result.actions().stream()
              .filter(one -> one.id().equals(value))
              .findFirst()
              .map(one -> PlanWords.title(one.id(), one.title()));
      case "holder" -> Optional.of(holder(value));
      case "lacks" -> Optional.of(PlanWords.list(value, ',', lack -> words.say("lacks." + lack)));
      default -> PlanWords.day(value);
    };
  }
}
