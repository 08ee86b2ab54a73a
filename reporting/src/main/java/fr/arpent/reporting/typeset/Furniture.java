package fr.arpent.reporting.typeset;

import fr.arpent.reporting.text.Words;

/**
 * What stands around the text of pages.
 *
 * @param number of the chapter, beside its title; may be empty
 * @param title of the chapter or part; may be empty
 * @param mark whether the plumb mark and the running header are printed
 * @param footer whether the running footer is printed
 */
record Furniture(Words number, Words title, boolean mark, boolean footer) {

  private static final Words NOTHING = Words.of("");

  /** Pages of a chapter or part. */
  static Furniture running(Words number, Words title) {
    return new Furniture(number, title, true, true);
  }

  /** Pages without a chapter. */
  static Furniture untitled() {
    return new Furniture(NOTHING, NOTHING, true, true);
  }

  /** A page without anything around it. */
  static Furniture none() {
    return new Furniture(NOTHING, NOTHING, false, false);
  }
}
