package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.theme.Colour;
import java.io.IOException;
import java.util.Optional;

/** Writes ink as the operators of one page; y is turned, since PDF counts from the bottom. */
final class Painter {

  private final Operators out;
  private final Resources resources;
  private final double height;
  private Pen pen = Pen.FRESH;

  Painter(Operators out, Resources resources, double height) {
    this.out = out;
    this.resources = resources;
    this.height = height;
  }

  /** What the last operators set, so that it is not set again. */
  private record Pen(
      Optional<Colour> fill,
      Optional<Colour> stroke,
      double width,
      ImmutableList<Double> dash,
      Optional<EmbeddedFont> font,
      double size) {
    static final Pen FRESH =
        new Pen(
            Optional.of(new Colour(0, 0, 0)),
            Optional.of(new Colour(0, 0, 0)),
            1,
            ImmutableList.of(),
            Optional.empty(),
            0);
  }

  void paint(Ink ink) throws IOException {
    if (ink instanceof Ink.Line line) {
      paint(line);
    } else if (ink instanceof Ink.Shape shape) {
      paint(shape);
    } else if (ink instanceof Ink.Clipped clipped) {
      paint(clipped);
    } else if (ink instanceof Ink.Image image) {
      paint(image);
    }
  }

  private void paint(Ink.Image image) throws IOException {
    out.write("q ").number(image.width()).write("0 0 ").number(image.height());
    out.number(image.x()).number(height - image.y() - image.height());
    out.write("cm /").write(resources.picture(image.bytes())).write(" Do Q\n");
  }

  private void paint(Ink.Clipped clipped) throws IOException {
    Pen before = pen;
    out.write("q\n");
    trace(clipped.clip());
    out.write("W* n\n");
    for (Ink inside : clipped.ink()) {
      paint(inside);
    }
    out.write("Q\n");
    pen = before;
  }

  private void paint(Ink.Shape shape) {
    shape.fill().ifPresent(this::fillWith);
    shape.stroke().ifPresent(this::strokeWith);
    trace(shape.path());
    out.write(paintOperator(shape.fill().isPresent(), shape.stroke().isPresent()));
  }

  private static String paintOperator(boolean fill, boolean stroke) {
    if (fill) {
      return stroke ? "B*\n" : "f*\n";
    }
    return stroke ? "S\n" : "n\n";
  }

  private void trace(Path path) {
    for (Path.Step step : path.steps()) {
      if (step instanceof Path.Move move) {
        point(move.x(), move.y()).write("m\n");
      } else if (step instanceof Path.Line line) {
        point(line.x(), line.y()).write("l\n");
      } else if (step instanceof Path.Curve curve) {
        point(curve.x1(), curve.y1());
        point(curve.x2(), curve.y2());
        point(curve.x(), curve.y()).write("c\n");
      } else {
        out.write("h\n");
      }
    }
  }

  private Operators point(double x, double y) {
    return out.number(x).number(height - y);
  }

  private void paint(Ink.Line line) {
    if (line.pieces().isEmpty()) {
      return;
    }
    out.write("BT\n");
    out.number(line.pieces().get(0).x()).number(height - line.baseline()).write("Td\n");
    var text = new TextLine(line.pieces().get(0).x());
    line.pieces().forEach(text::show);
    text.end();
    out.write("ET\n");
  }

  /** The pieces of one line: shown by one operator as long as nothing changes between them. */
  private final class TextLine {

    private double x;
    private double rise;
    private boolean open;

    private TextLine(double x) {
      this.x = x;
    }

    private void show(Ink.Piece piece) {
      EmbeddedFont font = resources.font(piece.typeface());
      if (changes(piece, font)) {
        close();
        fillWith(piece.colour());
        select(font, piece.size());
      }
      EncodedText encoded = font.encode(piece.text());
      long gap = Math.round((x - piece.x()) * 1000 / piece.size());
      double start = x - gap * piece.size() / 1000;
      boolean moved = gap == 0;
      for (EncodedText.Part part : encoded.parts()) {
        raise(piece.raised() + part.rise() * piece.size() / piece.typeface().unitsPerEm());
        open();
        if (!moved) {
          out.integer(gap);
          moved = true;
        }
        out.write(part.operand());
      }
      x = moved ? start + encoded.advance() * piece.size() / 1000 : x;
    }

    private boolean changes(Ink.Piece piece, EmbeddedFont font) {
      return !pen.fill().equals(Optional.of(piece.colour()))
          || !pen.font().equals(Optional.of(font))
          || pen.size() != piece.size();
    }

    private void raise(double newRise) {
      if (newRise != rise) {
        close();
        out.number(newRise).write("Ts\n");
        rise = newRise;
      }
    }

    private void open() {
      if (!open) {
        out.write("[");
        open = true;
      }
    }

    private void close() {
      if (open) {
        out.write("]TJ\n");
        open = false;
      }
    }

    private void end() {
      raise(0);
      close();
    }
  }

  private void select(EmbeddedFont font, double size) {
    if (!pen.font().equals(Optional.of(font)) || pen.size() != size) {
      out.write("/").write(font.resource()).write(" ").number(size).write("Tf\n");
      pen = new Pen(pen.fill(), pen.stroke(), pen.width(), pen.dash(), Optional.of(font), size);
    }
  }

  private void fillWith(Colour colour) {
    if (!pen.fill().equals(Optional.of(colour))) {
      parts(colour).write("rg\n");
      pen =
          new Pen(
              Optional.of(colour), pen.stroke(), pen.width(), pen.dash(), pen.font(), pen.size());
    }
  }

  private void strokeWith(Drawing.Stroke stroke) {
    if (!pen.stroke().equals(Optional.of(stroke.colour()))) {
      parts(stroke.colour()).write("RG\n");
    }
    if (pen.width() != stroke.width()) {
      out.number(stroke.width()).write("w\n");
    }
    if (!pen.dash().equals(stroke.dash())) {
      out.write("[");
      stroke.dash().forEach(out::number);
      out.write("]0 d\n");
    }
    pen =
        new Pen(
            pen.fill(),
            Optional.of(stroke.colour()),
            stroke.width(),
            stroke.dash(),
            pen.font(),
            pen.size());
  }

  private Operators parts(Colour colour) {
    return out.part(colour.red()).part(colour.green()).part(colour.blue());
  }
}
