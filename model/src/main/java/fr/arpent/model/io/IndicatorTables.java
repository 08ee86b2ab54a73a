package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Indicator;
import fr.arpent.model.measure.Observation;
import fr.arpent.model.measure.Polarity;
import fr.arpent.model.measure.Unit;
import fr.arpent.model.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads indicators and their observations. */
final class IndicatorTables {

  private final DomainRoles.Indicators role;
  private final Reading reading;

  IndicatorTables(DomainRoles.Indicators role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    var indicators =
        reading.byKey(
            reading.rows(RowKind.INDICATOR, role.table(), "label"),
            Indicator::id,
            IndicatorTables::indicator);
    study.putAllIndicators(indicators);
    role.observations()
        .ifPresent(table -> study.addAllObservations(observations(table, indicators)));
  }

  private static Optional<Indicator> indicator(Row row) {
    var indicator = Indicator.builder();
    row.key().ifPresent(indicator::id);
    row.requiredWords("label").ifPresent(indicator::label);
    indicator.definition(row.words("definition"));
    indicator.unit(row.cell("unit").flatMap(IndicatorTables::unit));
    row.cell("polarity").flatMap(cell -> cell.word(Polarity.class)).ifPresent(indicator::polarity);
    return row.build(indicator::build);
  }

  private static Optional<Unit> unit(Cell cell) {
    return Unit.isTerm(cell.text())
        ? Optional.of(new Unit(cell.text()))
        : cell.refused("value/unit", ImmutableMap.of());
  }

  private ImmutableList<Observation> observations(
      String table, ImmutableMap<String, Indicator> indicators) {
    var rows = reading.plainRows("/indicators/observations", table, "indicator", "period", "value");
    var seen = new HashMap<List<Object>, Row>();
    return reading.list(
        rows,
        row -> {
          var found = observation(row).filter(one -> isFirst(one, row, seen));
          found.ifPresent(one -> checkShare(one, row, indicators));
          return found;
        });
  }

  /** A part of a whole may be more than it only by a slip, or by a definition worth a look. */
  private static void checkShare(
      Observation one, Row row, ImmutableMap<String, Indicator> indicators) {
    Optional.ofNullable(indicators.get(one.indicator()))
        .flatMap(Indicator::unit)
        .flatMap(Unit::whole)
        .filter(whole -> one.value().filter(value -> value.compareTo(whole) > 0).isPresent())
        .ifPresent(
            whole ->
                row.warning(
                    "value/share",
                    "value",
                    ImmutableMap.of(
                        "found",
                        one.value().orElseThrow().toPlainString(),
                        "limit",
                        whole.toPlainString())));
  }

  private boolean isFirst(Observation one, Row row, Map<List<Object>, Row> seen) {
    var first = seen.putIfAbsent(List.of(one.indicator(), one.territory(), one.period()), row);
    if (first != null) {
      row.error(
          "reference/duplicate-observation",
          "period",
          ImmutableMap.of(
              "found",
              one.indicator()
                  + " "
                  + one.territory().map(code -> code + " ").orElse("")
                  + one.period(),
              "first",
              reading.place(row.table(), first.number(), "period")));
    }
    return first == null;
  }

  private static Optional<Observation> observation(Row row) {
    var observation = Observation.builder();
    row.requiredReference("indicator", RowKind.INDICATOR).ifPresent(observation::indicator);
    observation.territory(row.reference("territory", RowKind.TERRITORY));
    row.required("period").flatMap(Cell::period).ifPresent(observation::period);
    observation.value(row.cell("value").flatMap(Cell::number));
    observation.missingReason(
        row.table().findColumn("value").flatMap(column -> column.missingReason(row.number())));
    observation.source(source(row));
    return row.build(observation::build);
  }

  /** The source of this row, of this column, or of the whole table. */
  private static String source(Row row) {
    return row.table()
        .sourceColumn()
        .flatMap(row::text)
        .or(() -> row.table().findColumn("value").map(Column::source))
        .orElse(row.table().source());
  }
}
