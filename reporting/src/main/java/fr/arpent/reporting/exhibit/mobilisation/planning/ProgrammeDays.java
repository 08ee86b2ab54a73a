package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Day;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.StackedBars;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The days of a programme, whose minutes add up: a table and bars. */
final class ProgrammeDays {

  private ProgrammeDays() {}

  static Exhibit table(ProgrammeWords programme) {
    var words = programme.words();
    var columns =
        ImmutableList.of(
            Column.words("day", words.say("day")),
            Column.words("time", words.say("time")),
            Column.numbers("sessions", words.say("days.sessions"), 0),
            Column.numbers("work", words.say("work"), 0),
            Column.numbers("breaks", words.say("breaks"), 0),
            Column.numbers("idle", words.say("idle"), 0),
            Column.numbers("minutes", words.say("days.minutes"), 0),
            Column.numbers("stretch", words.say("stretch"), 0));
    var rows =
        programme.result().days().stream()
            .map(day -> row(day, programme))
            .collect(toImmutableList());
    return TableExhibit.of(
        programme.daysFrame("days"), new TableData(columns, rows, Optional.of(sum(programme))));
  }

  private static ImmutableList<Cell> row(Day day, ProgrammeWords programme) {
    return ImmutableList.of(
        PlanWords.word(day.id(), programme.dayName(day.id())),
        PlanWords.word(day.start(), programme.span(day.start(), day.end())),
        new Cell.Figure(day.sessions()),
        new Cell.Figure(day.work()),
        new Cell.Figure(day.breaks()),
        new Cell.Figure(day.idle()),
        new Cell.Figure(day.minutes()),
        new Cell.Figure(day.stretch()));
  }

  private static ImmutableList<Cell> sum(ProgrammeWords programme) {
    var result = programme.result();
    return ImmutableList.of(
        PlanWords.word("", programme.words().say("days.sum")),
        PlanWords.word("", Text.EMPTY),
        new Cell.Figure(result.count()),
        new Cell.Figure(result.work()),
        new Cell.Figure(result.breaks()),
        new Cell.Figure(result.idle()),
        new Cell.Figure(result.minutes()),
        PlanWords.word("", Text.EMPTY));
  }

  static Exhibit bars(ProgrammeWords programme) {
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        programme.daysFrame("bars"),
        ImmutableSet.of(),
        options -> {
          var chart = new StackedBars(parts(programme));
          return Picture.of(chart, chart.alternative());
        });
  }

  private static SeriesTable parts(ProgrammeWords programme) {
    var days =
        programme.result().days().stream()
            .map(day -> programme.dayName(day.id()))
            .collect(toImmutableList());
    return new SeriesTable(
        programme.words().say("day"),
        days,
        ImmutableList.of(
            part("work", Day::work, programme),
            part("breaks", Day::breaks, programme),
            part("idle", Day::idle, programme)),
        ValueFormat.number(0));
  }

  private static SeriesTable.Series part(
      String name, ToIntFunction<Day> minutes, ProgrammeWords programme) {
    return new SeriesTable.Series(
        programme.words().say(name),
        programme.result().days().stream()
            .map(day -> Optional.of((double) minutes.applyAsInt(day)))
            .collect(toImmutableList()));
  }
}
