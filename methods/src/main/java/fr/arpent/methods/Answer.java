package fr.arpent.methods;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the reason why there is none (motif d'absence): nothing a reader sees is silently
 * empty.
 *
 * <p>In the result file, an answer called {@code score} is {@code "score": 0.5}, or {@code "score":
 * null} beside {@code "score-missing": "not-done"}.
 *
 * @param value the value; empty when a reason is given
 * @param missing the reason in kebab-case; empty when there is a value
 * @param <T> what was asked for
 */
public record Answer<T>(Optional<T> value, Optional<String> missing) {

  /** Checks that there is a value or a reason, and not both. */
  public Answer {
    checkArgument(
        value.isPresent() != missing.isPresent(), "an answer has a value or a reason, not both");
  }

  /** Returns an answer with a value. */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(Optional.of(value), Optional.empty());
  }

  /** Returns an answer that has a reason instead of a value. */
  public static <T> Answer<T> missing(String reason) {
    return new Answer<>(Optional.empty(), Optional.of(reason));
  }

  /** Returns an optional value, or the reason for its absence. */
  public static <T> Answer<T> ofOptional(Optional<T> value, String reason) {
    return value.map(Answer::of).orElseGet(() -> missing(reason));
  }

  /** Returns whether there is a value. */
  public boolean isPresent() {
    return value.isPresent();
  }

  /** Returns the answer to a further question about the value; a reason stays what it is. */
  public <U> Answer<U> map(Function<? super T, U> function) {
    return new Answer<>(value.map(function), missing);
  }
}
