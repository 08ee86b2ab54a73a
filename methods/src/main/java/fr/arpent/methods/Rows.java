package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rows that a role selects, and their columns with the types a method asks for. Rows are
 * numbered from 0 in the order of the table.
 */
public final class Rows {

  private final RoleUse use;
  private final ColumnTypes types;
  private final Problems problems;

  /**
   * @param use notes what is read
   * @param types notes which type is asked of which column
   * @param problems under {@code /analyses/<id>/<role>}
   */
  Rows(RoleUse use, ColumnTypes types, Problems problems) {
    this.use = use;
    this.types = types;
    this.problems = problems;
  }

  /** Returns how many rows are selected. */
  public int size() {
    return use.rows().size();
  }

  /** Returns the names of all columns, for a table with a column for each thing. */
  public ImmutableSet<String> columns() {
    return table().columns().keySet();
  }

  /**
   * Returns a column that must be there: the one the request chooses, else the one that has the
   * role column's own name ({@code completion-end} or {@code completion_end}). A column that is not
   * there is a problem, and all its cells are then empty.
   *
   * @param name name of the role column, as in the request
   * @param chosen what the request says
   */
  public RoleColumn column(String name, Optional<String> chosen) {
    var column = findColumn(name, chosen);
    if (column.isEmpty() && chosen.isEmpty()) {
      problems.error("schema/missing-column", "", unknown(name));
    }
    return column.orElseGet(() -> RoleColumn.absent(name, use, problems));
  }

  /** Returns a column as {@link #column} does, or empty when it is neither chosen nor there. */
  public Optional<RoleColumn> findColumn(String name, Optional<String> chosen) {
    var column = chosen.isPresent() ? find(chosen.get()) : byOwnName(name);
    if (column.isEmpty()) {
      chosen.ifPresent(other -> problems.error("reference/unknown", "/" + name, unknown(other)));
      return Optional.empty();
    }
    use.read(name, column.get());
    return Optional.of(new RoleColumn(name, column.get(), use, types, problems));
  }

  /**
   * Returns the words of a column that may be translated: {@code title}, in the study's language,
   * or {@code title.fr}, {@code title.en}… together. All are empty where there is no such column.
   *
   * @param language the study's, of a column that names none
   */
  public ImmutableList<Optional<LocalizedText>> words(
      String name, Optional<String> chosen, String language) {
    var root = chosen.orElse(name);
    var columns = new TreeMap<String, Column>();
    find(root).ifPresent(column -> columns.put(language, column));
    table().columns().values().stream()
        .filter(column -> column.name().startsWith(root + "."))
        .forEach(column -> columns.put(column.name().substring(root.length() + 1), column));
    if (columns.isEmpty()) {
      chosen.ifPresent(other -> problems.error("reference/unknown", "/" + name, unknown(other)));
    } else {
      use.read(name, columns.firstEntry().getValue());
    }
    return use.rows().stream()
        .map(row -> words(columns, row))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<LocalizedText> words(Map<String, Column> columns, int row) {
    var byLanguage = new TreeMap<String, String>();
    columns.forEach(
        (language, column) ->
            column
                .find(row)
                .filter(cell -> !cell.isBlank())
                .ifPresent(cell -> byLanguage.put(language, cell)));
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(byLanguage));
  }

  /**
   * Notes that a role column of a row is not in the table but was taken from elsewhere in the study
   * (a position from an outline), so that its source is named and what is invented there is traced.
   *
   * @param source id of the source of what was taken
   */
  public void takenFrom(String name, String source) {
    use.readElsewhere(name, source);
  }

  private Optional<Column> byOwnName(String name) {
    return find(name).or(() -> find(name.replace('-', '_')));
  }

  private Optional<Column> find(String column) {
    return table().findColumn(column);
  }

  private Table table() {
    return use.table();
  }

  private ImmutableMap<String, Object> unknown(String column) {
    var known = table().columns().keySet();
    return ImmutableMap.<String, Object>builder()
        .putAll(unknown("column", column, known))
        .put("column", column)
        .put("table", table().name())
        .buildOrThrow();
  }

  /**
   * Returns the fields of a problem about a name that does not exist.
   *
   * @param kind {@code table column analysis result method}, for the words
   */
  static ImmutableMap<String, Object> unknown(String kind, String found, Collection<String> known) {
    var fields = ImmutableMap.<String, Object>builder();
    return fields.putAll(suggestions(found, known)).put("kind", kind).buildOrThrow();
  }

  /**
   * Returns {@code found}, {@code known}, {@code nearest} where something is near, and {@code
   * case}: {@code near known none}.
   */
  static ImmutableMap<String, Object> suggestions(String found, Collection<String> known) {
    var nearest = Nearest.to(found, known);
    var fields = ImmutableMap.<String, Object>builder();
    fields.put("found", found).put("known", Nearest.list(known));
    nearest.ifPresent(name -> fields.put("nearest", name));
    fields.put("case", nearest.isPresent() ? "near" : known.isEmpty() ? "none" : "known");
    return fields.buildOrThrow();
  }
}
