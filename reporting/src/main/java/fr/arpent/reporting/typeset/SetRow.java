package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page.Artifact;

/**
 * The cells of a row, set and placed across the table.
 *
 * @param cells words of each cell, and where they stand
 * @param padding above and under the words, in points
 * @param more height for a cell that began in a row above and needs it
 */
record SetRow(ImmutableList<Cell> cells, double padding, double more) {

  SetRow(ImmutableList<Cell> cells, double padding) {
    this(cells, padding, 0);
  }

  /**
   * Words and where they stand.
   *
   * @param rows over how many rows they reach
   */
  record Cell(TaggedText text, double start, int rows) {

    Cell(TaggedText text, double start) {
      this(text, start, 1);
    }
  }

  /** Returns the same row, higher. */
  SetRow higher(double points) {
    return new SetRow(cells, padding, more + points);
  }

  double wordsHeight() {
    return more
        + cells.stream()
            .filter(cell -> cell.rows() == 1)
            .mapToDouble(cell -> cell.text().height())
            .max()
            .orElse(0);
  }

  double height() {
    return wordsHeight() + 2 * padding;
  }

  /** Returns the row as a strip, with something printed under it. */
  Strip strip(boolean bottomAligned, Strip.Painter rules) {
    Strip.Painter painter =
        (sheet, top) -> {
          rules.paint(sheet, top);
          for (Cell cell : cells) {
            double slack = bottomAligned ? wordsHeight() - cell.text().height() : 0;
            cell.text().paint(sheet, cell.start(), top + padding + slack);
          }
        };
    ImmutableList<Foot> feet =
        cells.stream().flatMap(cell -> cell.text().feet().stream()).collect(toImmutableList());
    return Strip.wide(height(), painter).with(feet);
  }

  /** Returns the same row without meaning. */
  SetRow asArtifact() {
    return new SetRow(
        cells.stream()
            .map(
                cell ->
                    new Cell(
                        cell.text().asArtifact(Artifact.PAGINATION), cell.start(), cell.rows()))
            .collect(toImmutableList()),
        padding,
        more);
  }
}
