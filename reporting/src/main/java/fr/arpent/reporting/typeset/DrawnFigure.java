package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.theme.Theme;

/**
 * A figure as a guide prints it, without a page around it.
 *
 * @param width in points
 * @param height in points
 * @param ink what is printed, from the top left corner
 */
public record DrawnFigure(double width, double height, ImmutableList<Ink> ink) {

  /** Draws a figure at the full width of a page, with the letters and colours of a guide. */
  public static DrawnFigure of(Graphic graphic, Wording wording, Theme theme) {
    var compositor = new Compositor(wording, theme, PageNumbers.UNKNOWN);
    var canvas = new GuideCanvas(compositor, Canvas.FULL_WIDTH, Canvas.TALLEST);
    Drawing drawing = graphic.draw(canvas);
    ImmutableList<Ink> ink =
        new DrawnInk(compositor).print(drawing, new Placement(1, 0, 0), Canvas.FULL_WIDTH);
    return new DrawnFigure(Canvas.FULL_WIDTH, drawing.height(), ink);
  }
}
