package fr.arpent.model.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one voter wrote.
 *
 * @param voter pseudonym, unique in its election
 * @param projects ids of the projects named, each once; in order of preference on ordinal ballots;
 *     empty for a blank ballot
 * @param points points or scores of the same projects, in the same order; empty on ballots without
 *     points
 * @param columns cells of the other columns as found, by header: {@code age}, {@code district}
 */
public record Ballot(
    String voter,
    ImmutableList<String> projects,
    ImmutableList<BigDecimal> points,
    ImmutableMap<String, String> columns) {

  /** Checks that there are as many points as projects, or none. */
  public Ballot {
    checkArgument(
        points.isEmpty() || points.size() == projects.size(),
        "ballot %s must have a point for each of its %s projects, had %s",
        voter,
        projects.size(),
        points.size());
  }

  /** Returns a ballot that names projects. */
  public static Ballot of(String voter, String... projects) {
    return new Ballot(voter, ImmutableList.copyOf(projects), ImmutableList.of(), ImmutableMap.of());
  }

  /** Returns a cell that is there and not empty. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(columns.get(column)).filter(cell -> !cell.isBlank());
  }
}
