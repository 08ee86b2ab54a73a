package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table from which options choose columns and rows: {@code columns sort limit where labels
 * decimals}. Numbers of a column have the same decimals.
 */
public final class TableExhibit implements Exhibit {

  private static final ImmutableSet<String> OWN =
      ImmutableSet.of("columns", "sort", "limit", "where", "labels", "decimals");

  /** Options of every table. */
  public static final ImmutableSet<String> OPTIONS =
      Sets.union(ExhibitFrame.OPTIONS, OWN).immutableCopy();

  private final Study study;
  private final Captions captions;
  private final TableData data;

  TableExhibit(Study study, Captions captions, TableData data) {
    this.study = study;
    this.captions = captions;
    this.data = data;
  }

  /** Returns the table of a result. */
  public static TableExhibit of(ExhibitFrame frame, TableData data) {
    return new TableExhibit(frame.context().study(), Captions.of(frame), data);
  }

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var reader = OptionReader.of(options, options(), Sets.union(ExhibitFrame.PARTS, data.ids()));
    var columns = columns(reader);
    var decimals = decimals(reader);
    var lists = lists(reader);
    var chosen = rows(reader);
    var rows = ImmutableList.<Row>builder();
    chosen.forEach(row -> rows.add(row(RowKind.BODY, row, columns, decimals, lists)));
    boolean whole = chosen.size() == data.rows().size();
    if (whole) {
      data.sum().ifPresent(row -> rows.add(row(RowKind.SUM, row, columns, decimals, lists)));
    }
    var remark = whole ? Optional.<Text>empty() : Optional.of(part(chosen.size()));
    var heads = columns.stream().map(this::head).collect(toImmutableList());
    var table =
        new Block.Table(
            captions.caption(reader, remark),
            heads,
            rows.build(),
            Optional.empty(),
            Optional.of(typed(columns, decimals, lists, chosen)),
            new Merges(ImmutableList.of(), spans(columns, chosen)));
    return captions.blocks(table, reader);
  }

  /** Cells that reach over the rows below, in columns that merge what is equal. */
  private ImmutableList<Merges.Span> spans(List<Integer> columns, List<ImmutableList<Cell>> rows) {
    var spans = ImmutableList.<Merges.Span>builder();
    for (int place = 0; place < columns.size(); place++) {
      int column = columns.get(place);
      if (!data.columns().get(column).mergesEqual()) {
        continue;
      }
      for (int first = 0, next; first < rows.size(); first = next) {
        var raw = rows.get(first).get(column).raw();
        next = first + 1;
        while (next < rows.size() && rows.get(next).get(column).raw().equals(raw)) {
          next++;
        }
        if (next > first + 1) {
          spans.add(new Merges.Span(first, place, next - first, 1));
        }
      }
    }
    return spans.build();
  }

  private DataTable typed(
      List<Integer> columns,
      Map<Integer, Integer> decimals,
      Map<Integer, String> lists,
      List<ImmutableList<Cell>> rows) {
    var heads = columns.stream().map(index -> typed(index, decimals)).toList();
    return DataTable.of(
        heads,
        rows.stream()
            .map(
                row ->
                    columns.stream()
                        .map(index -> typed(row.get(index), Optional.ofNullable(lists.get(index))))
                        .collect(toImmutableList()))
            .toList());
  }

  private DataTable.Column typed(int index, Map<Integer, Integer> decimals) {
    var column = data.columns().get(index);
    return column.decimals().isPresent()
        ? DataTable.Column.numbers(column.id(), column.head(), decimals.getOrDefault(index, 0))
        : DataTable.Column.words(column.id(), column.head());
  }

  private DataTable.Value typed(Cell cell, Optional<String> list) {
    if (cell instanceof Cell.Figure figure) {
      return new DataTable.Quantity(figure.value());
    }
    return cell instanceof Cell.Missing missing
        ? new DataTable.Missing(missing.words())
        : DataTable.Value.of(text(cell, 0, list));
  }

  private Text part(int shown) {
    return Text.message(
        "block.exhibit.part", ImmutableMap.of("shown", shown, "all", data.rows().size()));
  }

  private Block.Table.Column head(int index) {
    var column = data.columns().get(index);
    return new Block.Table.Column(
        column.head(), column.decimals().isPresent() ? ColumnKind.NUMBER : ColumnKind.TEXT);
  }

  private ImmutableList<Integer> columns(OptionReader options) {
    var named = options.text().list("columns");
    var chosen =
        named.isEmpty()
            ? IntStream.range(0, data.columns().size())
                .filter(index -> data.columns().get(index).shown())
                .boxed()
            : named.stream().map(id -> data.indexOf("columns", id));
    var kept =
        chosen
            .filter(index -> !options.hides(data.columns().get(index).id()))
            .collect(toImmutableList());
    if (kept.isEmpty()) {
      throw OptionReader.refused("hide", "all", String.join(", ", data.ids()));
    }
    return kept;
  }

  private ImmutableList<ImmutableList<Cell>> rows(OptionReader options) {
    var filters =
        options.text().values().getOrDefault("where", ImmutableList.of()).stream()
            .map(condition -> RowFilter.of(condition, data))
            .toList();
    var rows =
        data.rows().stream().filter(row -> filters.stream().allMatch(filter -> filter.admits(row)));
    var sort = options.text().find("sort");
    if (sort.isPresent()) {
      rows = rows.sorted(RowOrder.of(sort.get(), data));
    }
    return rows.limit(options.count("limit").orElse(Integer.MAX_VALUE)).collect(toImmutableList());
  }

  private Map<Integer, Integer> decimals(OptionReader options) {
    var decimals = new HashMap<Integer, Integer>();
    for (int i = 0; i < data.columns().size(); i++) {
      int column = i;
      data.columns().get(i).decimals().ifPresent(count -> decimals.put(column, count));
    }
    var option = options.text().find("decimals");
    if (option.isPresent() && !option.get().contains("=")) {
      int all = OptionReader.whole("decimals", option.get(), 0, 6);
      decimals.replaceAll((column, count) -> all);
    } else {
      options
          .pairs("decimals")
          .forEach(
              (id, count) ->
                  decimals.put(
                      data.indexOf("decimals", id), OptionReader.whole("decimals", count, 0, 6)));
    }
    return decimals;
  }

  private Map<Integer, String> lists(OptionReader options) {
    var lists = new HashMap<Integer, String>();
    options
        .pairs("labels")
        .forEach(
            (id, list) -> {
              OptionReader.checkKnown("labels", list, study.labels().rowKeySet());
              lists.put(data.indexOf("labels", id), list);
            });
    return lists;
  }

  private Row row(
      RowKind kind,
      ImmutableList<Cell> cells,
      List<Integer> columns,
      Map<Integer, Integer> decimals,
      Map<Integer, String> lists) {
    var texts =
        columns.stream()
            .map(
                column ->
                    text(
                        cells.get(column),
                        decimals.getOrDefault(column, 0),
                        Optional.ofNullable(lists.get(column))))
            .collect(toImmutableList());
    return new Row(kind, texts);
  }

  private Text text(Cell cell, int decimals, Optional<String> list) {
    if (cell instanceof Cell.Figure figure) {
      return ValueFormat.number(decimals).text(figure.value());
    }
    if (cell instanceof Cell.Missing missing) {
      return missing.words();
    }
    var word = (Cell.Word) cell;
    return list.map(name -> study.labels().get(name, word.raw()))
        .map(Text::of)
        .orElse(word.words());
  }
}
