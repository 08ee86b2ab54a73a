package fr.arpent.reporting.html;

import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.typeface.ShapedText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Paints ink with Java2D. Letters are filled outlines of the bundled faces: no font of the machine
 * is asked for, so that every machine paints the same.
 */
final class InkPainter {

  private static final float MITRE = 10;

  private final Graphics2D paper;

  /** Paints on paper whose unit is a point. */
  InkPainter(Graphics2D paper) {
    this.paper = paper;
  }

  void paint(List<Ink> ink) {
    ink.forEach(this::paint);
  }

  private void paint(Ink ink) {
    if (ink instanceof Ink.Line line) {
      line.pieces().forEach(piece -> paint(piece, line.baseline()));
    } else if (ink instanceof Ink.Shape shape) {
      Path2D outline = outline(shape.path());
      shape.fill().ifPresent(colour -> fill(outline, colour));
      shape.stroke().ifPresent(stroke -> fill(stroke(stroke).createStrokedShape(outline), stroke));
    } else if (ink instanceof Ink.Clipped clipped) {
      Shape before = paper.getClip();
      paper.clip(outline(clipped.clip()));
      paint(clipped.ink());
      paper.setClip(before);
    } else {
      throw new IllegalArgumentException("a figure must be drawn, was a picture");
    }
  }

  private void fill(Shape shape, Drawing.Stroke stroke) {
    fill(shape, stroke.colour());
  }

  private void fill(Shape shape, Colour colour) {
    paper.setColor(new Color(colour.red(), colour.green(), colour.blue()));
    paper.fill(shape);
  }

  private static BasicStroke stroke(Drawing.Stroke stroke) {
    float width = (float) stroke.width();
    if (stroke.dash().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE);
    }
    var dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE, dash, 0);
  }

  private void paint(Ink.Piece piece, double baseline) {
    ShapedText text = piece.text();
    double scale = piece.size() / piece.typeface().unitsPerEm();
    for (int i = 0; i < text.glyphs().length; i++) {
      var place = new AffineTransform();
      place.translate(
          piece.x() + text.x()[i] * scale, baseline - piece.raised() - text.y()[i] * scale);
      place.scale(scale, -scale);
      Shape glyph = piece.typeface().tables().outline(text.glyphs()[i]);
      fill(place.createTransformedShape(glyph), piece.colour());
    }
  }

  private static Path2D outline(Path path) {
    var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Path.Step step : path.steps()) {
      if (step instanceof Path.Move move) {
        outline.moveTo(move.x(), move.y());
      } else if (step instanceof Path.Line line) {
        outline.lineTo(line.x(), line.y());
      } else if (step instanceof Path.Curve curve) {
        outline.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
      } else {
        outline.closePath();
      }
    }
    return outline;
  }
}
