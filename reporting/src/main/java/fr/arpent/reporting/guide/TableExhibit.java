package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.Value;
import fr.arpent.reporting.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table of the study, row by row. */
final class TableExhibit implements Exhibit {

  private final Commission commission;
  private final Table table;
  private final Cells cells;

  TableExhibit(Commission commission, Table table) {
    this.commission = commission;
    this.table = table;
    this.cells = new Cells(commission.tag(), commission.study().language());
  }

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return ImmutableSet.of("columns", "sort", "limit", "where", "labels", "decimals");
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    if (table.access() != Table.Access.PUBLIC) {
      throw new IllegalArgumentException(
          "table " + table.name() + " is " + table.access() + " and is not printed row by row");
    }
    var columns = columns(options);
    var rows = rows(options);
    var heads = ImmutableList.<Block.Table.Column>builder();
    columns.forEach(column -> heads.add(head(column)));
    var body = ImmutableList.<Block.Table.Row>builder();
    rows.forEach(
        row ->
            body.add(
                new Block.Table.Row(
                    Block.Table.RowKind.BODY,
                    columns.stream()
                        .map(column -> words(column, row, options))
                        .collect(ImmutableList.toImmutableList()))));
    return ImmutableList.of(new Block.Table(caption(columns, rows), heads.build(), body.build()));
  }

  static ImmutableSet<String> sources(Table table) {
    return table.columns().values().stream()
        .map(Column::source)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<Column> columns(ExhibitOptions options) {
    var asked = options.list("columns");
    var names = asked.isEmpty() ? cells.names(table).asList() : asked;
    return names.stream().map(this::column).collect(ImmutableList.toImmutableList());
  }

  private Column column(String name) {
    return cells
        .column(table, name)
        .orElseThrow(
            () -> new IllegalArgumentException(name + "; " + Nearest.list(cells.names(table))));
  }

  private ImmutableList<Integer> rows(ExhibitOptions options) {
    var wanted = RowFilter.of(options, cells, table);
    var rows = IntStream.range(0, table.rowCount()).filter(wanted::admits).boxed();
    var sort = options.find("sort");
    if (sort.isPresent()) {
      rows = rows.sorted(order(sort.get()));
    }
    var limit = options.find("limit");
    if (limit.isPresent()) {
      if (!limit.get().matches("[1-9][0-9]{0,6}")) {
        throw new IllegalArgumentException(limit.get() + "; 1, 2, 3…");
      }
      rows = rows.limit(Integer.parseInt(limit.get()));
    }
    return rows.collect(ImmutableList.toImmutableList());
  }

  /** Numbers by size, other cells by their text, missing ones last. */
  private Comparator<Integer> order(String sort) {
    boolean descending = sort.endsWith(" descending");
    var column = column(sort.replaceAll(" (a|de)scending$", "").strip());
    Comparator<Integer> order =
        Comparator.comparing((Integer row) -> number(column, row).orElse(BigDecimal.ZERO));
    order = order.thenComparing(row -> column.find(row).orElse(""));
    return Comparator.comparing((Integer row) -> column.find(row).isEmpty())
        .thenComparing(descending ? order.reversed() : order);
  }

  private Optional<BigDecimal> number(Column column, int row) {
    return cells.cell(table, column, row).number();
  }

  private Block.Table.Column head(Column column) {
    var name = Cells.withoutLanguage(column.name());
    var words = commission.study().labels().get("column", name);
    return new Block.Table.Column(
        words == null ? Text.of(column.header().replaceAll("\\.[a-z]{2}$", "")) : Text.of(words),
        isNumber(column) ? Block.Table.ColumnKind.NUMBER : Block.Table.ColumnKind.TEXT);
  }

  private boolean isNumber(Column column) {
    if (column.type().isPresent()) {
      return column.type().get() == ColumnType.INTEGER || column.type().get() == ColumnType.NUMBER;
    }
    return column.labels().isEmpty()
        && table.key().filter(column.name()::equals).isEmpty()
        && IntStream.range(0, table.rowCount())
            .mapToObj(column::find)
            .allMatch(cell -> cell.isPresent() && table.numbers().parse(cell.get()).isPresent());
  }

  private Text words(Column column, int row, ExhibitOptions options) {
    var value = cells.cell(table, column, row);
    if (!value.isKnown()) {
      return missing(column, row);
    }
    var list = labelList(column, options);
    var code = column.find(row).orElse("");
    if (list.isPresent()) {
      var label = commission.study().labels().get(list.get(), code);
      return label == null ? Text.of(code) : Text.of(label);
    }
    return isNumber(column) ? number(value, options) : Text.of(code);
  }

  private Text number(Value value, ExhibitOptions options) {
    int decimals =
        options
            .find("decimals")
            .filter(text -> text.matches("\\d"))
            .map(Integer::parseInt)
            .orElse(value.decimals());
    return value
        .number()
        .map(number -> Text.number(number.doubleValue(), decimals))
        .orElse(Text.EMPTY);
  }

  private Text missing(Column column, int row) {
    var reason = column.missingReason(row).map(found -> "block.missing." + found);
    return Text.message(reason.filter(commission.messages()::has).orElse("value.missing"));
  }

  /** {@code labels: answer=answer} names a list for a column; else the column's own. */
  private static Optional<String> labelList(Column column, ExhibitOptions options) {
    return options.list("labels").stream()
        .filter(pair -> pair.startsWith(column.name() + "="))
        .map(pair -> pair.substring(column.name().length() + 1))
        .findFirst()
        .or(column::labels);
  }

  private Block.Caption caption(ImmutableList<Column> columns, ImmutableList<Integer> rows) {
    boolean invented =
        columns.stream()
            .anyMatch(
                column -> rows.stream().anyMatch(row -> Cells.isInvented(table, column, row)));
    var sources =
        columns.stream()
            .map(Column::source)
            .filter(id -> !id.equals(Source.ILLUSTRATION))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Block.Caption(
        Text.EMPTY,
        Text.EMPTY,
        invented ? Optional.of(Tags.illustration(commission.messages())) : Optional.empty(),
        Optional.empty(),
        SourceWords.line(commission.study(), sources),
        "");
  }
}
