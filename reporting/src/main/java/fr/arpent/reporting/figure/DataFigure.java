package fr.arpent.reporting.figure;

import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;

/**
 * A figure of data: it draws itself, says itself in words and gives its values as a table. What is
 * drawn, said and tabled are the same values.
 *
 * <p>A new kind is a record of its values that implements this, a drawing beside it, the messages
 * {@code block.figure.<kind>.…} in the three bundles, and one line where the exhibits of a study's
 * tables are listed.
 */
public interface DataFigure extends Graphic {

  /** Returns how it is read. */
  Reading reading();

  /** Returns what a reader who does not see it must know: all that is drawn, with its values. */
  Text alternative();

  /** Returns its values. */
  DataTable data();
}
