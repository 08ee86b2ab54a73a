package fr.arpent.model.io;

import fr.arpent.model.territory.TerritoryLevel;
import java.util.Optional;

/**
 * Which tables of the study hold territories, actors, policies and the rest: the keys of {@code
 * study.yaml} between {@code tables} and {@code analyses}. Each names tables by id.
 */
record DomainRoles(
    Optional<Territories> territories,
    Optional<Actors> actors,
    Optional<Policies> policies,
    Optional<Commitments> commitments,
    Optional<Projects> projects,
    Optional<Calls> calls,
    Optional<Bodies> bodies,
    Optional<Field> field,
    Optional<Indicators> indicators,
    Optional<Glossary> glossary) {

  /** Territories; {@code parent} is a column. */
  record Territories(
      String table,
      Optional<TerritoryLevel> level,
      Optional<Integer> vintage,
      Optional<String> parent,
      Optional<Boundaries> boundaries) {}

  /** A GeoJSON file of outlines; {@code code} is the property that holds the territory's code. */
  record Boundaries(String path, String code, String source) {}

  record Actors(String table, Optional<String> relations, Optional<String> contacts) {}

  record Policies(String table, Optional<String> objectives, Optional<String> resultsChain) {}

  record Commitments(String table, Optional<String> milestones) {}

  record Projects(
      String table, Optional<String> phases, Optional<String> budget, Optional<String> partners) {}

  record Calls(
      String table,
      Optional<String> applications,
      Optional<String> criteria,
      Optional<String> notes) {}

  /**
   * Committees and panels; {@code body} is the column of the members' table that names their body.
   */
  record Bodies(String table, Optional<String> members, Optional<String> body) {}

  record Field(
      Optional<Interviews> interviews,
      Optional<TableRef> codebook,
      Optional<TableRef> workshops,
      Optional<TableRef> contributions,
      Optional<TableRef> personas,
      Optional<TableRef> journeys) {}

  record Interviews(String table, Optional<String> excerpts) {}

  record TableRef(String table) {}

  record Indicators(String table, Optional<String> observations) {}

  record Glossary(String table) {}

  /** Returns the roles of a study that declares none. */
  static DomainRoles none() {
    return new DomainRoles(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
