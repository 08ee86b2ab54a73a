package fr.arpent.reporting.exhibit.mobilisation.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.governance.CompositionResult;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Body;
import fr.arpent.methods.mobilisation.governance.CompositionResult.RuleCheck;
import fr.arpent.methods.mobilisation.governance.Verdict;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Words and frames that the exhibits of bodies and their rules share. */
record CompositionWords(CompositionResult result, ExhibitContext context) implements MethodWords {

  private static final String MEMBERS = "members";

  static Text day(LocalDate day) {
    return Text.message("block.exhibit.date", ImmutableMap.of("date", day));
  }

  ExhibitFrame frame(String name, Text title, String... paths) {
    return ExhibitFrame.of(context, name, title)
        .showing(paths)
        .withUnit(
            say(
                "unit",
                ImmutableMap.of(
                    "bodies", result.bodies().size(),
                    "members", result.members(),
                    "on", day(result.on()))))
        .withSentences(sentences());
  }

  Text title() {
    return say(
        "title",
        ImmutableMap.of("met", result.met(), "count", result.count(), "broken", result.broken()));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "bodies", result.bodies().size(),
            "met", result.met(),
            "count", result.count(),
            "unchecked", result.unchecked()));
  }

  ImmutableList<Sentence> sentences() {
    var broken = result.rules().stream().filter(one -> one.verdict() == Verdict.BROKEN).toList();
    return ImmutableList.of(
        Sentence.of(
            say(
                "summary.rules",
                ImmutableMap.of(
                    "met", result.met(),
                    "count", result.count(),
                    "bodies", result.bodies().size(),
                    "on", day(result.on()))),
            "met"),
        Sentence.of(
            say(
                "summary.broken",
                ImmutableMap.of(
                    "broken", broken.size(),
                    "rules", Phrases.semicolons(broken.stream().map(this::name).toList()))),
            "broken"),
        Sentence.of(
            say("summary.unchecked", ImmutableMap.of("unchecked", result.unchecked())),
            "unchecked"));
  }

  /** Says what a rule is about, with the words that the study has for its value. */
  Text name(RuleCheck rule) {
    var value =
        rule.value().value().flatMap(code -> rule.field().value().map(field -> word(field, code)));
    return say(
        "rule." + rule.kind().code(),
        ImmutableMap.of(
            "value", value.orElse(Text.EMPTY),
            "field", rule.field().value().map(this::field).orElse(Text.EMPTY)));
  }

  Text name(Body body) {
    return body.name().map(Text::of).orElseGet(() -> Text.of(body.id()));
  }

  /** The words of a value of the members, or the value itself. */
  Text word(String field, String code) {
    return context.wordOf(MEMBERS, field, code);
  }

  private Text field(String column) {
    return context.findColumn(column).orElseGet(() -> Text.of(column));
  }

  Optional<Body> body(String id) {
    return result.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
  }

  Optional<RuleCheck> rule(String id) {
    return result.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Says the fields of findings: names of bodies and of rules. */
  Optional<Text> finding(String field, String value) {
    return switch (field) {
      case "body" -> body(value).map(this::name);
      case "rule" -> rule(value).map(this::name);
      default -> Optional.empty();
    };
  }
}
