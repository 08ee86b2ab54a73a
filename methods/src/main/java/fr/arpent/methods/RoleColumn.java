package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * One column of the rows a role selects, read as the type a method asks for. A cell that cannot be
 * read is a problem at its line and comes back empty, as a missing one does.
 */
public final class RoleColumn {

  private final String name;
  private final Optional<Column> column;
  private final RoleUse use;
  private final Optional<ColumnTypes> types;
  private final Problems problems;

  RoleColumn(String name, Column column, RoleUse use, ColumnTypes types, Problems problems) {
    this(name, Optional.of(column), use, Optional.of(types), problems);
  }

  private RoleColumn(
      String name,
      Optional<Column> column,
      RoleUse use,
      Optional<ColumnTypes> types,
      Problems problems) {
    this.name = name;
    this.column = column;
    this.use = use;
    this.types = types;
    this.problems = problems;
  }

  /** Returns a column that is not there: all its cells are empty. */
  static RoleColumn absent(String name, RoleUse use, Problems problems) {
    return new RoleColumn(name, Optional.empty(), use, Optional.empty(), problems);
  }

  /** Returns the declared unit, a term of the study. */
  public Optional<String> unit() {
    return column.flatMap(Column::unit);
  }

  /** Returns whether the cell of a row is missing; no where the column itself is not there. */
  public boolean isMissing(int row) {
    return column.filter(cells -> cells.find(use.rows().get(row)).isEmpty()).isPresent();
  }

  /** Returns why the cell of a row is missing, when the study declares it. */
  public Optional<String> missingReason(int row) {
    return column.flatMap(cells -> cells.missingReason(use.rows().get(row)));
  }

  /**
   * Returns texts that tell rows apart: a missing or repeated one is a problem, and comes back as
   * an empty text.
   */
  public ImmutableList<String> keys() {
    var firstRows = new HashMap<String, Integer>();
    var keys = codes();
    var list = ImmutableList.<String>builder();
    for (int row = 0; row < keys.size(); row++) {
      var key = keys.get(row).orElse("");
      if (key.isEmpty() && column.isPresent()) {
        refuse(row, "value/required", Map.of());
      }
      var first = firstRows.putIfAbsent(key, row);
      if (first != null && !key.isEmpty()) {
        refuse(
            row,
            "reference/duplicate",
            Map.of("found", key, "first", use.place(use.rows().get(first), columnName())));
      }
      list.add(key);
    }
    return list.build();
  }

  /** Returns texts. */
  public ImmutableList<Optional<String>> texts() {
    ask(ColumnTypes.Kind.TEXT);
    return read((row, cell) -> Optional.of(cell));
  }

  /** Returns codes; the number cell of a spreadsheet is a problem, since zeros may be lost. */
  public ImmutableList<Optional<String>> codes() {
    ask(ColumnTypes.Kind.TEXT);
    return read(
        (row, cell) ->
            isNumberCell(row)
                ? refuse(row, "value/code-number-cell", Map.of("found", cell))
                : Optional.of(cell));
  }

