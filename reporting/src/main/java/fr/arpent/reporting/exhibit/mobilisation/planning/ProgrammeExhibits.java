package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Day;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Slot;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.StackedBars;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What a guide can show of a programme: sentences, the agenda, its days as a table and as bars, the
 * method.
 */
public final class ProgrammeExhibits implements ExhibitSource<ProgrammeResult> {

  private static final String SESSIONS = "sessions";

  /** Creates the source. */
  public ProgrammeExhibits() {}

  @Override
  public Class<ProgrammeResult> resultType() {
    return ProgrammeResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(ProgrammeResult result, ExhibitContext context) {
    var shown = new Shown(result, new PlanWords(context));
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), shown.sentences()),
        "agenda", shown.agenda(),
        "days", shown.days(),
        "bars", shown.bars(),
        "method", new MethodExhibit(context, shown.overview(), shown::field));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "agenda", ProgrammeAgenda.OPTIONS,
        "days", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(ImmutableSet.of()),
        "method", MethodExhibit.OPTIONS);
  }

  /** The exhibits of one programme. */
  private record Shown(ProgrammeResult result, PlanWords words) {

    Text overview() {
      return words.say(
          "method.result",
          ImmutableMap.of(
              "days", result.days().size(),
              "minutes", result.minutes(),
              "work", result.work(),
              "breaks", result.breaks(),
              "clashes", result.overlaps().size()));
    }

    ImmutableList<Sentence> sentences() {
      return ImmutableList.of(
          Sentence.of(
              words.say(
                  "summary.length",
                  ImmutableMap.of(
                      "sessions", result.count(),
                      "days", result.days().size(),
                      "work", result.work(),
                      "breaks", result.breaks(),
                      "idle", result.idle())),
              "work"),
          Sentence.of(
              words.say("summary.clashes", ImmutableMap.of("clashes", result.overlaps().size())),
              "overlaps"));
    }

    Exhibit agenda() {
      var frame =
          words
              .frame("agenda", agendaTitle(), SESSIONS)
              .withUnit(words.say("agenda.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("day", words.say("day")).aside(),
              Column.words("time", words.say("time")),
              Column.words("title", words.say("title")),
              Column.numbers("minutes", words.say("minutes"), 0),
              Column.words("kind", words.say("kind")).aside(),
              Column.words("lead", words.say("lead")),
              Column.words("room", words.say("room")).aside(),
              Column.words("material", words.say("material")),
              Column.words("id", words.say("id")).aside());
      var rows = result.sessions().stream().map(this::row).collect(toImmutableList());
      return new ProgrammeAgenda(frame, TableData.of(columns, rows), this::dayTitle);
    }

    private Text dayTitle(String day, int sessions) {
      return words.say(
          "agenda.day-title", ImmutableMap.of("day", dayName(day), "sessions", sessions));
    }

    private Text agendaTitle() {
      return words.say(
          "agenda.title",
          ImmutableMap.of("days", result.days().size(), "sessions", result.count()));
    }

    private ImmutableList<Cell> row(Slot slot) {
      var kind = slot.kind();
      return ImmutableList.of(
          PlanWords.word(slot.day(), dayName(slot.day())),
          PlanWords.word(
              slot.start(),
              words.say("span", ImmutableMap.of("start", slot.start(), "end", slot.end()))),
          words.title(slot.id(), slot.title(), true),
          new Cell.Figure(slot.minutes()),
          Cell.of(
              kind,
              code ->
                  PlanWords.word(
                      code,
                      words.code("kind", code, words.context().wordOf(SESSIONS, "kind", code)))),
          PlanWords.word(
              String.join(";", slot.leads()), words.coded(SESSIONS, "lead", slot.leads())),
          words.coded(SESSIONS, "room", slot.room()),
          PlanWords.proseOrNone(slot.material()),
          PlanWords.word(slot.id(), Text.of(slot.id())));
    }

    /** A day that has a date is called by it. */
    private Text dayName(String id) {
      return result.days().stream()
          .filter(day -> day.id().equals(id))
          .flatMap(day -> day.date().value().stream())
          .findFirst()
          .map(PlanWords::day)
          .orElseGet(() -> words.context().wordOf(SESSIONS, "day", id));
    }

    Exhibit days() {
      var frame =
          words
              .frame("days", daysTitle(), "days")
              .withUnit(words.say("days.unit"))
              .withSentences(sentences());
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
      var rows = result.days().stream().map(this::row).collect(toImmutableList());
      ImmutableList<Cell> sum =
          ImmutableList.of(
              PlanWords.word("", words.say("days.sum")),
              PlanWords.word("", Text.EMPTY),
              new Cell.Figure(result.count()),
              new Cell.Figure(result.work()),
              new Cell.Figure(result.breaks()),
              new Cell.Figure(result.idle()),
              new Cell.Figure(result.minutes()),
              PlanWords.word("", Text.EMPTY));
      return TableExhibit.of(
          frame, new TableData(ImmutableList.copyOf(columns), rows, Optional.of(sum)));
    }

    private Text daysTitle() {
      return words.say("days.title", ImmutableMap.of("work", result.work()));
    }

    private ImmutableList<Cell> row(Day day) {
      return ImmutableList.of(
          PlanWords.word(day.id(), dayName(day.id())),
          PlanWords.word(
              day.start(),
              words.say("span", ImmutableMap.of("start", day.start(), "end", day.end()))),
          new Cell.Figure(day.sessions()),
          new Cell.Figure(day.work()),
          new Cell.Figure(day.breaks()),
          new Cell.Figure(day.idle()),
          new Cell.Figure(day.minutes()),
          new Cell.Figure(day.stretch()));
    }

    Exhibit bars() {
      var frame =
          words
              .frame("bars", daysTitle(), "days")
              .withUnit(words.say("days.unit"))
              .withSentences(sentences());
      return new FigureExhibit(
          Exhibit.Kind.FIGURE,
          frame,
          ImmutableSet.of(),
          options -> {
            var chart =
                new StackedBars(
                    new SeriesTable(
                        words.say("day"),
                        result.days().stream()
                            .map(day -> dayName(day.id()))
                            .collect(toImmutableList()),
                        ImmutableList.of(
                            series("work", Day::work),
                            series("breaks", Day::breaks),
                            series("idle", Day::idle)),
                        ValueFormat.number(0)));
            return Picture.of(chart, chart.alternative());
          });
    }

    private SeriesTable.Series series(String name, ToIntFunction<Day> minutes) {
      return new SeriesTable.Series(
          words.say(name),
          result.days().stream()
              .map(day -> Optional.of((double) minutes.applyAsInt(day)))
              .collect(toImmutableList()));
    }

    /** Says the fields of findings: titles of sessions, days, rooms and leaders. */
    Optional<Text> field(String field, String value) {
      return switch (field) {
        case "day" -> Optional.of(dayName(value));
        case "first", "second", "session" ->
            result.sessions().stream()
                .filter(slot -> slot.id().equals(value))
                .findFirst()
                .map(slot -> PlanWords.title(slot.id(), slot.title()));
        case "of" -> Optional.of(words.context().nameOf(value));
        default -> Optional.empty();
      };
    }
  }
}
