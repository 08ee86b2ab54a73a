package fr.arpent.model.io;

import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.document.SourceNode.Mapping;

/**
 * What a study declares, whether it could be read or not: a table with a mistake in it is known all
 * the same, and is not reported a second time as missing.
 *
 * @param tables ids
 * @param sources ids under {@code sources}
 * @param analyses ids
 */
record Declared(
    ImmutableSet<String> tables, ImmutableSet<String> sources, ImmutableSet<String> analyses) {

  static Declared in(Mapping root) {
    return new Declared(keys(root, "tables"), keys(root, "sources"), keys(root, "analyses"));
  }

  private static ImmutableSet<String> keys(Mapping root, String key) {
    var member = root.members().get(key);
    return member != null && member.value() instanceof Mapping mapping
        ? mapping.members().keySet()
        : ImmutableSet.of();
  }
}
