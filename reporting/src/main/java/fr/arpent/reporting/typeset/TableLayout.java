package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Spaces;
import fr.arpent.reporting.theme.TypeRole;
import java.util.stream.IntStream;

/** Where the cells of a table stand: the stretch of each column and what is left free in it. */
final class TableLayout {

  private static final int STRONG = 600;

  /** Space between a number and the words after it. */
  private static final double WORDS_GAP = 14;

  /** Least space between the heads of numbers. */
  private static final double HEAD_GAP = 6;

  private final Compositor compositor;
  private final Table table;
  private final boolean grouped;
  private final ImmutableList<Measure> columns;

  TableLayout(Compositor compositor, Table table, Measure across) {
    this.compositor = compositor;
    this.table = table;
    this.grouped = table.rows().stream().anyMatch(row -> row.kind() == RowKind.GROUP);
    this.columns =
        ColumnWidths.share(
            IntStream.range(0, table.columns().size())
                .mapToObj(this::need)
                .collect(toImmutableList()),
            across);
  }

  /** Returns the stretch of columns, with the room around their words. */
  Measure columns(int first, int count) {
    Measure start = columns.get(first);
    return new Measure(start.start(), columns.get(first + count - 1).end() - start.start());
  }

  /** Returns where the words of a cell stand that reaches over several columns. */
  Measure cells(int first, int count, RowKind kind) {
    Measure start = cell(first, kind);
    return new Measure(start.start(), cell(first + count - 1, kind).end() - start.start());
  }

  /** Returns where the words over several heads stand, and the rule under them. */
  Measure heads(Merges.Group group) {
    Measure start = head(group.first());
    Measure end = head(group.first() + group.count() - 1);
    return new Measure(start.start(), end.end() - start.start());
  }

  /** Returns where the words of a body, group or sum cell stand. */
  Measure cell(int column, RowKind kind) {
    return inset(column, kind == RowKind.BODY ? memberInset() : groupInset());
  }

  /** Returns where the words of a head stand. */
  Measure head(int column) {
    Measure cell = inset(column, groupInset());
    if (!isNumber(column)) {
      return cell;
    }
    // Numbers stand at the right in all languages, so the gap is at the left.
    return compositor.grid().rightToLeft()
        ? new Measure(cell.start(), cell.width() - HEAD_GAP)
        : cell.from(HEAD_GAP);
  }

  Setting cellSetting(int column, RowKind kind) {
    Setting setting = aligned(Setting.of(TypeRole.TABLE_CELL), column);
    return kind == RowKind.BODY ? setting : setting.weighing(STRONG);
  }

  Setting headSetting(int column) {
    return aligned(Setting.of(TypeRole.TABLE_HEAD), column);
  }

  private Setting aligned(Setting setting, int column) {
    return isNumber(column) ? setting.aligned(Setting.Alignment.RIGHT) : setting;
  }

  private boolean isNumber(int column) {
    return table.columns().get(column).kind() == ColumnKind.NUMBER;
  }

  private boolean isLast(int column) {
    return column == table.columns().size() - 1;
  }

  private double memberInset() {
    return grouped ? spaces().rowInset() : 0;
  }

  private double groupInset() {
    return grouped ? spaces().firstCellInset() : 0;
  }

  private Measure inset(int column, double firstInset) {
    Measure measure = columns.get(column).from(column == 0 ? firstInset : 0);
    return new Measure(measure.start(), measure.width() - endInset(column));
  }

  private double endInset(int column) {
    if (isNumber(column)) {
      return isLast(column) ? spaces().firstCellInset() : isNumber(column + 1) ? 0 : WORDS_GAP;
    }
    return isLast(column) ? 0 : spaces().cellEnd();
  }

  private ColumnWidths.Need need(int column) {
    double padding =
        endInset(column) + (column == 0 ? memberInset() : 0) + (isNumber(column) ? HEAD_GAP : 0);
    double cells = cells(column, false);
    double head = head(column, true);
    if (isNumber(column)) {
      double least = Math.max(cells, head) + padding;
      return new ColumnWidths.Need(true, least, least);
    }
    double least = Math.max(cells(column, true), head) + padding;
    return new ColumnWidths.Need(
        false, Math.min(least, 110), Math.max(cells, head(column, false)) + padding);
  }

  private double cells(int column, boolean byWord) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> isAlone(row, column))
        .mapToObj(table.rows()::get)
        .flatMap(
            row ->
                words(compositor.words(row.cells().get(column)), byWord)
                    .map(words -> width(words, cellSetting(column, row.kind())))
                    .stream())
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /** A cell that reaches over several columns asks for room in none of them. */
  private boolean isAlone(int row, int column) {
    return table.merges().at(row, column).filter(span -> span.columns() > 1).isEmpty();
  }

  private double head(int column, boolean byWord) {
    Words head = compositor.words(table.columns().get(column).head());
    return words(head, byWord).map(words -> width(words, headSetting(column))).stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  private double width(Words words, Setting setting) {
    return compositor.setter().line(words, setting).width();
  }

  private static java.util.Optional<Words> longest(Words words) {
    return Streams.stream(Splitter.on(' ').split(words.plain()))
        .max(java.util.Comparator.comparingInt(String::length))
        .map(Words::of);
  }

  private static java.util.Optional<Words> words(Words words, boolean byWord) {
    return byWord ? longest(words) : java.util.Optional.of(words);
  }

  private Spaces spaces() {
    return compositor.design().spaces();
  }
}
