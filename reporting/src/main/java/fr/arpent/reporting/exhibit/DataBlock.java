package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** The data of a figure as a printed table: what the option {@code data: yes} adds. */
public final class DataBlock {

  /** Name of the option. */
  public static final String OPTION = "data";

  private DataBlock() {}

  /** Returns the table, when the option asks for it and the figure has data. */
  public static Optional<Block> of(Block.Figure figure, OptionReader options) {
    return options.isYes(OPTION) && figure.graphic() instanceof DataFigure drawn
        ? Optional.of(table(figure.caption(), drawn.data()))
        : Optional.empty();
  }

  private static Block table(Block.Caption caption, DataTable data) {
    var under =
        new Block.Caption(
            caption.label(),
            caption.title(),
            caption.unit(),
            Optional.of(Text.message("block.figure.data.note")),
            caption.source(),
            caption.anchor() + "-2");
    var columns = data.columns().stream().map(DataBlock::column).collect(toImmutableList());
    var rows =
        data.rows().stream()
            .map(row -> new Block.Table.Row(RowKind.BODY, cells(row, data)))
            .collect(toImmutableList());
    return new Block.Table(under, columns, rows, Optional.empty(), Optional.of(data));
  }

  private static Block.Table.Column column(DataTable.Column column) {
    var head =
        column
            .unit()
            .map(unit -> Phrases.commas(ImmutableList.of(column.head(), unit)))
            .orElse(column.head());
    return new Block.Table.Column(
        head, column.kind() == DataTable.Kind.NUMBER ? ColumnKind.NUMBER : ColumnKind.TEXT);
  }

  private static ImmutableList<Text> cells(ImmutableList<DataTable.Value> row, DataTable data) {
    var cells = ImmutableList.<Text>builder();
    for (int i = 0; i < row.size(); i++) {
      cells.add(text(row.get(i), data.columns().get(i).decimals()));
    }
    return cells.build();
  }

  private static Text text(DataTable.Value value, int decimals) {
    if (value instanceof DataTable.Quantity number) {
      return ValueFormat.number(decimals).text(number.number());
    }
    if (value instanceof DataTable.Day day) {
      return Text.message("block.exhibit.date", ImmutableMap.of("date", day.day()));
    }
    if (value instanceof DataTable.Missing missing) {
      return missing.reason();
    }
    var words = ((DataTable.Words) value).words();
    return words.equals(Text.EMPTY) ? Text.message("block.missing.none") : words;
  }
}
