package fr.arpent.reporting.figure;

/** How a figure is read, which decides whether a right-to-left guide mirrors it. */
public enum Reading {
  /** Like a row of words, from the start edge to the end edge: bars, plans, steps. Mirrored. */
  ROWS,
  /** By coordinates, or by places: x grows to the right in every language. Never mirrored. */
  COORDINATES;

  /** Returns whether a right-to-left guide mirrors x. */
  public boolean isMirrored() {
    return this == ROWS;
  }
}
