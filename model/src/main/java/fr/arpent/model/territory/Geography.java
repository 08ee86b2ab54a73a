package fr.arpent.model.territory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.model.validity.Cycles;
import java.util.Optional;

/**
 * The territories of a study as a tree: which contains which, at which levels and vintages.
 *
 * @param territories territories by code, in the order of the study; no territory is its own
 *     ancestor
 */
public record Geography(ImmutableMap<String, Territory> territories) {

  /** Checks the keys, and that no territory contains itself through others. */
  public Geography {
    territories.forEach(
        (code, territory) ->
            checkArgument(
                code.equals(territory.code()),
                "territory %s must be under its own code, was under %s",
                territory.code(),
                code));
    Cycles.none("territories", territories.keySet(), code -> parents(territories, code));
  }

  /** Returns the levels that occur, in the order of {@link TerritoryLevel}. */
  public ImmutableSortedSet<TerritoryLevel> levels() {
    return ImmutableSortedSet.copyOf(territories.values().stream().map(Territory::level).toList());
  }

  /** Returns the vintages that occur, oldest first; two or more call for care in comparisons. */
  public ImmutableSortedSet<Integer> vintages() {
    return ImmutableSortedSet.copyOf(
        territories.values().stream().flatMap(territory -> territory.vintage().stream()).toList());
  }

  /** Returns the territories of a level, in the order of the study. */
  public ImmutableList<Territory> at(TerritoryLevel level) {
    return territories.values().stream()
        .filter(territory -> territory.level() == level)
        .collect(toImmutableList());
  }

  /** Returns the territories directly inside a territory, in the order of the study. */
  public ImmutableList<Territory> members(String code) {
    return territories.values().stream()
        .filter(territory -> territory.parent().equals(Optional.of(code)))
        .collect(toImmutableList());
  }

  /** Returns the territories of the study that contain a territory, the nearest first. */
  public ImmutableList<Territory> ancestors(String code) {
    var ancestors = ImmutableList.<Territory>builder();
    for (var next = parent(code); next.isPresent(); next = parent(next.get().code())) {
      ancestors.add(next.get());
    }
    return ancestors.build();
  }

  private Optional<Territory> parent(String code) {
    return Optional.ofNullable(territories.get(code))
        .flatMap(Territory::parent)
        .map(territories::get);
  }

  private static ImmutableSet<String> parents(
      ImmutableMap<String, Territory> territories, String code) {
    var territory = territories.get(code);
    return territory == null
        ? ImmutableSet.of()
        : territory.parent().map(ImmutableSet::of).orElseGet(ImmutableSet::of);
  }
}
