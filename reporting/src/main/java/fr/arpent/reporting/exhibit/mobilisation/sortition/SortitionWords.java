package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that the exhibits of sortition share. A group is called as the list of labels that has the
 * name of its field says, else as the territory of that code; a field as the list {@code column}
 * says.
 */
record SortitionWords(ExhibitContext context) implements MethodWords {

  private static final String SHARED = "mobilisation.sortition.";

  /** Words that are the same for all methods of sortition. */
  Text shared(String part) {
    return Text.message(SHARED + "table." + part);
  }

  Text field(String field) {
    return context.findColumn(field).orElseGet(() -> Text.of(field));
  }

  Text group(String field, String value) {
    var words = context.study().labels().get(field, value);
    return words == null ? context.nameOf(value) : Text.of(words);
  }

  /** Field and group in one: "age: 65 and over". */
  Text groupOf(String field, String value) {
    return Text.message(
        SHARED + "group", ImmutableMap.of("field", field(field), "group", group(field, value)));
  }

  /** Field and group in one cell, chosen by the field. */
  Cell categoryCell(String field, String value) {
    return new Cell.Word(field, groupOf(field, value));
  }

  Cell fieldCell(String field) {
    return new Cell.Word(field, field(field));
  }

  Cell groupCell(String field, String value) {
    return new Cell.Word(value, group(field, value));
  }

  Column words(String id) {
    return Column.words(id, shared(id));
  }

  Column numbers(String id, int decimals) {
    return Column.numbers(id, shared(id), decimals);
  }

  /** A share as a percentage, which the head of its column says. */
  static Cell percent(double share) {
    return new Cell.Figure(share * 100);
  }

  static Cell percent(Answer<Double> share) {
    return Cell.of(share.map(value -> value * 100));
  }

  static Cell number(double value) {
    return new Cell.Figure(value);
  }

  /** Says the fields of findings. */
  Optional<Text> finding(String name, String value) {
    return switch (name) {
      case "field" -> Optional.of(field(value));
      case "group", "other" -> Optional.of(groupAnywhere(value));
      case "on" -> Optional.of(day(LocalDate.parse(value)));
      default -> Optional.empty();
    };
  }

  private Text groupAnywhere(String value) {
    return context.study().labels().columnMap().containsKey(value)
        ? Text.of(context.study().labels().column(value).values().iterator().next())
        : context.nameOf(value);
  }

  Text day(LocalDate day) {
    return Text.message(SHARED + "day", ImmutableMap.of("day", day));
  }
}
