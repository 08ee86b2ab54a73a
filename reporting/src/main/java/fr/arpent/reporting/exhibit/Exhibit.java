package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;

/** One named thing to show of a result: a table, a figure, a sentence, the method card. */
public interface Exhibit {

  /** Returns what kind of thing it is, for its number ("figure 4") and its options. */
  Kind kind();

  /** Returns the names of the options it understands; others are problems. */
  com.google.common.collect.ImmutableSet<String> options();

  /**
   * Returns its blocks. The label of a caption is left empty here: the guide numbers exhibits.
   *
   * @param options as written in the guide text
   * @throws IllegalArgumentException if the value of an option is not one it can use; the message
   *     says what is
   */
  ImmutableList<Block> blocks(ExhibitOptions options);

  /** Kind of an exhibit. */
  enum Kind {
    TABLE,
    FIGURE,
    MAP,
    SENTENCES,
    METHOD
  }
}
