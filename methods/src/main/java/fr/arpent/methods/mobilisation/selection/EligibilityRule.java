package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A rule that an application keeps, or is not judged. A cell that is missing keeps no rule.
 *
 * @param id key
 * @param kind what it asks
 * @param column column of the applications
 * @param on day, for {@code by} and {@code from}
 * @param value number, for {@code at-most} and {@code at-least}
 * @param values words, for {@code one-of} and {@code yes}
 * @param title as printed
 */
public record EligibilityRule(
    String id,
    EligibilityKind kind,
    String column,
    Optional<LocalDate> on,
    Optional<Double> value,
    ImmutableList<String> values,
    Optional<LocalizedText> title) {

  /** Words for yes, where a rule names none. */
  static final ImmutableList<String> YES = ImmutableList.of("yes", "true", "1", "oui", "نعم");

  /** Returns how a cell breaks the rule; empty when it keeps it. */
  Optional<CallResult.Broken> broken(Candidate candidate) {
    if (kind.isOfDays()) {
      return brokenDay(Optional.ofNullable(candidate.days().get(column)));
    }
    if (kind.isOfNumbers()) {
      return brokenNumber(Optional.ofNullable(candidate.numbers().get(column)));
    }
    var word = Optional.ofNullable(candidate.words().get(column));
    boolean kept = kind == EligibilityKind.GIVEN || word.filter(values::contains).isPresent();
    return word.isPresent() && kept
        ? Optional.empty()
        : Optional.of(broken(word, Optional.empty()));
  }

  private Optional<CallResult.Broken> brokenDay(Optional<LocalDate> found) {
    var limit = on.orElseThrow();
    var late =
        found.map(
            day ->
                (double) ChronoUnit.DAYS.between(limit, day)
                    * (kind == EligibilityKind.BY ? 1 : -1));
    return late.filter(days -> days <= 0).isPresent()
        ? Optional.empty()
        : Optional.of(broken(found.map(LocalDate::toString), late));
  }

  private Optional<CallResult.Broken> brokenNumber(Optional<Double> found) {
    double limit = value.orElseThrow();
    var above =
        found.map(number -> kind == EligibilityKind.AT_MOST ? number - limit : limit - number);
    return above.filter(excess -> excess <= 0).isPresent()
        ? Optional.empty()
        : Optional.of(broken(found.map(CallSelection::plain), above));
  }

  private CallResult.Broken broken(Optional<String> found, Optional<Double> excess) {
    return CallResult.Broken.of(this, found, excess);
  }

  /** Returns what method cards say of the rule. */
  ImmutableMap<String, Object> said() {
    var said =
        ImmutableMap.<String, Object>builder().put("column", column).put("rule", kind.code());
    on.ifPresent(day -> said.put("on", day.toString()));
    value.ifPresent(number -> said.put("value", number));
    if (kind == EligibilityKind.ONE_OF) {
      said.put("values", values);
    }
    return said.buildOrThrow();
  }

  /** Returns what the rule compares with: a day, a number, or words with commas between. */
  String limit() {
    return on.map(LocalDate::toString)
        .or(() -> value.map(CallSelection::plain))
        .orElseGet(() -> String.join(", ", values));
  }
}
