package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The words that may follow a fence. */
public final class BlockNames {

  /** Boxed remarks. */
  public static final ImmutableSet<String> CALLOUTS =
      ImmutableSet.of(
          "key",
          "warning",
          "note",
          "legal",
          "good-practice",
          "use-case",
          "example",
          "definition",
          "quotation");

  /** Blocks that hold others and take no key. */
  static final ImmutableSet<String> CONTAINERS =
      ImmutableSet.<String>builder()
          .addAll(CALLOUTS)
          .add("key-messages", "landscape", "columns")
          .build();

  /** Containers that may hold headings; in the others a heading shows that a fence is missing. */
  static final ImmutableSet<String> MAY_HOLD_HEADINGS = ImmutableSet.of("when", "landscape");

  /** Blocks without a closing fence. */
  static final ImmutableSet<String> WITHOUT_BODY =
      ImmutableSet.of("exhibit", "sheets", "excerpt", "include");

  /** All of them, in the order in which they are proposed. */
  static final ImmutableList<String> ALL =
      ImmutableList.<String>builder()
          .add("exhibit")
          .addAll(CONTAINERS)
          .add("when", "else", "sheet", "sheets", "excerpt", "include")
          .build();

  private BlockNames() {}
}
