package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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

  /** Returns whether a text can be the id of a term. */
  public static boolean isTerm(String text) {
    return ID.matcher(text).matches();
  }
}
