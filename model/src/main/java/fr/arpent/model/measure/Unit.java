package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit of a figure (unité), as a noun that follows a number.
 *
 * @param term a term of {@code terms.csv}, which has its plurals: {@code inhabitant}, {@code
 *     minute}
 */
public record Unit(@JsonValue String term) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /** Checks that the term is an id. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Unit {
    checkArgument(isTerm(term), "a unit must be a term such as fte or square-metre, was %s", term);
  }

  /**
   * Returns what a part cannot exceed: 100 of {@code percent}, 1 of {@code share}; empty for other
   * units, which count no parts of a whole.
   */
  public Optional<BigDecimal> whole() {
    return switch (term) {
      case "percent" -> Optional.of(BigDecimal.valueOf(100));
      case "share" -> Optional.of(BigDecimal.ONE);
      default -> Optional.empty();
    };
  }

  /** Returns whether a text can be the id of a term. */
  public static boolean isTerm(String text) {
    return ID.matcher(text).matches();
  }
}
