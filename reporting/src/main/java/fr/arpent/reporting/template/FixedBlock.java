package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block that a type of document always has: a heading by its id, a container by its word, or the
 * sheets of a role. One star in a name stands for any characters: {@code principle-*} is every
 * chapter whose id begins so, and at least one.
 *
 * @param kind what it is
 * @param name id, word or role
 * @param within blocks that stand in the section of a heading, in their order
 */
public record FixedBlock(Kind kind, String name, ImmutableList<FixedBlock> within) {

  /** What a block is. */
  public enum Kind {
    HEADING,
    CONTAINER,
    SHEET;

    /** Returns the key of {@code template.yaml}. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns whether a block of a text has this name. */
  boolean isCalled(String found) {
    int star = name.indexOf('*');
    return star < 0
        ? name.equals(found)
        : Pattern.matches(
            Pattern.quote(name.substring(0, star)) + ".+" + Pattern.quote(name.substring(star + 1)),
            found);
  }

  /** Returns whether several blocks may have this name. */
  boolean isRepeated() {
    return name.indexOf('*') >= 0;
  }

  /**
   * Returns what an author types for it.
   *
   * @param level of a heading
   */
  String typed(int level) {
    var words = name.replace("*", "…");
    return switch (kind) {
      case HEADING -> "#".repeat(level) + " … {#" + words + "}";
      case CONTAINER -> "::: " + words;
      case SHEET -> "::: sheets " + words;
    };
  }
}
