package fr.arpent.model.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project that stood in a vote.
 *
 * @param id key, unique in its election
 * @param cost in the currency of the election, {@code > 0}, with the decimals that were written
 * @param columns cells of the other columns as found, by header: {@code name}, {@code votes},
 *     {@code category}, {@code district}, {@code selected}
 */
public record VotedProject(String id, BigDecimal cost, ImmutableMap<String, String> columns) {

  /** Checks the key and the cost. */
  public VotedProject {
    checkArgument(!id.isBlank(), "a project must have an id");
    checkArgument(cost.signum() > 0, "the cost of project %s must be > 0, was %s", id, cost);
  }

  /** Returns a project without other columns. */
  public static VotedProject of(String id, long cost) {
    return new VotedProject(id, BigDecimal.valueOf(cost), ImmutableMap.of());
  }

  /** Returns a cell that is there and not empty. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(columns.get(column)).filter(cell -> !cell.isBlank());
  }

  /** Returns the title, or the key where the file gives none. */
  public String name() {
    return find("name").orElse(id);
  }

  /** Returns the only category, or the first one named. */
  public Optional<String> category() {
    return find("category");
  }

  /** Returns the district; empty for a project of the whole city. */
  public Optional<String> district() {
    return find("district");
  }

  /** Returns whether the city selected it; empty where the file does not say. */
  public Optional<Boolean> selected() {
    return find("selected").map(mark -> !mark.equals("0"));
  }
}
