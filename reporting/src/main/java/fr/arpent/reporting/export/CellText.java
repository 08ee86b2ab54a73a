package fr.arpent.reporting.export;

import fr.arpent.methods.CsvText;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Wording;
import java.math.BigDecimal;

/** Cells as programs read them: a point before decimals, ISO days, nothing where nothing is. */
record CellText(Wording wording) {

  String of(DataTable.Value value) {
    if (value instanceof DataTable.Quantity number) {
      return BigDecimal.valueOf(number.number()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof DataTable.Day day) {
      return day.day().toString();
    }
    return value instanceof DataTable.Words words
        ? CsvText.harmless(wording.resolve(words.words()).plain())
        : "";
  }
}
