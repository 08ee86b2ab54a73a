package fr.arpent.model.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.territory.TerritoryLevel;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Returns the table of each role that is played, by the last key that names it. */
  ImmutableMap<String, String> tables() {
    var tables = new LinkedHashMap<String, Optional<String>>();
    tables.put("territories", territories.map(Territories::table));
    tables.put("actors", actors.map(Actors::table));
    tables.put("relations", actors.flatMap(Actors::relations));
    tables.put("contacts", actors.flatMap(Actors::contacts));
    tables.put("policies", policies.map(Policies::table));
    tables.put("objectives", policies.flatMap(Policies::objectives));
    tables.put("results-chain", policies.flatMap(Policies::resultsChain));
    tables.put("commitments", commitments.map(Commitments::table));
    tables.put("milestones", commitments.flatMap(Commitments::milestones));
    tables.put("projects", projects.map(Projects::table));
    tables.put("phases", projects.flatMap(Projects::phases));
    tables.put("budget", projects.flatMap(Projects::budget));
    tables.put("partners", projects.flatMap(Projects::partners));
    tables.put("calls", calls.map(Calls::table));
    tables.put("applications", calls.flatMap(Calls::applications));
    tables.put("criteria", calls.flatMap(Calls::criteria));
    tables.put("notes", calls.flatMap(Calls::notes));
    tables.put("bodies", bodies.map(Bodies::table));
    tables.put("members", bodies.flatMap(Bodies::members));
    putField(tables);
    tables.put("indicators", indicators.map(Indicators::table));
    tables.put("observations", indicators.flatMap(Indicators::observations));
    tables.put("glossary", glossary.map(Glossary::table));
    return tables.entrySet().stream()
        .filter(role -> role.getValue().isPresent())
        .collect(toImmutableMap(Map.Entry::getKey, role -> role.getValue().orElseThrow()));
  }

  private void putField(Map<String, Optional<String>> tables) {
    tables.put("interviews", field.flatMap(Field::interviews).map(Interviews::table));
    tables.put("excerpts", field.flatMap(Field::interviews).flatMap(Interviews::excerpts));
    tables.put("codebook", field.flatMap(Field::codebook).map(TableRef::table));
    tables.put("workshops", field.flatMap(Field::workshops).map(TableRef::table));
    tables.put("contributions", field.flatMap(Field::contributions).map(TableRef::table));
    tables.put("personas", field.flatMap(Field::personas).map(TableRef::table));
    tables.put("journeys", field.flatMap(Field::journeys).map(TableRef::table));
  }
}
