package fr.arpent.reporting.exhibit.mobilisation.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.seating.SeatingResult;
import fr.arpent.methods.mobilisation.seating.SeatingResult.Round;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** Words that several exhibits of a seating plan share. */
final class SeatingWords implements MethodWords {

  private final SeatingResult result;
  private final ExhibitContext context;

  SeatingWords(SeatingResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  Text round(Round round) {
    return say("round", ImmutableMap.of("round", round.id()));
  }

  Text table(String id) {
    return say("table-name", ImmutableMap.of("table", id));
  }

  /** Returns the name of a field, as the study says it. */
  Text fieldName(String field) {
    return context.findColumn(field).orElseGet(() -> Text.of(field));
  }

  Text title() {
    return say(
        "title",
        ImmutableMap.of(
            "people",
            result.people(),
            "tables",
            result.tables(),
            "rounds",
            result.rounds(),
            "met",
            Text.number(result.met(), 1)));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "people",
            result.people(),
            "tables",
            result.tables(),
            "rounds",
            result.rounds(),
            "repeats",
            result.repeats()));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(Sentence.of(Phrases.sentence(title()), "met"));
    result
        .encounters()
        .value()
        .ifPresent(
            encounters ->
                sentences.add(
                    Sentence.of(
                        say(
                            "summary.encounters",
                            ImmutableMap.of("share", Text.percent(encounters, 0))),
                        "encounters")));
    if (!result.fields().isEmpty()) {
      sentences.add(
          Sentence.of(
              say(
                  "summary.imbalance",
                  ImmutableMap.of(
                      "imbalance",
                      Text.number(result.imbalance(), 1),
                      "least",
                      Text.number(result.leastImbalance(), 1))),
              "imbalance"));
    }
    sentences.add(
        Sentence.of(
            say("summary.rules", ImmutableMap.of("count", result.broken().size())), "broken"));
    return sentences.build();
  }

  /** Says the fields of findings. */
  Optional<Text> field(String field, String value) {
    return switch (field) {
      case "rule" -> Optional.of(say("rule." + value));
      case "field" -> Optional.of(fieldName(value));
      default -> Optional.empty();
    };
  }
}
