package fr.arpent.reporting.figure;

/** Something that can be drawn: what it shows is data, how it looks is the canvas's theme. */
public interface Graphic {

  /** Draws at the full width of the page. */
  Drawing draw(Canvas canvas);
}
