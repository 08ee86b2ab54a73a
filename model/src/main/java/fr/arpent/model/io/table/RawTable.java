package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.election.Election;
import fr.arpent.model.problem.Place;
import java.util.Optional;

/**
 * Cells as found in a file.
 *
 * @param columns in the order of the file, all of the same length
 * @param rowCount number of rows, without the header
 * @param places where cells stand
 * @param head what the file says of itself before its rows, by key; empty for most files
 * @param election the vote that the rows are the projects of; empty for other files
 */
public record RawTable(
    ImmutableList<RawColumn> columns,
    int rowCount,
    CellPlaces places,
    ImmutableMap<String, String> head,
    Optional<Election> election) {

  /** Creates a table of a file that says nothing of itself. */
  public RawTable(ImmutableList<RawColumn> columns, int rowCount, CellPlaces places) {
    this(columns, rowCount, places, ImmutableMap.of(), Optional.empty());
  }

  /**
   * One column.
   *
   * @param header as found
   * @param cells one text per row
   * @param numberCells rows whose cell was a number cell of a spreadsheet, or a number of JSON
   * @param dateCells rows whose cell was a date cell of a spreadsheet: given in ISO form, whatever
   *     the format of dates in text cells
   */
  public record RawColumn(
      String header,
      ImmutableList<String> cells,
      ImmutableSet<Integer> numberCells,
      ImmutableSet<Integer> dateCells) {

    /** Returns a column of text cells. */
    public static RawColumn ofText(String header, ImmutableList<String> cells) {
      return new RawColumn(header, cells, ImmutableSet.of(), ImmutableSet.of());
    }
  }

  /** Finds the place of a cell. */
  @FunctionalInterface
  public interface CellPlaces {

    /**
     * Returns the place of a cell.
     *
     * @param row from 0; -1 is the header
     * @param column index in the order of the file
     */
    Place find(int row, int column);
  }
}
