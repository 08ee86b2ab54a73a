package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the cells of tables as values. */
public final class Cells {

  private final String language;
  private final String fallback;

  /**
   * @param language BCP 47 tag that picks among {@code title.fr}, {@code title.en}
   * @param fallback the study's language
   */
  public Cells(String language, String fallback) {
    this.language = language;
    this.fallback = fallback;
  }

  /** Returns the column of a name, or the translated one that stands for it. */
  public Optional<Column> column(Table table, String name) {
    var base = language.replaceAll("-.*", "");
    for (var header :
        List.of(name, name + "." + language, name + "." + base, name + "." + fallback)) {
      var column = table.findColumn(header);
      if (column.isPresent()) {
        return column;
      }
    }
    return Optional.empty();
  }

  /** Returns the names of the columns, translated ones once. */
  public ImmutableSet<String> names(Table table) {
    return table.columns().keySet().stream()
        .map(Cells::withoutLanguage)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns {@code title} for {@code title.fr}. */
  public static String withoutLanguage(String column) {
    return column.replaceAll("\\.[a-z]{2,3}(-[A-Z]{2})?$", "");
  }

  /** Returns a cell; missing when it is. */
  public Value cell(Table table, Column column, int row) {
    var text = column.find(row);
    if (text.isEmpty()) {
      return Value.without(Standing.MISSING);
    }
    return new Value(
        node(table, column, text.get()),
        Standing.KNOWN,
        isInvented(table, column, row),
        table.numbers());
  }

  /** Returns whether a cell is invented. */
  public static boolean isInvented(Table table, Column column, int row) {
    var own =
        table
            .sourceColumn()
            .flatMap(table::findColumn)
            .flatMap(sources -> sources.find(row))
            .orElse(column.source());
    return own.equals(Source.ILLUSTRATION);
  }

  private static JsonNode node(Table table, Column column, String text) {
    var type = column.type().orElse(ColumnType.STRING);
    return switch (type) {
      case INTEGER, NUMBER ->
          table.numbers().parse(text).<JsonNode>map(DecimalNode::valueOf).orElse(NullNode.instance);
      case DATE -> TextNode.valueOf(isoDate(column, text));
      case LIST -> {
        var items = JsonNodeFactory.instance.arrayNode();
        Splitter.on(column.separator())
            .trimResults()
            .omitEmptyStrings()
            .split(text)
            .forEach(items::add);
        yield items;
      }
      default -> TextNode.valueOf(text);
    };
  }

  private static String isoDate(Column column, String text) {
    if (column.dateFormat().isEmpty()) {
      return text;
    }
    try {
      var format = DateTimeFormatter.ofPattern(column.dateFormat().get(), Locale.ROOT);
      return LocalDate.parse(text, format).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
