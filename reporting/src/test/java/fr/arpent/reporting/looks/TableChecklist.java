package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Points of the checklist that are seen down the columns of a table. */
final class TableChecklist {

  private static final Pattern NUMBER =
      Pattern.compile("[+\u2212-]?\\d[\\d\u00A0\u202F.,]*(?:\u202F?%)?");

  private TableChecklist() {}

  private record Cell(String text, Mark last) {}

  /** 9: digits of a column do not stand units under units. */
  static ImmutableList<String> standAskew(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var column : columns(pages)) {
      double right = column.get(0).last().right();
      column.stream()
          .filter(cell -> Math.abs(cell.last().right() - right) > 0.6)
          .forEach(cell -> faults.add(cell.last().where() + " beside " + right));
    }
    return faults.build();
  }

  /** 10: decimals differ within a column. */
  static ImmutableList<String> mixDecimals(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    char sign = pages.language().equals("en") ? '.' : ',';
    for (var column : columns(pages)) {
      long decimals = decimals(column.get(0).text(), sign);
      column.stream()
          .filter(cell -> decimals(cell.text(), sign) != decimals)
          .forEach(cell -> faults.add(cell.last().where()));
    }
    return faults.build();
  }

  private static long decimals(String number, char sign) {
    int at = number.indexOf(sign);
    return at < 0 ? 0 : number.substring(at + 1).chars().filter(Character::isDigit).count();
  }

  /**
   * Columns of all tables whose cells are numbers, or the signs that stand for none; counted from
   * the end, since cells of the first columns may be one for several rows.
   */
  private static List<List<Cell>> columns(PrintedPages pages) {
    var all = new ArrayList<List<Cell>>();
    for (var body : pages.tagged(Tag.TBODY)) {
      if (!hasHead(body, pages)) {
        continue; // the rows of a card: each says another thing in another unit
      }
      var columns = new TreeMap<Integer, List<Cell>>();
      for (var row : body.children()) {
        int cells = row.children().size();
        for (int i = 1; i < cells; i++) {
          var column = columns.computeIfAbsent(cells - i, fromTheEnd -> new ArrayList<>());
          cell(row.children().get(i), pages).ifPresent(column::add);
        }
      }
      for (var column : columns.values()) {
        var numbers = column.stream().filter(cell -> isNumber(cell.text())).toList();
        boolean words = column.stream().anyMatch(cell -> !isNumber(cell.text()) && !isSign(cell));
        if (numbers.size() > 1 && !words) {
          all.add(numbers);
        }
      }
    }
    return all;
  }

  private static boolean hasHead(StructureElement body, PrintedPages pages) {
    return pages.ancestors(body).get(0).children().stream()
        .anyMatch(child -> child.tag() == Tag.THEAD);
  }

  private static Optional<Cell> cell(StructureElement element, PrintedPages pages) {
    var marks = pages.marksIn(element);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    String text = marks.stream().map(Mark::text).collect(Collectors.joining()).strip();
    return Optional.of(new Cell(text, marks.get(marks.size() - 1)));
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static boolean isSign(Cell cell) {
    return cell.text().length() <= 4;
  }
}
