package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Holder;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Planned;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Year;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureSetExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a guide can show of a plan of actions: sentences, the plan as bars over time, the actions,
 * the years, the holders, what is no longer done, the method.
 */
public final class ActionPlanExhibits implements ExhibitSource<ActionPlanResult> {

  private static final String ACTIONS = "actions";

  /** Creates the source. */
  public ActionPlanExhibits() {}

  @Override
  public Class<ActionPlanResult> resultType() {
    return ActionPlanResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(ActionPlanResult result, ExhibitContext context) {
    var shown = new Shown(result, new PlanWords(context));
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), shown.sentences()));
    exhibits.put("gantt", shown.gantt());
    exhibits.put("table", shown.table());
    exhibits.put("years", shown.years());
    if (!result.holders().isEmpty()) {
      exhibits.put("holders", shown.holders());
    }
    if (!result.stops().isEmpty()) {
      exhibits.put("stops", shown.stops());
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
        .put("years", TableExhibit.OPTIONS)
        .put("holders", TableExhibit.OPTIONS)
        .put("stops", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }

  /** The exhibits of one plan. */
  private record Shown(ActionPlanResult result, PlanWords words) {

    private Text title() {
      return words.say(
          "title",
          ImmutableMap.of(
              "actions", result.count(),
              "years", result.years().size(),
              "stops", result.stops().size()));
    }

    Text overview() {
      return words.say(
          "method.result",
          ImmutableMap.of(
              "actions", result.count(),
              "complete", result.complete(),
              "stops", result.stops().size()));
    }

    ImmutableList<Sentence> sentences() {
      var sentences = ImmutableList.<Sentence>builder();
      sentences.add(
          Sentence.of(
              words.say(
                  "summary.count",
                  ImmutableMap.of(
                      "actions", result.count(),
                      "complete", result.complete(),
                      "from", PlanWords.day(result.from()),
                      "until", PlanWords.day(result.until()))),
              "complete"));
      sentences.add(
          Sentence.of(
              words.say(
                  "summary.stops",
                  ImmutableMap.of(
                      "stops", result.stops().size(),
                      "freed", Text.number(result.freed(), 0),
                      "days", Text.number(result.days(), 0))),
              "stops",
              "freed"));
      return sentences.build();
    }

    Exhibit gantt() {
      var frame =
          words
              .frame("gantt", title(), ACTIONS)
              .withUnit(words.say("gantt.unit"))
              .withSentences(sentences());
      return new FigureSetExhibit(
          frame,
          ImmutableSet.of(),
          options ->
              PlanGantt.pictures(result.actions().stream().map(this::action).toList(), status()));
    }

    /** What lies before the study's date is drawn as done, once the plan has begun. */
    private Optional<LocalDate> status() {
      return Optional.of(words.context().study().date())
          .filter(day -> day.isAfter(result.from()) && !day.isAfter(result.until()));
    }

    private Gantt.Action action(Planned one) {
      return new Gantt.Action(
          one.group().map(Text::of),
          PlanGantt.code(one.id()),
          PlanWords.title(one.id(), one.title()),
          one.start(),
          one.end(),
          one.decision().value(),
          one.holder().value().map(this::holder).orElse(Text.EMPTY));
    }

    private Text holder(String id) {
      return words.context().wordOf(ACTIONS, "holder", id);
    }

    Exhibit table() {
      var frame =
          words
              .frame("table", title(), ACTIONS)
              .withUnit(words.say("table.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("action", words.say("action")),
              Column.words("id", words.say("id")).aside(),
              Column.words("group", words.say("group")).aside(),
              Column.words("start", words.say("start")).aside(),
              Column.words("end", words.say("end")),
              Column.words("holder", words.say("holder")),
              Column.words("means", words.say("means")),
              Column.numbers("budget", words.say("budget"), 0).aside(),
              Column.numbers("days", words.say("days"), 0).aside(),
              Column.words("indicator", words.say("indicator")),
              Column.words("target", words.say("target")));
      var rows = result.actions().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Planned one) {
      return ImmutableList.of(
          words.title(one.id(), one.title(), true),
          PlanWords.word(one.id(), Text.of(one.id())),
          PlanWords.prose(one.group()),
          PlanWords.date(one.start()),
          PlanWords.date(one.end()),
          words.coded(ACTIONS, "holder", one.holder()),
          means(one),
          Cell.of(one.budget()),
          Cell.of(one.days()),
          PlanWords.prose(one.indicator()),
          PlanWords.prose(one.target()));
    }

    /** Means in words, else the amounts. */
    private Cell means(Planned one) {
      var amounts =
          Stream.of(
                  one.budget()
                      .value()
                      .map(
                          money ->
                              words.say("euros", ImmutableMap.of("amount", Text.number(money, 0)))),
                  one.days()
                      .value()
                      .map(
                          days ->
                              words.say("work", ImmutableMap.of("amount", Text.number(days, 0)))))
              .flatMap(Optional::stream)
              .toList();
      return one.means().isPresent() || amounts.isEmpty()
          ? PlanWords.prose(one.means())
          : PlanWords.word("", Phrases.commas(amounts));
    }

    Exhibit years() {
      var frame =
          words
              .frame("years", words.say("years.title"), "years")
              .withUnit(words.say("years.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("year", words.say("year")),
              Column.numbers("running", words.say("running"), 0),
              Column.numbers("starting", words.say("starting"), 0),
              Column.numbers("ending", words.say("ending"), 0),
              Column.numbers("budget", words.say("budget"), 0),
              Column.numbers("days", words.say("days"), 0),
              Column.numbers("freed", words.say("freed"), 0));
      var rows = result.years().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Year year) {
      return ImmutableList.of(
          PlanWords.word(
              year.id(),
              words.say(
                  "span",
                  ImmutableMap.of(
                      "from", PlanWords.day(year.from()), "until", PlanWords.day(year.until())))),
          new Cell.Figure(year.running()),
          new Cell.Figure(year.starting()),
          new Cell.Figure(year.ending()),
          new Cell.Figure(year.budget()),
          new Cell.Figure(year.days()),
          new Cell.Figure(year.freed()));
    }

    Exhibit holders() {
      int most = result.holders().stream().mapToInt(Holder::most).max().orElse(0);
      var frame =
          words
              .frame(
                  "holders", words.say("holders.title", ImmutableMap.of("most", most)), "holders")
              .withUnit(words.say("holders.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("holder", words.say("holder")),
              Column.numbers("actions", words.say("actions"), 0),
              Column.numbers("most", words.say("most"), 0),
              Column.words("most-from", words.say("most-from")),
              Column.numbers("days", words.say("days"), 0));
      var rows = result.holders().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Holder one) {
      return ImmutableList.of(
          PlanWords.word(one.id(), holder(one.id())),
          new Cell.Figure(one.actions()),
          new Cell.Figure(one.most()),
          PlanWords.date(one.mostFrom()),
          new Cell.Figure(one.days()));
    }

    Exhibit stops() {
      var frame =
          words
              .frame(
                  "stops",
                  words.say(
                      "stops.title",
                      ImmutableMap.of(
                          "stops", result.stops().size(),
                          "freed", Text.number(result.freed(), 0))),
                  "stops")
              .withUnit(words.say("stops.unit"))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("action", words.say("stops.what")),
              Column.words("start", words.say("stops.from")),
              Column.words("holder", words.say("holder")),
              Column.numbers("days", words.say("freed"), 0),
              Column.words("means", words.say("stops.means")));
      var rows =
          result.stops().stream()
              .map(
                  one ->
                      ImmutableList.of(
                          words.title(one.id(), one.title(), true),
                          PlanWords.date(one.start()),
                          words.coded(ACTIONS, "holder", one.holder()),
                          Cell.of(one.days()),
                          PlanWords.prose(one.means())))
              .collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    /** Says the fields of findings. */
    Optional<Text> field(String field, String value) {
      return switch (field) {
        case "action" ->
            result.actions().stream()
                .filter(one -> one.id().equals(value))
                .findFirst()
                .map(one -> PlanWords.title(one.id(), one.title()));
        case "holder" -> Optional.of(holder(value));
        case "lacks" -> Optional.of(PlanWords.list(value, ',', lack -> words.say("lacks." + lack)));
        default -> PlanWords.day(value);
      };
    }
  }
}
