package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Load;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Scheduled;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Workload;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureSetExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a schedule: sentences, the plan as bars over time, its activities, the
 * workload as a table and as a heat map, the method.
 */
public final class CriticalPathExhibits implements ExhibitSource<CriticalPathResult> {

  private static final String ACTIVITIES = "activities";

  /** Creates the source. */
  public CriticalPathExhibits() {}

  @Override
  public Class<CriticalPathResult> resultType() {
    return CriticalPathResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CriticalPathResult result, ExhibitContext context) {
    var shown = new Shown(result, new PlanWords(context));
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), shown.sentences()));
    exhibits.put("gantt", shown.gantt());
    exhibits.put("table", shown.table());
    if (!result.resources().isEmpty()) {
      exhibits.put("load", shown.load());
      exhibits.put("workload", shown.workload());
    }
    return exhibits
        .put("method", new MethodExhibit(context, shown.overview(), shown::field))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("gantt", FigureExhibit.options(ImmutableSet.of()))
        .put("table", TableExhibit.OPTIONS)
        .put("load", FigureExhibit.options(ImmutableSet.of()))
        .put("workload", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }

  /** The exhibits of one schedule. */
  private record Shown(CriticalPathResult result, PlanWords words) {

    private Text title() {
      return words.say(
          "title", ImmutableMap.of("end", PlanWords.day(result.end()), "late", result.late()));
    }

    Text overview() {
      return words.say(
          "method.result",
          ImmutableMap.of(
              "count", result.count(),
              "critical", result.critical(),
              "duration", duration(),
              "end", PlanWords.day(result.end())));
    }

    private Text duration() {
      return ValueFormat.exactly(result.duration())
          .withDecimals(decimals())
          .text(result.duration());
    }

    /** Expected durations are sixths; whole ones need no decimal. */
    private int decimals() {
      boolean whole =
          result.activities().stream()
              .allMatch(
                  one ->
                      one.duration() == Math.rint(one.duration())
                          && one.totalFloat() == Math.rint(one.totalFloat()));
      return whole ? 0 : 1;
    }

    ImmutableList<Sentence> sentences() {
      var sentences = ImmutableList.<Sentence>builder();
      sentences.add(
          Sentence.of(
              words.say(
                  "summary.length",
                  ImmutableMap.of(
                      "count", result.count(),
                      "duration", duration(),
                      "start", PlanWords.day(result.start()),
                      "end", PlanWords.day(result.end()))),
              "duration"));
      sentences.add(
          Sentence.of(
              words.say(
                  "summary.critical",
                  ImmutableMap.of(
                      "count", result.criticalPath().size(),
                      "names",
                          Phrases.commas(result.criticalPath().stream().map(this::name).toList()))),
              "critical-path"));
      result
          .probability()
          .value()
          .ifPresent(
              chance ->
                  sentences.add(
                      Sentence.of(
                          words.say(
                              "summary.probability",
                              ImmutableMap.of("chance", Text.percent(chance, 0))),
                          "probability")));
      return sentences.build();
    }

    private Text name(String id) {
      return result.activities().stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .map(one -> PlanWords.title(id, one.title()))
          .orElseGet(() -> Text.of(id));
    }

    Exhibit gantt() {
      var frame =
          words
              .frame("gantt", title(), ACTIVITIES)
              .withUnit(words.say("gantt.unit"))
              .withSentences(sentences());
      return new FigureSetExhibit(
          frame,
          ImmutableSet.of(),
          options ->
              PlanGantt.pictures(
                  result.activities().stream().map(this::action).toList(), Optional.empty()));
    }

    private Gantt.Action action(Scheduled activity) {
      return new Gantt.Action(
          activity.group().value().map(code -> words.context().wordOf(ACTIVITIES, "group", code)),
          PlanGantt.code(activity.id()),
          PlanWords.title(activity.id(), activity.title()),
          activity.start(),
          activity.end(),
          Optional.empty(),
          activity.critical()
              ? words.say("gantt.critical")
              : words.say(
                  "gantt.float",
                  ImmutableMap.of("days", Text.number(activity.totalFloat(), decimals()))));
    }

    Exhibit table() {
      int decimals = decimals();
      var frame =
          words
              .frame("table", title(), ACTIVITIES)
              .withUnit(words.say("table.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("activity", words.say("activity")),
              Column.words("id", words.say("id")).aside(),
              Column.words("group", words.say("group")).aside(),
              Column.numbers("duration", words.say("duration"), decimals),
              Column.words("start", words.say("start")),
              Column.words("end", words.say("end")),
              Column.numbers("float", words.say("float"), decimals),
              Column.numbers("free-float", words.say("free-float"), decimals).aside(),
              Column.words("due", words.say("due")).aside(),
              Column.words("after", words.say("after")).aside());
      var rows = result.activities().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Scheduled one) {
      return ImmutableList.of(
          words.title(one.id(), one.title(), true),
          PlanWords.word(one.id(), Text.of(one.id())),
          words.coded(ACTIVITIES, "group", one.group()),
          new Cell.Figure(one.duration()),
          PlanWords.date(one.start()),
          PlanWords.date(one.end()),
          new Cell.Figure(one.totalFloat()),
          new Cell.Figure(one.freeFloat()),
          PlanWords.date(one.due()),
          PlanWords.word(
              String.join(";", one.after()),
              one.after().isEmpty()
                  ? Text.message("block.missing.none")
                  : Phrases.commas(one.after().stream().map(this::name).toList())));
    }

    private Text resource(String id) {
      return words.context().nameOf(id);
    }

    private int overloaded() {
      return (int) result.resources().stream().filter(one -> one.daysOver() > 0).count();
    }

    private Text loadTitle() {
      return words.say("load.title", ImmutableMap.of("count", overloaded()));
    }

    Exhibit load() {
      var frame =
          words
              .frame("load", loadTitle(), "resources")
              .withUnit(words.say("load.unit"))
              .withSentences(sentences());
      return new FigureExhibit(
          Exhibit.Kind.FIGURE,
          frame,
          ImmutableSet.of(),
          options -> {
            var periods =
                result.resources().stream()
                    .flatMap(one -> one.periods().stream().map(Load::id))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
            var format = ValueFormat.number(1);
            var table =
                new SeriesTable(
                    words.say("period"),
                    periods.stream().map(Text::of).collect(toImmutableList()),
                    result.resources().stream()
                        .map(one -> series(one, periods))
                        .collect(toImmutableList()),
                    format);
            var map =
                new HeatMap(table, ValueClasses.round(table.values(), ValueClasses.MOST, format));
            return Picture.of(map, map.alternative());
          });
    }

    private SeriesTable.Series series(Workload one, ImmutableSortedSet<String> periods) {
      return new SeriesTable.Series(
          resource(one.id()),
          periods.stream()
              .map(
                  period ->
                      one.periods().stream()
                          .filter(load -> load.id().equals(period))
                          .map(Load::days)
                          .findFirst())
              .collect(toImmutableList()));
    }

    Exhibit workload() {
      var frame =
          words
              .frame("workload", loadTitle(), "resources")
              .withUnit(words.say("load.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("resource", words.say("resource")),
              Column.numbers("days", words.say("days"), 1),
              Column.numbers("peak", words.say("peak"), 1),
              Column.words("peak-on", words.say("peak-on")),
              Column.numbers("capacity", words.say("capacity"), 1),
              Column.numbers("days-over", words.say("days-over"), 0));
      var rows =
          result.resources().stream()
              .map(
                  one ->
                      ImmutableList.of(
                          PlanWords.word(one.id(), resource(one.id())),
                          new Cell.Figure(one.days()),
                          new Cell.Figure(one.peak()),
                          PlanWords.date(one.peakOn()),
                          Cell.of(one.capacity()),
                          new Cell.Figure(one.daysOver())))
              .collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    /** Says the fields of findings: days, titles, chains of titles. */
    Optional<Text> field(String field, String value) {
      return switch (field) {
        case "activity" -> Optional.of(name(value));
        case "chain" -> Optional.of(PlanWords.list(value, ';', this::name));
        case "resource" -> Optional.of(resource(value));
        default -> PlanWords.day(value);
      };
    }
  }
}
