package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.measure.Period;
import fr.arpent.model.territory.CodeFault;
import fr.arpent.model.territory.CodeScheme;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cell that is not missing, and how to read it; what cannot be read is reported and comes back
 * empty.
 *
 * @param row the row it is in
 * @param column the column it is in
 * @param text what it holds
 */
record Cell(Row row, Column column, String text) {

  /** Days of 1954 to 2064 as spreadsheets number them. */
  private static final String SERIAL = "[2-5]\\d{4}(\\.\\d+)?";

  /** Reads a day, in the date format of the column or ISO 8601. */
  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(text, format()));
    } catch (DateTimeParseException noSuchDay) {
      boolean serial = column.numberCells().contains(row.number()) && text.matches(SERIAL);
      return serial
          ? refused("value/date-serial", ImmutableMap.of())
          : refused("value/date", Dates.hint(text));
    } catch (IllegalArgumentException noSuchFormat) {
      row.spoil(); // the date format of the column was refused when the table was read
      return Optional.empty();
    }
  }

  private DateTimeFormatter format() {
    return column
        .dateFormat()
        .map(pattern -> DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT))
        .orElse(DateTimeFormatter.ISO_LOCAL_DATE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads a year, month, day or interval. */
  Optional<Period> period() {
    var period = Period.find(text);
    return period.isPresent() ? period : refused("value/period", ImmutableMap.of());
  }

  /** Reads a number in the style of the table. */
  Optional<BigDecimal> number() {
    var number = row.table().numbers().parse(text);
    return number.isPresent() ? number : noNumber();
  }

  private Optional<BigDecimal> noNumber() {
    var style = row.table().numbers();
    var otherMark = style.decimal().equals(",") ? "." : ",";
    boolean otherDecimal =
        !otherMark.equals(style.group())
            && new NumberStyle(otherMark, style.group()).parse(text).isPresent();
    if (otherDecimal) {
      return refused("value/decimal", ImmutableMap.of("decimal", otherMark));
    }
    boolean spaced =
        style.group().isEmpty() && new NumberStyle(style.decimal(), " ").parse(text).isPresent();
    return spaced
        ? refused("value/group", ImmutableMap.of("group", " "))
        : refused("value/number", ImmutableMap.of());
  }

  /** Reads a number that is zero or more. */
  Optional<BigDecimal> amount() {
    return number()
        .flatMap(
            number ->
                number.signum() >= 0
                    ? Optional.of(number)
                    : refused("value/negative", ImmutableMap.of()));
  }

  /** Reads a whole number in a closed range. */
  Optional<Integer> integer(int least, int most) {
    return whole()
        .flatMap(
            number -> {
              boolean within =
                  number.compareTo(BigDecimal.valueOf(least)) >= 0
                      && number.compareTo(BigDecimal.valueOf(most)) <= 0;
              return within
                  ? Optional.of(number.intValueExact())
                  : refused("value/between", ImmutableMap.of("least", least, "most", most));
            });
  }

  /** Reads a whole number of any size. */
  Optional<BigDecimal> whole() {
    return number()
        .flatMap(
            number ->
                number.stripTrailingZeros().scale() <= 0
                    ? Optional.of(number)
                    : refused("value/integer", ImmutableMap.of()));
  }

  /** Reads a number of things: whole, zero or more. */
  Optional<Integer> count() {
    return integer(0, Integer.MAX_VALUE);
  }

  /** Reads yes or no. */
  Optional<Boolean> flag() {
    return switch (text) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> refused("value/boolean", ImmutableMap.of());
    };
  }

  /** Reads a word of an enumeration, in kebab case. */
  <E extends Enum<E>> Optional<E> word(Class<E> words) {
    var byWord = new LinkedHashMap<String, E>();
    for (var constant : words.getEnumConstants()) {
      byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    var known = Optional.ofNullable(byWord.get(text));
    return known.isPresent() ? known : unknownWord(byWord.keySet());
  }

  /** Reports a word that is none of those known, with the nearest. */
  <T> Optional<T> unknownWord(Collection<String> known) {
    return refused("value/choice", Suggestions.among(text, known));
  }

  /** Reads the key of a row of another table. */
  Optional<String> referenceTo(Keys keys) {
    if (keys.rows().containsKey(text)) {
      return Optional.of(text);
    }
    var fields = ImmutableMap.<String, Object>builder();
    fields.putAll(Suggestions.among(text, keys.rows().keySet())).put("target", keys.table());
    return refused("reference/row", fields.buildOrThrow());
  }

  /** Reads a code of a register. */
  Optional<String> code(CodeScheme scheme) {
    var fault = scheme.findFault(text);
    if (fault.isEmpty()) {
      return Optional.of(text);
    }
    return refused(
        "value/code-" + flaw(fault.get().kind()),
        ImmutableMap.of(
            "scheme", scheme.schemeName(),
            "length", text.length(),
            "due", scheme.length(),
            "write", fault.get().suggestion().orElse(scheme.example())));
  }

  private static String flaw(CodeFault.Kind kind) {
    return switch (kind) {
      case ZERO_LOST -> "digits";
      case SPELLING -> "spelling";
      case LENGTH -> "length";
      case CHARACTERS -> "characters";
      case UNKNOWN -> "unknown";
      case CHECK_DIGIT -> "check-digit";
    };
  }

  /** Reads a text that can be a key. */
  Optional<String> key() {
    return Promises.canBeKey(text) ? Optional.of(text) : refused("value/key", ImmutableMap.of());
  }

  /** Reads the items of a list, without blank ones. */
  ImmutableList<Cell> items() {
    return Splitter.on(column.separator())
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(text)
        .map(item -> new Cell(row, column, item))
        .collect(toImmutableList());
  }

  /** Reports this cell. */
  <T> Optional<T> refused(String code, Map<String, ?> fields) {
    row.error(code, column.name(), with(fields));
    return Optional.empty();
  }

  private ImmutableMap<String, Object> with(Map<String, ?> fields) {
    return ImmutableMap.<String, Object>builder()
        .put("found", text)
        .putAll(fields)
        .buildKeepingLast();
  }
}