  /**
   * Returns codes that must be among those known; another one is a problem that names them.
   *
   * @param problem code of the problem: {@code value/choice}, or the method's own
   * @param fields further fields of the problem
   */
  public ImmutableList<Optional<String>> codes(
      ImmutableList<String> known, String problem, ImmutableMap<String, ?> fields) {
    var texts = codes();
    return IntStream.range(0, texts.size())
        .mapToObj(row -> texts.get(row).flatMap(code -> code(row, code, known, problem, fields)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what the cells stand for; another text is a problem that names those known.
   *
   * @param known things by text
   */
  public <T> ImmutableList<Optional<T>> choices(ImmutableMap<String, T> known) {
    var texts = texts();
    var words = known.keySet().asList();
    return IntStream.range(0, texts.size())
        .mapToObj(
            row ->
                texts
                    .get(row)
                    .flatMap(text -> code(row, text, words, "value/choice", ImmutableMap.of()))
                    .flatMap(text -> Optional.ofNullable(known.get(text))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns numbers, in the style of the table. */
  public ImmutableList<Optional<Double>> numbers() {
    ask(ColumnTypes.Kind.NUMBER);
    return read((row, cell) -> number(row, cell).map(BigDecimal::doubleValue));
  }

  /** Returns numbers within a closed range. */
  public ImmutableList<Optional<Double>> numbers(double least, double most) {
    var numbers = numbers();
    return IntStream.range(0, numbers.size())
        .mapToObj(row -> numbers.get(row).flatMap(number -> within(row, number, least, most)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whole numbers. */
  public ImmutableList<Optional<Long>> integers() {
    ask(ColumnTypes.Kind.NUMBER);
    return read(
        (row, cell) ->
            number(row, cell)
                .flatMap(
                    number ->
                        number.stripTrailingZeros().scale() <= 0 && number.precision() <= 18
                            ? Optional.of(number.longValue())
                            : refuse(row, "value/integer", Map.of("found", cell))));
  }

  /** Returns days, in the date format of the column or ISO 8601. */
  public ImmutableList<Optional<LocalDate>> dates() {
    ask(ColumnTypes.Kind.DATE);
    return read(this::date);
  }

  /** Reports the cell of a row, with the names of table and column among the fields. */
  public <T> Optional<T> refuse(int row, String code, Map<String, ?> fields) {
    var all = ImmutableMap.<String, Object>builder();
    all.put("table", use.table().name()).put("column", columnName()).putAll(fields);
    problems.atRoot().error(code, pointer(row), all.buildKeepingLast());
    return Optional.empty();
  }

  private Optional<String> code(
      int row,
      String code,
      ImmutableList<String> known,
      String problem,
      ImmutableMap<String, ?> fields) {
    if (known.contains(code)) {
      return Optional.of(code);
    }
    var all = ImmutableMap.<String, Object>builder();
    all.putAll(fields).putAll(Rows.suggestions(code, known));
    return refuse(row, problem, all.buildKeepingLast());
  }

  private Optional<Double> within(int row, double number, double least, double most) {
    if (number >= least && number <= most) {
      return Optional.of(number);
    }
    var found = column.map(cells -> cells.cells().get(use.rows().get(row))).orElse("");
    return least == 0 && most == Double.MAX_VALUE
        ? refuse(row, "value/negative", Map.of("found", found))
        : refuse(row, "value/between", Map.of("found", found, "least", least, "most", most));
  }

  private Optional<BigDecimal> number(int row, String cell) {
    var style = use.table().numbers();
    var number = style.parse(cell).filter(value -> Double.isFinite(value.doubleValue()));
    if (number.isPresent()) {
      return number;
    }
    var otherMark = style.decimal().equals(",") ? "." : ",";
    boolean otherDecimal =
        !otherMark.equals(style.group())
            && new NumberStyle(otherMark, style.group()).parse(cell).isPresent();
    return otherDecimal
        ? refuse(row, "value/decimal", Map.of("found", cell, "decimal", otherMark))
        : refuse(row, "value/number", Map.of("found", cell));
  }

  private Optional<LocalDate> date(int row, String cell) {
    var format =
        column
            .flatMap(Column::dateFormat)
            .map(pattern -> DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT))
            .orElse(DateTimeFormatter.ISO_LOCAL_DATE)
            .withResolverStyle(ResolverStyle.STRICT);
    try {
      return Optional.of(LocalDate.parse(cell.strip(), format));
    } catch (DateTimeParseException e) {
      var example = format.format(LocalDate.of(2026, 2, 28));
      return refuse(row, "value/date", Map.of("found", cell, "example", example));
    }
  }

  private <T> ImmutableList<Optional<T>> read(BiFunction<Integer, String, Optional<T>> reader) {
    return IntStream.range(0, use.rows().size())
        .mapToObj(
            row ->
                column
                    .flatMap(cells -> cells.find(use.rows().get(row)))
                    .flatMap(cell -> reader.apply(row, cell)))
        .collect(ImmutableList.toImmutableList());
  }

  private void ask(ColumnTypes.Kind kind) {
    types.ifPresent(
        asked ->
            column.ifPresent(cells -> asked.ask(use.table(), cells, kind, problems, "/" + name)));
  }

  private boolean isNumberCell(int row) {
    return column.filter(cells -> cells.numberCells().contains(use.rows().get(row))).isPresent();
  }

  private String pointer(int row) {
    return use.pointer(use.rows().get(row), columnName());
  }

  private String columnName() {
    return column.map(Column::name).orElse(name);
  }
}
