package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Facts of a tool that its table gives as numbers, so that a grid of tools and their sheets cannot
 * disagree: the duration from {@code minutes}, the group from {@code smallest} and {@code largest}.
 */
final class ToolFacts {

  /** Columns that facts are made of; they have no row of their own. */
  static final ImmutableSet<String> COLUMNS = ImmutableSet.of("minutes", "smallest", "largest");

  private static final int HOUR = 60;

  private final SheetCells cells;

  ToolFacts(SheetCells cells) {
    this.cells = cells;
  }

  /** Returns the words of a fact that has no column of its own. */
  Optional<Text> find(Row row, String name) {
    return switch (name) {
      case "duration" -> duration(row);
      case "group" -> group(row);
      default -> Optional.empty();
    };
  }

  /** Returns how many minutes a tool takes, as its table says. */
  OptionalInt minutes(Row row) {
    return number(row, "minutes");
  }

  private Optional<Text> duration(Row row) {
    var minutes = minutes(row);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    var length =
        ImmutableMap.of("hours", minutes.getAsInt() / HOUR, "minutes", minutes.getAsInt() % HOUR);
    var form =
        minutes.getAsInt() < HOUR
            ? "minutes"
            : minutes.getAsInt() % HOUR == 0 ? "hours" : "hours-minutes";
    return Optional.of(tagged(row, "minutes", message("length-" + form, length)));
  }

  private Optional<Text> group(Row row) {
    var smallest = number(row, "smallest");
    var largest = number(row, "largest");
    if (smallest.isEmpty() && largest.isEmpty()) {
      return Optional.empty();
    }
    var form = largest.isEmpty() ? "from" : smallest.isEmpty() ? "to" : "between";
    var size = ImmutableMap.of("smallest", smallest.orElse(0), "largest", largest.orElse(0));
    var column = smallest.isEmpty() ? "largest" : "smallest";
    return Optional.of(tagged(row, column, message("size-" + form, size)));
  }

  private Text tagged(Row row, String column, Text words) {
    return Phrases.tagged(words, cells.isInvented(row, column) && !cells.isAllInvented(row));
  }

  private static Text message(String part, ImmutableMap<String, Integer> arguments) {
    return Text.message(SheetKind.TOOL.key(part), arguments);
  }

  private OptionalInt number(Row row, String column) {
    return cells
        .raw(row, column)
        .filter(cell -> cell.matches("\\d{1,6}"))
        .map(cell -> OptionalInt.of(Integer.parseInt(cell)))
        .orElse(OptionalInt.empty());
  }
}
