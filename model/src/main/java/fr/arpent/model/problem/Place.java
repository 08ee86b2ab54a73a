package fr.arpent.model.problem;

import java.util.Optional;

/**
 * Where a problem is, as a person looks for it.
 *
 * @param file path inside the study folder, with {@code /}
 * @param line line from 1, or 0 when there is none (a whole file, a spreadsheet)
 * @param column character in the line from 1, or 0 when there is none
 * @param cell sheet and cell of a spreadsheet, {@code Feuil1!A2}
 */
public record Place(String file, int line, int column, Optional<String> cell) {

  /** Returns a place in a text file. */
  public static Place at(String file, int line, int column) {
    return new Place(file, line, column, Optional.empty());
  }

  /** Returns a whole file. */
  public static Place of(String file) {
    return at(file, 0, 0);
  }

  /** Returns a cell of a spreadsheet. */
  public static Place cell(String file, String sheet, String reference) {
    return new Place(file, 0, 0, Optional.of(sheet + "!" + reference));
  }

  /** Returns {@code data/communes.csv:3:1}, or {@code data/pop.xlsx!Feuil1!A2}. */
  @Override
  public String toString() {
    return cell.map(reference -> file + "!" + reference)
        .orElseGet(
            () ->
                line == 0
                    ? file
                    : column == 0 ? file + ":" + line : file + ":" + line + ":" + column);
  }
}
