package fr.arpent.reporting.export;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every column of every table is: {@code table column name type unit decimals title
 * description source}.
 */
final class DataDictionary {

  static final ImmutableList<String> HEAD =
      ImmutableList.of(
          "table", "column", "name", "type", "unit", "decimals", "title", "description", "source");

  private final Wording wording;

  DataDictionary(Wording wording) {
    this.wording = wording;
  }

  /** Returns a line per column, under the head. */
  ImmutableList<ImmutableList<String>> lines(List<ShownTable> tables) {
    var lines = ImmutableList.<ImmutableList<String>>builder().add(HEAD);
    for (var table : tables) {
      table.data().columns().forEach(column -> lines.add(line(table, column)));
    }
    return lines.build();
  }

  private ImmutableList<String> line(ShownTable table, DataTable.Column column) {
    boolean number = column.kind() == DataTable.Kind.NUMBER;
    return ImmutableList.of(
        table.name(),
        column.id(),
        said(Optional.of(column.head())),
        column.kind().name().toLowerCase(Locale.ROOT),
        said(column.unit()),
        number ? Integer.toString(column.decimals()) : "",
        said(Optional.of(table.caption().title())),
        said(table.caption().unit()),
        said(table.caption().source()));
  }

  /** Tags are words too here: that data are invented must not be lost. */
  private String said(Optional<Text> text) {
    return text.map(wording::resolve).map(DataDictionary::withTags).orElse("");
  }

  private static String withTags(Words words) {
    var said = new StringBuilder();
    for (var span : words.spans()) {
      if (span instanceof Words.Run run) {
        said.append(run.words());
      } else if (span instanceof Words.Tag tag) {
        said.append('[').append(tag.words()).append(']');
      }
    }
    return said.toString();
  }
}
