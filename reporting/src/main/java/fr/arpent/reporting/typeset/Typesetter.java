package fr.arpent.reporting.typeset;

import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.PrintedGuide;

/**
 * Sets guides in pages: cover, contents, chapters with their paragraphs, tables, figures and
 * sheets, on the grid of the design, with the structure that a screen reader follows.
 *
 * <p>A guide is set several times, until the page numbers that are printed in it are the pages on
 * which things stand. The same guide gives the same pages.
 */
public final class Typesetter {

  private static final int MOST_PASSES = 8;

  private Typesetter() {}

  /** Returns a typesetter with the design, themes and fonts of this library. */
  public static Typesetter standard() {
    return new Typesetter();
  }

  /**
   * Sets a guide.
   *
   * @throws IllegalArgumentException if there is no theme of the guide's name; the message lists
   *     those there are
   */
  public PrintedGuide typeset(Guide guide) {
    Edition edition = Edition.first(guide, guide.dress());
    for (int pass = 1; pass < MOST_PASSES && !edition.isSettled(); pass++) {
      edition = edition.next();
    }
    return edition.printed();
  }
}
