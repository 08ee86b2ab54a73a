package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Mark;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Marks put on paper one after the other. */
final class Sketch {

  /** Where the main column begins, and its width. */
  static final double MAIN = Canvas.PLUMB;

  static final double MAIN_WIDTH = Canvas.FULL_WIDTH - Canvas.PLUMB;

  /** Width of the side column. */
  static final double SIDE_WIDTH = 118;

  private final Canvas canvas;
  private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

  Sketch(Canvas canvas) {
    this.canvas = canvas;
  }

  Canvas canvas() {
    return canvas;
  }

  Colour colour(ColourRole role) {
    return canvas.palette().of(role);
  }

  double width(Text text, TypeRole role) {
    return canvas.width(canvas.words(text), role);
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void fill(Path path, Colour colour) {
    marks.add(new Drawing.Shape(path, Optional.of(colour), Optional.empty()));
  }

  void stroke(Path path, Stroke stroke) {
    marks.add(new Drawing.Shape(path, Optional.empty(), Optional.of(stroke)));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroke(Path.line(x1, y1, x2, y2), stroke);
  }

  void label(Text text, TypeRole role, double x, double baseline, Anchor anchor) {
    label(text, role, canvas.colour(role), x, baseline, anchor);
  }

  void label(Text text, TypeRole role, Colour colour, double x, double baseline, Anchor anchor) {
    label(canvas.words(text), role, colour, x, baseline, anchor);
  }

  void label(Words words, TypeRole role, Colour colour, double x, double baseline, Anchor anchor) {
    if (!words.isEmpty()) {
      marks.add(new Drawing.Label(words, role, colour, x, baseline, anchor));
    }
  }

  /** A label of a figure that is not mirrored: its physical left edge at x. */
  void labelFromLeft(Text text, TypeRole role, Colour colour, double x, double baseline) {
    label(text, role, colour, x, baseline, left());
  }

  /** The anchor that is the physical left edge of words, in a figure that is not mirrored. */
  Anchor left() {
    return canvas.rightToLeft() ? Anchor.END : Anchor.START;
  }

  /** The anchor that is the physical right edge of words, in a figure that is not mirrored. */
  Anchor right() {
    return canvas.rightToLeft() ? Anchor.START : Anchor.END;
  }

  /** White lines at 45° that show inside an upright rectangle. */
  void hatch(Path clip, Box bounds, double step, Stroke stroke) {
    var lines = ImmutableList.<Mark>builder();
    double height = bounds.height();
    for (double x = bounds.left() - height; x < bounds.right(); x += step * Math.sqrt(2)) {
      lines.add(
          new Drawing.Shape(
              Path.line(x, bounds.bottom(), x + height, bounds.top()),
              Optional.empty(),
              Optional.of(stroke)));
    }
    marks.add(new Drawing.Clipped(clip, lines.build()));
  }

  /** Marks that were drawn for the start side, mirrored when that is the physical right. */
  void addSide(Sketch side) {
    boolean flip = canvas.rightToLeft();
    side.marks().forEach(mark -> marks.add(flip ? Mirror.of(mark) : mark));
  }

  ImmutableList<Mark> marks() {
    return marks.build();
  }

  Drawing drawing(double height, boolean mirrored) {
    return new Drawing(height, mirrored, marks());
  }
}
