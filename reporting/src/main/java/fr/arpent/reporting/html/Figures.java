package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeset.DrawnFigure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws the figures of a guide as pictures, 144 pixels an inch: two for a point. */
final class Figures {

  private static final int PIXELS_PER_POINT = 2;

  /** White around a drawing, in points: half a stroke may stand over its edge. */
  private static final double MARGIN = 2;

  private final Wording wording;
  private final Theme theme;
  private final List<ShapedText> incomplete = new ArrayList<>();

  Figures(Wording wording, Theme theme) {
    this.wording = wording;
    this.theme = theme;
  }

  /** Returns a figure as a picture. */
  InlinePicture draw(Graphic graphic) {
    DrawnFigure drawn = DrawnFigure.of(graphic, wording, theme);
    note(drawn.ink());
    double width = drawn.width() + 2 * MARGIN;
    double height = drawn.height() + 2 * MARGIN;
    var image = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    try {
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, image.getWidth(), image.getHeight());
      paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      paper.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
      paper.translate(MARGIN, MARGIN);
      new InkPainter(paper).paint(drawn.ink());
    } finally {
      paper.dispose();
    }
    return InlinePicture.of(image, PIXELS_PER_POINT);
  }

  /** Returns the labels of which some characters have no glyph in any face. */
  ImmutableList<ShapedText> incomplete() {
    return ImmutableList.copyOf(incomplete);
  }

  private void note(List<Ink> ink) {
    for (Ink part : ink) {
      if (part instanceof Ink.Line line) {
        line.pieces().stream()
            .map(Ink.Piece::text)
            .filter(text -> !text.missing().isEmpty())
            .forEach(incomplete::add);
      } else if (part instanceof Ink.Clipped clipped) {
        note(clipped.ink());
      }
    }
  }

  private static int pixels(double points) {
    return (int) Math.ceil(points * PIXELS_PER_POINT);
  }
}
