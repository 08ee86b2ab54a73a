package fr.arpent.model.io;

import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.io.table.RawTable.CellPlaces;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of a study: keys of {@code study.yaml}, and cells of the files of its tables. */
final class StudyPlaces implements Locator {

  private @Nullable SourceDocument document;
  private final Map<String, TablePlaces> tables = new HashMap<>();

  /** Where the cells of a table are, by our names of the columns. */
  record TablePlaces(Map<String, Integer> columns, int rowCount, CellPlaces cells) {}

  void setDocument(SourceDocument read) {
    document = read;
  }

  void addTable(String id, TablePlaces places) {
    tables.put(id, places);
  }

  @Override
  public Optional<Place> find(String pointer) {
    return findCell(pointer).or(() -> findInDocument(pointer));
  }

  @Override
  public Optional<Place> findKey(String pointer) {
    return document == null ? Optional.empty() : document.findKey(pointer);
  }

  private Optional<Place> findInDocument(String pointer) {
    return document == null ? Optional.empty() : document.find(pointer);
  }

  /** {@code /tables/<id>/data/<row>/<column>}; without a column, the first cell of the row. */
  private Optional<Place> findCell(String pointer) {
    var steps = Pointers.steps(pointer);
    if (steps.size() < 4 || !steps.get(0).equals("tables") || !steps.get(2).equals("data")) {
      return Optional.empty();
    }
    var table = tables.get(steps.get(1));
    if (table == null || !steps.get(3).matches("\\d{1,9}")) {
      return Optional.empty();
    }
    int row = Integer.parseInt(steps.get(3));
    int column = steps.size() < 5 ? 0 : table.columns().getOrDefault(steps.get(4), 0);
    return row < table.rowCount() ? Optional.of(table.cells().find(row, column)) : Optional.empty();
  }
}
