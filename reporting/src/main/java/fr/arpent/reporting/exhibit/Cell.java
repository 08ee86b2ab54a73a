package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Answer;
import fr.arpent.reporting.text.Text;
import java.util.function.Function;

/** A cell of a table exhibit: its raw value for sorting and choosing rows, and how it is said. */
public sealed interface Cell {

  /** Reasons of absence that the bundles have words for. */
  ImmutableSet<String> REASONS =
      ImmutableSet.of(
          "not-given",
          "not-eligible",
          "below-floor",
          "no-swap",
          "nothing-differs",
          "nothing-in-reach",
          "nobody-in-reach",
          "not-rated",
          "not-assessed",
          "not-in-code-book",
          "not-verifiable",
          "nothing-assessed",
          "not-declared",
          "not-done",
          "not-drawn",
          "not-reviewed",
          "not-reported",
          "not-applicable",
          "below-minimum",
          "no-pool",
          "no-seed",
          "no-votes",
          "one-round",
          "only-one-number");

  /** A number; the column says its decimals. */
  record Figure(double value) implements Cell {}

  /**
   * Words.
   *
   * @param raw what the rows are sorted and chosen by: a code, or a name
   * @param words what is printed
   */
  record Word(String raw, Text words) implements Cell {}

  /**
   * No value.
   *
   * @param reason why, in kebab-case
   */
  record Missing(String reason) implements Cell {

    /** Returns why there is no value, in words. */
    public Text words() {
      return REASONS.contains(reason)
          ? Text.message("block.missing." + reason)
          : reason.isEmpty() ? Text.message("block.missing.short") : Text.of(reason);
    }
  }

  /** Returns a cell of an answer that is a number. */
  static Cell of(Answer<? extends Number> answer) {
    return of(answer, number -> new Figure(number.doubleValue()));
  }

  /** Returns the cell of an answer. */
  static <T> Cell of(Answer<T> answer, Function<T, Cell> cell) {
    return answer.value().map(cell).orElseGet(() -> new Missing(answer.missing().orElse("")));
  }

  /** Returns the cell of a code whose words are in the bundles. */
  static Cell code(String code, String key) {
    return new Word(code, Text.message(key + "." + code));
  }

  /** Returns what rows are chosen by; empty without a value. */
  default String raw() {
    if (this instanceof Figure figure) {
      double value = figure.value();
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    }
    return this instanceof Word word ? word.raw() : "";
  }
}
