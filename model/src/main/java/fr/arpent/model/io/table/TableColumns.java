package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.table.RawTable.RawColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers rows into columns; texts that recur in a column are kept once. */
final class TableColumns {

  /** A column with more different texts than this has few that recur. */
  private static final int MOST_SHARED = 5_000;

  private final List<List<String>> cells = new ArrayList<>();
  private final List<Map<String, String>> shared = new ArrayList<>();
  private final List<ImmutableSet.Builder<Integer>> numbers = new ArrayList<>();
  private final List<ImmutableSet.Builder<Integer>> dates = new ArrayList<>();
  private int rowCount;

  TableColumns(int width) {
    for (int i = 0; i < width; i++) {
      cells.add(new ArrayList<>());
      shared.add(new HashMap<>());
      numbers.add(ImmutableSet.builder());
      dates.add(ImmutableSet.builder());
    }
  }

  int width() {
    return cells.size();
  }

  int rowCount() {
    return rowCount;
  }

  /** Adds a row of as many cells as there are columns. */
  void add(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      cells.get(i).add(share(row.get(i), shared.get(i)));
    }
    rowCount++;
  }

  /** Notes that a cell of the row that is added next is a number cell. */
  void markNumber(int column) {
    numbers.get(column).add(rowCount);
  }

  /** Notes that a cell of the row that is added next is a date cell. */
  void markDate(int column) {
    dates.get(column).add(rowCount);
  }

  private static String share(String cell, Map<String, String> known) {
    var first = known.get(cell);
    if (first == null && known.size() < MOST_SHARED) {
      known.put(cell, cell);
    }
    return first == null ? cell : first;
  }

  ImmutableList<RawColumn> named(List<String> headers) {
    var columns = ImmutableList.<RawColumn>builder();
    for (int i = 0; i < headers.size(); i++) {
      var texts = ImmutableList.copyOf(cells.get(i));
      columns.add(
          new RawColumn(headers.get(i), texts, numbers.get(i).build(), dates.get(i).build()));
    }
    return columns.build();
  }
}
