package fr.arpent.reporting.page;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeface.Typeface;
import java.util.Optional;

/** Something printed at a place of a page. */
public sealed interface Ink {

  /** Returns the same ink further to the right and further down, in points. */
  default Ink moved(double dx, double dy) {
    return InkMove.of(this, dx, dy);
  }

  /**
   * A line of text: shaped pieces in visual order, from left to right.
   *
   * @param baseline y of the baseline
   * @param pieces what is printed, each at its own x
   */
  record Line(double baseline, ImmutableList<Piece> pieces) implements Ink {}

  /**
   * A shaped piece of a line.
   *
   * @param x left edge
   * @param raised how far above the baseline (note calls)
   */
  record Piece(
      double x, double raised, Typeface typeface, double size, Colour colour, ShapedText text) {

    /** Returns the piece further to the right. */
    public Piece moved(double dx) {
      return new Piece(x + dx, raised, typeface, size, colour, text);
    }
  }

  /** A filled or stroked path, already in page coordinates. */
  record Shape(Path path, Optional<Colour> fill, Optional<Drawing.Stroke> stroke) implements Ink {}

  /** Ink that shows only inside a path. */
  record Clipped(Path clip, ImmutableList<Ink> ink) implements Ink {}

  /** A picture, PNG or JPEG, checked before. */
  record Image(ByteSource bytes, double x, double y, double width, double height) implements Ink {}
}
