package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Warns of personal data outside {@code private/}: e-mail addresses, telephone numbers, columns
 * that are called so. One warning per column names the first such cell; the value itself is never
 * repeated.
 */
final class PrivacyCheck {

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9.-]{1,255}\\.\\p{L}{2,24}");

  /** French numbers, and international ones with their prefix. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,+])(?:0[1-9]|\\+33[ .]?(?:\\(0\\))?[1-9])(?:["
              + " .\\u00A0\\u202F-]?\\d{2}){4}(?![.,]?\\d|\\p{L})|\\+\\d{1,3}(?:["
              + " .\\u00A0\\u202F-]\\d{2,4}){2,5}(?!\\d)");

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "email", "e-mail", "mail", "courriel", "phone", "telephone", "téléphone", "tel", "tél");

  private static final ImmutableSet<ColumnType> HARMLESS =
      Sets.immutableEnumSet(
          ColumnType.CODE,
          ColumnType.INTEGER,
          ColumnType.NUMBER,
          ColumnType.BOOLEAN,
          ColumnType.DATE,
          ColumnType.TIME,
          ColumnType.YEAR,
          ColumnType.REF);

  private final Reading reading;
  private final Table table;

  PrivacyCheck(Reading reading, Table table) {
    this.reading = reading;
    this.table = table;
  }

  void check() {
    if (!table.confidential()) {
      table.columns().values().forEach(this::checkColumn);
    }
  }

  private void checkColumn(Column column) {
    if (column.type().filter(HARMLESS::contains).isPresent()) {
      return;
    }
    var rows =
        IntStream.range(0, table.rowCount())
            .filter(row -> column.find(row).filter(PrivacyCheck::looksPersonal).isPresent())
            .toArray();
    if (rows.length > 0) {
      reading.warning(
          "privacy/personal",
          Reading.cellPointer(table, rows[0], column.name()),
          table,
          column.name(),
          ImmutableMap.of("cells", rows.length));
    } else if (isNamedSo(column.name()) || isNamedSo(column.header())) {
      reading.warning(
          "privacy/personal-column",
          Reading.columnPointer(table, column.name()),
          table,
          column.name(),
          ImmutableMap.of());
    }
  }

  private static boolean looksPersonal(String text) {
    return (text.indexOf('@') >= 0 && EMAIL.matcher(text).find()) || PHONE.matcher(text).find();
  }

  private static boolean isNamedSo(String name) {
    return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
