package fr.arpent.reporting.typeset;

import java.util.OptionalInt;

/** Knows on which page an anchor stands, as printed; empty while pages are not yet made. */
@FunctionalInterface
interface PageNumbers {

  /** No page is known: words are set with room for two digits. */
  PageNumbers UNKNOWN = anchor -> OptionalInt.empty();

  /** Returns the printed number of the page on which an anchor stands. */
  OptionalInt find(String anchor);
}
