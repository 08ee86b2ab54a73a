package fr.arpent.reporting.figure.series;

import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;

/** A figure of series over categories: all of them are said and tabled alike. */
interface SeriesFigure extends DataFigure {

  /** Returns its values. */
  SeriesTable table();

  /** Returns the key of the message that tells it in words. */
  String sentence();

  @Override
  default Text alternative() {
    return table().said(sentence());
  }

  @Override
  default DataTable data() {
    return table().data();
  }
}
