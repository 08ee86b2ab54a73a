package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;

/** Knows on which page an anchor stands, as printed; empty while pages are not yet made. */
@FunctionalInterface
interface PageNumbers {

  /** No page is known: words are set with room for two digits. */
  PageNumbers UNKNOWN = anchor -> OptionalInt.empty();

  /** Returns the printed number of the page on which an anchor stands. */
  OptionalInt find(String anchor);

  /** Returns the printed numbers of the pages on which words lead to an anchor. */
  default ImmutableSortedSet<Integer> leadingTo(String anchor) {
    return ImmutableSortedSet.of();
  }

  /** Returns the printed numbers of the pages on which a term of the glossary is read. */
  default ImmutableSortedSet<Integer> mentioning(String term) {
    return ImmutableSortedSet.of();
  }

  /** Returns the printed numbers of the pages at which an entry of the index points. */
  default ImmutableSortedSet<Integer> indexed(String entry) {
    return ImmutableSortedSet.of();
  }
}
