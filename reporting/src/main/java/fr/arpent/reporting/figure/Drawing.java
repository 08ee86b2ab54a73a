package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * A drawn figure: marks in painting order, in points; y grows downwards from the top.
 *
 * @param height total height
 * @param mirrored whether a right-to-left guide mirrors x (labels keep their reading direction);
 *     maps and coordinate planes are not mirrored
 * @param marks what is painted
 */
public record Drawing(double height, boolean mirrored, ImmutableList<Mark> marks) {

  /** Something painted. */
  public sealed interface Mark {}

  /**
   * A filled or stroked shape.
   *
   * @param path outline
   * @param fill colour of the inside
   * @param stroke how the outline is drawn
   */
  public record Shape(Path path, Optional<Colour> fill, Optional<Stroke> stroke) implements Mark {}

  /**
   * Words on one line.
   *
   * @param words what is read
   * @param role type role, for family, size and weight
   * @param colour colour of the letters
   * @param x where the anchor stands
   * @param baseline y of the baseline
   * @param anchor which part of the words stands at x
   */
  public record Label(
      Words words, TypeRole role, Colour colour, double x, double baseline, Anchor anchor)
      implements Mark {}

  /** Marks that show only inside a path (hatching). */
  public record Clipped(Path clip, ImmutableList<Mark> marks) implements Mark {}

  /**
   * Which part of a label stands at its x: its start edge in the page's direction, its middle, its
   * end edge.
   */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * How a line is drawn.
   *
   * @param width in points
   * @param colour colour
   * @param dash lengths of strokes and gaps; empty for a whole line
   */
  public record Stroke(double width, Colour colour, ImmutableList<Double> dash) {

    /** Returns a whole line. */
    public static Stroke of(double width, Colour colour) {
      return new Stroke(width, colour, ImmutableList.of());
    }
  }
}
