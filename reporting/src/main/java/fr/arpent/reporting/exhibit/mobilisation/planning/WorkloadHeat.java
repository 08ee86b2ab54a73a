package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Load;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Workload;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workload as a heat map, one row per period. Periods that no page holds are put together:
 * weeks by month, months by quarter, quarters by year, until there is room.
 */
final class WorkloadHeat {

  private final ScheduleWords schedule;
  private final Span span;

  private WorkloadHeat(ScheduleWords schedule, Span span) {
    this.schedule = schedule;
    this.span = span;
  }

  static Exhibit of(ScheduleWords schedule) {
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        schedule.loadFrame("load"),
        ImmutableSet.of(),
        options -> new WorkloadHeat(schedule, span(schedule)).picture());
  }

  /** What a row stands for. */
  enum Span {
    GIVEN,
    MONTH,
    QUARTER,
    YEAR
  }

  private static Span span(ScheduleWords schedule) {
    return Stream.of(Span.values())
        .filter(span -> periods(schedule, span).size() <= HeatMap.MOST_ROWS)
        .findFirst()
        .orElse(Span.YEAR);
  }

  private static ImmutableSortedSet<Period> periods(ScheduleWords schedule, Span span) {
    return schedule.result().resources().stream()
        .flatMap(one -> one.periods().stream())
        .map(load -> Period.of(load.id()).within(span))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Period::compareTo));
  }

  private Picture picture() {
    var periods = periods(schedule, span).asList();
    var series =
        schedule.result().resources().stream()
            .map(one -> series(one, periods))
            .collect(toImmutableList());
    boolean whole =
        series.stream()
            .flatMap(one -> one.values().stream())
            .flatMap(Optional::stream)
            .allMatch(ScheduleWords::isWhole);
    var format = ValueFormat.number(whole ? 0 : 1);
    var words = schedule.words();
    var table =
        new SeriesTable(
            words.say("period"),
            periods.stream().map(period -> period.say(words)).collect(toImmutableList()),
            series,
            format);
    var map = new HeatMap(table, ValueClasses.round(table.values(), ValueClasses.MOST, format));
    return new Picture(map, map.alternative(), remark());
  }

  private Optional<Text> remark() {
    return span == Span.GIVEN
        ? Optional.empty()
        : Optional.of(
            schedule
                .words()
                .say(
                    "load.together",
                    ImmutableMap.of("span", span.name().toLowerCase(Locale.ROOT))));
  }

  private SeriesTable.Series series(Workload one, ImmutableList<Period> periods) {
    return new SeriesTable.Series(
        schedule.resource(one.id()),
        periods.stream().map(period -> Optional.of(days(one, period))).collect(toImmutableList()));
  }

  private double days(Workload one, Period period) {
    double days =
        one.periods().stream()
            .filter(load -> Period.of(load.id()).within(span).equals(period))
            .mapToDouble(Load::days)
            .sum();
    return Math.rint(days * 1e6) / 1e6;
  }
}
