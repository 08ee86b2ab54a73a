package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a typed table, those merged among them: {@code <<} is part of the cell before it,
 * {@code ^^} of the cell above it. A second line of dashes, under the first row, makes that row the
 * heads of the columns, and the first line of the table names over them.
 *
 * <p>Both signs are words in a text that another program reads, so that such a table is still one
 * there.
 */
final class TypedCells {

  private static final String BEFORE = "<<";
  private static final String ABOVE = "^^";

  private final ImmutableList<ImmutableList<Inline>> names;
  private final ImmutableList<ImmutableList<Inline>> heads;
  private final ImmutableList<ImmutableList<ImmutableList<Inline>>> rows;

  private TypedCells(
      ImmutableList<ImmutableList<Inline>> names,
      ImmutableList<ImmutableList<Inline>> heads,
      ImmutableList<ImmutableList<ImmutableList<Inline>>> rows) {
    this.names = names;
    this.heads = heads;
    this.rows = rows;
  }

  static TypedCells of(Markup.Grid grid) {
    var rows = grid.rows();
    return rows.size() > 1 && rows.get(1).stream().allMatch(TypedCells::isLine)
        ? new TypedCells(grid.head(), rows.get(0), rows.subList(2, rows.size()))
        : new TypedCells(ImmutableList.of(), grid.head(), rows);
  }

  /** Returns the heads of the columns: where {@code ^^} stands, the name above is the head. */
  ImmutableList<ImmutableList<Inline>> heads() {
    var all = ImmutableList.<ImmutableList<Inline>>builder();
    for (int i = 0; i < heads.size(); i++) {
      all.add(is(ABOVE, heads.get(i)) && i < names.size() ? names.get(i) : heads.get(i));
    }
    return all.build();
  }

  ImmutableList<ImmutableList<ImmutableList<Inline>>> rows() {
    return rows;
  }

  /** Where a name stands over several heads. */
  record Over(ImmutableList<Inline> name, int first, int count) {}

  ImmutableList<Over> names() {
    var over = ImmutableList.<Over>builder();
    for (int i = 0; i < names.size(); i++) {
      int count = reach(names, i);
      if (!is(BEFORE, names.get(i)) && !is(ABOVE, heads.get(i))) {
        over.add(new Over(names.get(i), i, count));
      }
    }
    return over.build();
  }

  /** Returns the cells that reach over others. */
  ImmutableList<Merges.Span> spans() {
    var spans = ImmutableList.<Merges.Span>builder();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!isSign(rows.get(row).get(column))) {
          int columns = reach(rows.get(row), column);
          int last = row + 1;
          while (last < rows.size() && goesOn(rows.get(last), column, columns)) {
            last++;
          }
          if (columns > 1 || last > row + 1) {
            spans.add(new Merges.Span(row, column, last - row, columns));
          }
        }
      }
    }
    return spans.build();
  }

  /** Returns a sign that belongs to no cell: its line in the table, from 1, and its column. */
  Optional<String> stray() {
    var merges = new Merges(ImmutableList.of(), spans());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (isSign(rows.get(row).get(column)) && !merges.isHidden(row, column)) {
          return Optional.of(is(ABOVE, rows.get(row).get(column)) ? ABOVE : BEFORE);
        }
      }
    }
    boolean inHead =
        heads().stream().anyMatch(TypedCells::isSign) || (!names.isEmpty() && isSign(names.get(0)));
    return inHead ? Optional.of(BEFORE) : Optional.empty();
  }

  private static int reach(List<ImmutableList<Inline>> row, int column) {
    int end = column + 1;
    while (end < row.size() && is(BEFORE, row.get(end))) {
      end++;
    }
    return end - column;
  }

  private static boolean goesOn(List<ImmutableList<Inline>> row, int column, int columns) {
    boolean same =
        column + columns <= row.size()
            && is(ABOVE, row.get(column))
            && row.subList(column + 1, column + columns).stream().allMatch(TypedCells::isSign);
    return same && reach(row, column + columns - 1) == 1;
  }

  private static boolean isSign(List<Inline> cell) {
    return is(BEFORE, cell) || is(ABOVE, cell);
  }

  private static boolean isLine(List<Inline> cell) {
    return cell.size() == 1
        && cell.get(0) instanceof Inline.Literal literal
        && literal.words().strip().matches(":?-{3,}:?");
  }

  private static boolean is(String sign, List<Inline> cell) {
    return cell.size() == 1
        && cell.get(0) instanceof Inline.Literal literal
        && literal.words().strip().equals(sign);
  }
}
