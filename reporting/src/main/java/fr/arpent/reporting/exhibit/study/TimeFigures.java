package fr.arpent.reporting.exhibit.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.figure.series.LineChart;
import fr.arpent.reporting.figure.series.SmallMultiples;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tables as lines and plans. */
final class TimeFigures {

  private TimeFigures() {}

  static DataFigure lines(StudyRows rows) {
    var table = SeriesReader.read(rows);
    var low = rows.findColumn("low");
    var high = rows.findColumn("high");
    if (low.isPresent() != high.isPresent()) {
      throw OptionReader.refused(low.isPresent() ? "high" : "low", "", "low, high");
    }
    var interval =
        low.map(
            column ->
                new LineChart.Interval(
                    rows.options()
                        .text("interval")
                        .orElse(Text.message("block.figure.data.interval")),
                    rows.numbers("low", column),
                    rows.numbers("high", high.orElseThrow())));
    return new LineChart(table, positions(rows, table.categories().size()), interval);
  }

  /** Years stand at their distances; other words at equal steps. */
  private static ImmutableList<Double> positions(StudyRows rows, int count) {
    var raw = rows.raw(rows.column("category")).stream().distinct().toList();
    if (raw.size() != count || !raw.stream().allMatch(cell -> cell.matches("-?\\d{1,9}"))) {
      return ImmutableList.of();
    }
    var positions = raw.stream().map(Double::valueOf).collect(toImmutableList());
    return Ordering.natural().isStrictlyOrdered(positions) ? positions : ImmutableList.of();
  }

  static DataFigure multiples(StudyRows rows) {
    return new SmallMultiples(SeriesReader.read(rows));
  }

  static DataFigure gantt(StudyRows rows) {
    var name = rows.column("category");
    var start = rows.column("start");
    var end = rows.column("end");
    var starts = StudyRows.required("start", start, rows.days("start", start));
    var ends = StudyRows.required("end", end, rows.days("end", end));
    var names = rows.words(name);
    var groups = rows.findColumn("group").map(rows::words);
    var codes = rows.findColumn("code").map(rows::words);
    var owners = rows.findColumn("owner").map(rows::words);
    var decisions =
        rows.findColumn("decision").map((StudyColumn column) -> rows.days("decision", column));
    var actions = ImmutableList.<Gantt.Action>builder();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      actions.add(
          new Gantt.Action(
              groups.map(all -> all.get(row)),
              codes.map(all -> all.get(row)).orElse(Text.EMPTY),
              names.get(i),
              starts.get(i),
              ends.get(i),
              decisions.flatMap(all -> all.get(row)),
              owners.map(all -> all.get(row)).orElse(Text.EMPTY)));
    }
    rows.measured(period(starts, ends));
    return new Gantt(actions.build(), status(rows), diamond(rows));
  }

  /** Diamonds are called like their column, unless that is simply called decision. */
  private static Gantt.Diamond diamond(StudyRows rows) {
    return rows.findColumn("decision")
        .filter(column -> !column.name().equals("decision"))
        .map(column -> Gantt.Diamond.named(column.head()))
        .orElse(Gantt.Diamond.DECISION);
  }

  private static Text period(List<LocalDate> starts, List<LocalDate> ends) {
    var first = starts.stream().min(Comparator.naturalOrder());
    var last = ends.stream().max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Text.EMPTY;
    }
    int from = first.get().getYear();
    int to = last.get().getYear();
    return Text.message(
        from == to ? "block.figure.gantt.year" : "block.figure.gantt.years",
        ImmutableMap.of("count", starts.size(), "from", year(from), "to", year(to)));
  }

  private static Text year(int year) {
    return new Text.Quantity(year, 0, Text.Quantity.Form.PLAIN);
  }

  private static Optional<LocalDate> status(StudyRows rows) {
    return rows.options()
        .text()
        .find("status")
        .map(
            word -> {
              try {
                return LocalDate.parse(word);
              } catch (DateTimeParseException e) {
                throw OptionReader.refused("status", word, "2026-05-04");
              }
            });
  }
}
