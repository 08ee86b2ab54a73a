package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Mark;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Marks put on paper one after the other. */
public final class Sketch {

  private static final double HATCH = 0.7;
  private static final double OUTLINE = 0.75;
  private static final double VISIBLE = 3;

  private final Canvas canvas;
  private final Room room;
  private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

  /** Begins with empty paper. */
  public Sketch(Canvas canvas) {
    this.canvas = canvas;
    this.room = Room.of(canvas);
  }

  /** Returns what is drawn on. */
  public Canvas canvas() {
    return canvas;
  }

  /** Returns how the width is shared. */
  public Room room() {
    return room;
  }

  /** Returns the colour of a role. */
  public Colour colour(ColourRole role) {
    return canvas.palette().of(role);
  }

  /** Returns the width of words on one line, in points. */
  public double width(Text text, TypeRole role) {
    return canvas.width(canvas.words(text), role);
  }

  /** Adds a mark over those before it. */
  public void add(Mark mark) {
    marks.add(mark);
  }

  /** Fills a shape. */
  public void fill(Path path, Colour colour) {
    marks.add(new Drawing.Shape(path, Optional.of(colour), Optional.empty()));
  }

  /** Draws the outline of a shape. */
  public void stroke(Path path, Stroke stroke) {
    marks.add(new Drawing.Shape(path, Optional.empty(), Optional.of(stroke)));
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroke(Path.line(x1, y1, x2, y2), stroke);
  }

  /** Writes words in the colour of their role. */
  public void label(Text text, TypeRole role, double x, double baseline, Anchor anchor) {
    label(text, role, canvas.colour(role), x, baseline, anchor);
  }

  /** Writes words in a colour. */
  public void label(
      Text text, TypeRole role, Colour colour, double x, double baseline, Anchor anchor) {
    label(canvas.words(text), role, colour, x, baseline, anchor);
  }

  /** Writes resolved words in a colour. */
  public void label(
      Words words, TypeRole role, Colour colour, double x, double baseline, Anchor anchor) {
    if (!words.isEmpty()) {
      marks.add(new Drawing.Label(words, role, colour, x, baseline, anchor));
    }
  }

  /** A label of a figure that is not mirrored: its physical left edge at x. */
  public void labelFromLeft(Text text, TypeRole role, Colour colour, double x, double baseline) {
    label(text, role, colour, x, baseline, left());
  }

  /** The anchor that is the physical left edge of words, in a figure that is not mirrored. */
  public Anchor left() {
    return canvas.rightToLeft() ? Anchor.END : Anchor.START;
  }

  /** The anchor that is the physical right edge of words, in a figure that is not mirrored. */
  public Anchor right() {
    return canvas.rightToLeft() ? Anchor.START : Anchor.END;
  }

  /**
   * Fills a rectangle; a pale one has a thin ink outline, a hatched one white lines.
   *
   * @param step distance of the white lines
   */
  public void tile(Box box, Colour colour, boolean hatched, double step) {
    fill(box.path(), colour);
    if (hatched) {
      hatch(box.path(), box, step, Stroke.of(HATCH, Colour.WHITE));
    }
    if (Palette.contrast(colour, Colour.WHITE) < VISIBLE) {
      stroke(box.path(), Stroke.of(OUTLINE, colour(ColourRole.INK)));
    }
  }

  /** Fills a mark; a pale one has a thin ink outline. */
  public void mark(Path path, Colour colour) {
    fill(path, colour);
    if (Palette.contrast(colour, Colour.WHITE) < VISIBLE) {
      stroke(path, Stroke.of(OUTLINE, colour(ColourRole.INK)));
    }
  }

  /** Writes words from their physical left edge on a white plate. */
  public void plated(Text text, TypeRole role, Colour colour, Box box) {
    fill(box.grown(1).path(), Colour.WHITE);
    labelFromLeft(text, role, colour, box.left(), box.centreY() + 3);
  }

  /**
   * Writes words over as many lines as a width needs; returns the baseline of the last one.
   *
   * @param leading distance of the lines
   */
  public double lines(
      Text text,
      TypeRole role,
      Colour colour,
      double x,
      double baseline,
      Anchor anchor,
      double width,
      double leading) {
    double y = baseline;
    for (var line : Lines.wrap(canvas, canvas.words(text), role, width)) {
      label(line, role, colour, x, y, anchor);
      y += leading;
    }
    return y - leading;
  }

  /** Returns a colour for words: the colour asked for where it reads well on white, else ink. */
  public Colour readable(Colour colour) {
    return Palette.contrast(colour, Colour.WHITE) >= 4.5 ? colour : colour(ColourRole.INK);
  }

  /** White lines at 45° that show inside an upright rectangle. */
  public void hatch(Path clip, Box bounds, double step, Stroke stroke) {
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
  public void addSide(Sketch side) {
    boolean flip = canvas.rightToLeft();
    side.marks().forEach(mark -> marks.add(flip ? Mirror.of(mark, room.width()) : mark));
  }

  /** Returns the marks so far. */
  public ImmutableList<Mark> marks() {
    return marks.build();
  }

  /** Returns the drawing of a figure that is read in some way. */
  public Drawing drawing(double height, Reading reading) {
    return new Drawing(height, reading.isMirrored(), marks());
  }
}
