package fr.arpent.model.field;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.arpent.model.validity.Cycles;
import java.util.Optional;

/**
 * The codes that excerpts are read with (grille d’analyse), as a tree.
 *
 * @param codes codes by key, in the order of the study; parents are in it, and no code is its own
 *     ancestor
 */
public record Codebook(ImmutableMap<String, Code> codes) {

  /** Checks the keys, the parents, and that there is no circle. */
  public Codebook {
    codes.forEach(
        (key, code) -> {
          checkArgument(
              key.equals(code.code()),
              "code %s must be under its key, was under %s",
              code.code(),
              key);
          code.parent()
              .ifPresent(
                  parent ->
                      checkArgument(
                          codes.containsKey(parent),
                          "parent of code %s must be a code, was %s",
                          key,
                          parent));
        });
    Cycles.none("codes", codes.keySet(), key -> parents(codes, key));
  }

  /** Returns a code book. */
  public static Codebook of(Iterable<Code> codes) {
    return new Codebook(Maps.uniqueIndex(codes, Code::code));
  }

  /** Returns the codes without a parent, in the order of the study. */
  public ImmutableList<Code> roots() {
    return codes.values().stream()
        .filter(code -> code.parent().isEmpty())
        .collect(toImmutableList());
  }

  /** Returns the codes directly under a code, in the order of the study. */
  public ImmutableList<Code> children(String key) {
    return codes.values().stream()
        .filter(code -> code.parent().equals(Optional.of(key)))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> parents(ImmutableMap<String, Code> codes, String key) {
    var code = codes.get(key);
    return code == null
        ? ImmutableSet.of()
        : code.parent().map(ImmutableSet::of).orElseGet(ImmutableSet::of);
  }
}
