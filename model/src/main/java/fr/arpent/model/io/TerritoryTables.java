package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.CodeScheme;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import java.util.List;
import java.util.Optional;

/** Reads territories. */
final class TerritoryTables {

  private final DomainRoles.Territories role;
  private final ImmutableMap<String, Boundary> outlines;
  private final Reading reading;

  TerritoryTables(
      DomainRoles.Territories role, ImmutableMap<String, Boundary> outlines, Reading reading) {
    this.role = role;
    this.outlines = outlines;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    var required = role.level().isPresent() ? List.of("name") : List.of("name", "level");
    var rows = reading.rows(RowKind.TERRITORY, role.table(), required.toArray(String[]::new));
    role.parent().ifPresent(this::checkParentColumn);
    var territories = reading.byKey(rows, Territory::code, this::territory);
    reading.hasCycle(
        RowKind.TERRITORY,
        role.parent().orElse("parent"),
        territories.keySet(),
        code -> parents(territories, code));
    study.putAllTerritories(territories);
    study.boundarySource(role.boundaries().map(DomainRoles.Boundaries::source));
  }

  private Optional<Territory> territory(Row row) {
    var territory = Territory.builder();
    row.required("code").flatMap(cell -> code(cell, territory)).ifPresent(territory::code);
    row.requiredWords("name").ifPresent(territory::name);
    level(row).ifPresent(territory::level);
    territory.vintage(role.vintage());
    territory.parent(parent(row));
    var outline = outline(row);
    territory.boundary(outline);
    territory.position(PositionReader.read(row, outline));
    return row.build(territory::build);
  }

  /** The table checks have said what is wrong with a code; here it only makes the row unsound. */
  private Optional<String> code(Cell cell, Territory.Builder territory) {
    var scheme = cell.column().scheme().flatMap(CodeScheme::find).orElse(CodeScheme.FREE);
    territory.scheme(scheme);
    return cell.code(scheme);
  }

  private Optional<TerritoryLevel> level(Row row) {
    var cell = role.level().isPresent() ? row.cell("level") : row.required("level");
    return cell.isPresent()
        ? cell.flatMap(found -> found.word(TerritoryLevel.class))
        : role.level();
  }

  private Optional<String> parent(Row row) {
    return row.cell(role.parent().orElse("parent"))
        .flatMap(Cell::key)
        .filter(
            parent -> {
              boolean own = row.text("code").equals(Optional.of(parent));
              if (own) {
                row.error(
                    "reference/cycle",
                    role.parent().orElse("parent"),
                    ImmutableMap.of("cycle", parent + " → " + parent));
              }
              return !own;
            });
  }

  private Optional<Boundary> outline(Row row) {
    var outline = row.text("code").map(outlines::get);
    if (outline.isEmpty() && role.boundaries().isPresent() && !outlines.isEmpty()) {
      row.text("code")
          .ifPresent(
              code -> row.warning("reference/no-outline", "code", ImmutableMap.of("found", code)));
    }
    return outline;
  }

  private void checkParentColumn(String column) {
    var table = reading.tables().get(role.table());
    if (table != null && table.findColumn(column).isEmpty()) {
      reading.unknown("column", column, table.columns().keySet(), "/territories/parent");
    }
  }

  private static ImmutableList<String> parents(
      ImmutableMap<String, Territory> territories, String code) {
    return Optional.ofNullable(territories.get(code)).flatMap(Territory::parent).stream()
        .collect(toImmutableList());
  }
}
