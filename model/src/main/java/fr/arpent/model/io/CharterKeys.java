package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Problems;

/**
 * Takes out of a theme file what the tokens of the design have and a charter may not say, each with
 * its own reason, so that nobody is sent to look for a slip in a key that is spelt well.
 */
final class CharterKeys {

  /** The same in every theme. */
  private static final ImmutableSet<String> GEOMETRY =
      ImmutableSet.of(
          "page", "strokes", "hatch", "space", "type", "size", "leading", "weight", "margins");

  /** What the design notes beside its colours; the program computes it. */
  private static final ImmutableSet<String> COMPUTED =
      ImmutableSet.of(
          "contrast",
          "contrast-white",
          "highlight-on-primary",
          "lightness",
          "role",
          "smallest-difference",
          "text-contrast",
          "text-on-it",
          "white-on-primary");

  private static final ImmutableSet<String> COLOURS =
      ImmutableSet.of("colours", "categorical", "sequential", "diverging");

  private final Problems problems;

  CharterKeys(Problems problems) {
    this.problems = problems;
  }

  /** Returns what is left of a theme file. */
  Mapping sift(Mapping root) {
    var left = ImmutableMap.<String, Member>builder();
    root.members()
        .forEach(
            (key, member) -> {
              var at = "/" + Pointers.escape(key);
              if (GEOMETRY.contains(key)) {
                problems.errorAtKey("schema/theme-geometry", at, ImmutableMap.of("found", key));
              } else if (COMPUTED.contains(key)) {
                computed(key, at);
              } else if (COLOURS.contains(key)) {
                left.put(key, new Member(member.keySpot(), siftColours(member.value(), at)));
              } else {
                left.put(key, member);
              }
            });
    return new Mapping(left.buildOrThrow(), root.spot());
  }

  private SourceNode siftColours(SourceNode node, String pointer) {
    if (node instanceof Sequence sequence) {
      var items = ImmutableList.<SourceNode>builder();
      for (int i = 0; i < sequence.items().size(); i++) {
        items.add(siftColours(sequence.items().get(i), pointer + "/" + i));
      }
      return new Sequence(items.build(), sequence.spot());
    }
    if (!(node instanceof Mapping mapping)) {
      return node;
    }
    var left = ImmutableMap.<String, Member>builder();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              var at = pointer + "/" + Pointers.escape(key);
              if (COMPUTED.contains(key)) {
                computed(key, at);
              } else if (NodeFaults.isEmpty(member.value())) {
                problems.errorAtKey(
                    "value/theme-colour", at, ImmutableMap.of("found", key, "case", "unquoted"));
              } else {
                left.put(key, new Member(member.keySpot(), siftColours(member.value(), at)));
              }
            });
    return new Mapping(left.buildOrThrow(), mapping.spot());
  }

  private void computed(String key, String pointer) {
    problems.errorAtKey("schema/theme-computed", pointer, ImmutableMap.of("found", key));
  }
}
