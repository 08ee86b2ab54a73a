package fr.arpent.reporting.figure;

/** Something that can be drawn: what it shows is data, how it looks is the canvas's theme. */
public interface Graphic {

  /** Draws for the width that the canvas gives; words keep their sizes whatever the width. */
  Drawing draw(Canvas canvas);
}
