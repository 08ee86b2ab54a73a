package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.value.RoleTables;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sheet is about, which decides how it looks and which facts it gives first. */
enum SheetKind {
  COMMITMENT("commitments", "plan", "number", "lead", "supporting", "start", "end"),
  /** An action sheet (fiche action). */
  PROJECT("projects", "holder", "territory", "stage", "start", "end"),
  /** A fact sheet (fiche territoriale). */
  TERRITORY("territories", "level", "parent", "population", "area"),
  PERSONA("personas"),
  JOURNEY("journeys"),
  TOOL("tools", "for", "duration", "group", "roles", "material", "output", "cost"),
  /** Rows of any other table. */
  OTHER("");

  private final String role;
  private final ImmutableList<String> facts;

  SheetKind(String role, String... facts) {
    this.role = role;
    this.facts = ImmutableList.copyOf(facts);
  }

  /** Returns the facts that have words in our bundles, in the order of printing. */
  ImmutableList<String> facts() {
    return facts;
  }

  /** Returns the key of a word of the kind: {@code sheet.commitment.lead}. */
  String key(String part) {
    return "sheet." + name().toLowerCase(Locale.ROOT) + "." + part;
  }

  /** Returns the kind of a role, or of a table that the study gives the role. */
  static SheetKind of(Study study, String role) {
    return Arrays.stream(values())
        .filter(
            kind ->
                kind.role.equals(role)
                    || (!kind.role.isEmpty() && role.equals(study.roles().get(kind.role))))
        .findFirst()
        .orElse(OTHER);
  }

  /** Returns the keys that a sheet of a role may name. */
  static ImmutableList<String> keys(Study study, String role) {
    if (of(study, role) == JOURNEY) {
      return study.journeys().keySet().asList();
    }
    Optional<Table> table = RoleTables.find(study, role);
    return table
        .flatMap(Table::key)
        .flatMap(key -> table.orElseThrow().findColumn(key))
        .map(column -> ImmutableList.copyOf(column.cells()))
        .orElse(ImmutableList.of());
  }

  /** Returns the roles that sheets of a study may have. */
  static ImmutableList<String> roles(Study study) {
    return Arrays.stream(values())
        .map(kind -> kind.role)
        .filter(role -> RoleTables.find(study, role).isPresent())
        .collect(ImmutableList.toImmutableList());
  }
}
