package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.model.measure.Column;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Follows invented columns to the values that rest on them. */
final class IllustrationTracing {

  private static final String ALL = "*";

  private final ImmutableSetMultimap<String, String> dependencies;
  private final ImmutableSortedMap<String, RoleUse> uses;

  /**
   * @param dependencies as {@link CataloguedMethod#dependencies} says
   */
  IllustrationTracing(
      ImmutableSetMultimap<String, String> dependencies, ImmutableSortedMap<String, RoleUse> uses) {
    this.dependencies = dependencies;
    this.uses = uses;
  }

  /** Returns the paths of values that rest on invented data, sorted; {@code *} alone for all. */
  ImmutableSet<String> paths() {
    var paths = new TreeSet<String>();
    forEachInvented((role, column) -> paths.addAll(values(role, column)));
    return paths.contains(ALL) ? ImmutableSet.of(ALL) : ImmutableSet.copyOf(paths);
  }

  /** Returns a note for each invented column that was read, and one for invented positions. */
  ImmutableList<Finding> findings() {
    var findings = new TreeSet<Finding>();
    uses.values()
        .forEach(
            use ->
                use.columns().values().stream()
                    .filter(use::isIllustration)
                    .map(column -> finding(use, column))
                    .forEach(findings::add));
    if (uses.values().stream().anyMatch(use -> !use.inventedElsewhere().isEmpty())) {
      findings.add(Finding.note("illustration-positions", ImmutableMap.of()));
    }
    return ImmutableList.copyOf(findings);
  }

  private static Finding finding(RoleUse use, Column column) {
    return Finding.note(
        "illustration", ImmutableMap.of("table", use.table().name(), "column", column.name()));
  }

  private void forEachInvented(BiConsumer<String, String> action) {
    uses.forEach(
        (role, use) -> {
          use.columns()
              .forEach(
                  (name, column) -> {
                    if (use.isIllustration(column)) {
                      action.accept(role, name);
                    }
                  });
          use.inventedElsewhere().forEach(name -> action.accept(role, name));
        });
  }

  private ImmutableSet<String> values(String role, String column) {
    var own = role + "." + column;
    if (dependencies.containsKey(own)) {
      return dependencies.get(own);
    }
    return dependencies.containsKey(role) ? dependencies.get(role) : ImmutableSortedSet.of(ALL);
  }
}
