package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Fate;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Rule;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.SeriesTable.Series;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a guide can show of several rules on one vote: which projects differ, how voters are served,
 * who is left with nothing.
 */
public final class BudgetComparisonExhibits implements ExhibitSource<BudgetComparisonResult> {

  /** Most series that grouped bars can tell apart. */
  private static final int MOST_RULES = 4;

  /** Creates the source. */
  public BudgetComparisonExhibits() {}

  @Override
  public Class<BudgetComparisonResult> resultType() {
    return BudgetComparisonResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(
      BudgetComparisonResult result, ExhibitContext context) {
    var words = new BudgetComparisonWords(result);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    exhibits.put("table", table(result, context, words));
    exhibits.put("measures", measures(result, context, words));
    if (result.rules().size() <= MOST_RULES) {
      exhibits.put("bars", bars(result, context, words));
    }
    exhibits.put(
        "method", new MethodExhibit(context, words.title(), (field, value) -> Optional.empty()));
    return exhibits.buildOrThrow();
  }

  private static Exhibit table(
      BudgetComparisonResult result, ExhibitContext context, BudgetComparisonWords words) {
    var frame =
        ExhibitFrame.of(context, "table", words.title())
            .withUnit(words.unit())
            .showing("projects")
            .withSentences(words.sentences());
    var mark = ImmutableMap.of("mark", BudgetWords.mark(result.currency()));
    var columns = ImmutableList.<Column>builder();
    columns
        .add(Column.words("name", BudgetWords.say("table.name")))
        .add(Column.words("id", BudgetWords.say("table.id")).aside())
        .add(Column.numbers("cost", BudgetWords.say("table.cost", mark), 0))
        .add(Column.numbers("votes", BudgetWords.say("table.votes"), 0));
    result.rules().forEach(rule -> columns.add(Column.words(rule.id(), words.headOf(rule))));
    columns.add(Column.words("differs", BudgetWords.say("compare.differs")).aside());
    columns.add(Column.words("official", BudgetWords.say("compare.official")).aside());
    var rows =
        result.projects().stream()
            .sorted(Comparator.comparingLong(fate -> -fate.votes()))
            .map(fate -> row(fate, result))
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns.build(), rows));
  }

  private static ImmutableList<Cell> row(Fate fate, BudgetComparisonResult result) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(
        new Cell.Word(fate.name().byLanguage().values().iterator().next(), Text.of(fate.name())));
    cells.add(new Cell.Word(fate.id(), Text.of(fate.id())));
    cells.add(new Cell.Figure(fate.cost().doubleValue()));
    cells.add(new Cell.Figure(fate.votes()));
    result
        .rules()
        .forEach(rule -> cells.add(BudgetExhibits.yesOrNo(fate.fundedBy().contains(rule.id()))));
    cells.add(BudgetExhibits.yesOrNo(fate.differs()));
    cells.add(Cell.of(fate.official(), BudgetExhibits::yesOrNo));
    return cells.build();
  }

  private static Exhibit measures(
      BudgetComparisonResult result, ExhibitContext context, BudgetComparisonWords words) {
    var frame =
        ExhibitFrame.of(context, "measures", words.measuresTitle())
            .withUnit(words.unit())
            .showing("rules")
            .withSentences(words.sentences());
    var mark = ImmutableMap.of("mark", BudgetWords.mark(result.currency()));
    var columns =
        ImmutableList.of(
            Column.words("rule", BudgetWords.say("compare.rule")),
            Column.numbers("winners", BudgetWords.say("compare.winners"), 0),
            Column.numbers("spent", BudgetWords.say("compare.spent", mark), 0),
            Column.numbers("unspent", BudgetWords.say("areas.unspent", mark), 0).aside(),
            Column.numbers("average-cost", BudgetWords.say("compare.average-cost", mark), 0),
            Column.numbers("average-projects", BudgetWords.say("compare.average-projects"), 2),
            Column.numbers("with-nothing", BudgetWords.say("compare.with-nothing"), 0),
            Column.numbers("gini-cost", BudgetWords.say("compare.gini"), 2),
            Column.words("justice", BudgetWords.say("compare.justice")).aside());
    var rows = result.rules().stream().map(rule -> row(rule, words)).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Rule rule, BudgetComparisonWords words) {
    var served = rule.satisfaction();
    return ImmutableList.of(
        new Cell.Word(rule.id(), words.headOf(rule)),
        new Cell.Figure(rule.winners()),
        new Cell.Figure(rule.spent().doubleValue()),
        new Cell.Figure(rule.unspent().doubleValue()),
        new Cell.Figure(served.averageCost()),
        new Cell.Figure(served.averageProjects()),
        new Cell.Figure(served.withNothing()),
        new Cell.Figure(served.giniCost()),
        BudgetExhibits.yesOrNo(rule.justice()));
  }

  private static Exhibit bars(
      BudgetComparisonResult result, ExhibitContext context, BudgetComparisonWords words) {
    var frame =
        ExhibitFrame.of(context, "bars", words.measuresTitle())
            .withUnit(words.unit())
            .showing("rules")
            .withSentences(words.sentences());
    double budget = result.budget().doubleValue();
    var measures =
        ImmutableMap.<String, ToDoubleFunction<Rule>>of(
            "served", rule -> rule.satisfaction().withSomething(),
            "nothing", rule -> rule.satisfaction().withNothingShare(),
            "used", rule -> rule.spent().doubleValue() / budget);
    var series =
        result.rules().stream()
            .map(
                rule ->
                    new Series(
                        words.headOf(rule),
                        measures.values().stream()
                            .map(measure -> Optional.of(measure.applyAsDouble(rule)))
                            .collect(toImmutableList())))
            .collect(toImmutableList());
    var categories =
        measures.keySet().stream()
            .map(name -> BudgetWords.say("compare.share." + name))
            .collect(toImmutableList());
    var chart =
        new GroupedBars(
            new SeriesTable(
                BudgetWords.say("compare.measure"), categories, series, ValueFormat.percent(0)));
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of(),
        options -> Picture.of(chart, chart.alternative()));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "table", TableExhibit.OPTIONS,
        "measures", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(ImmutableSet.of()),
        "method", MethodExhibit.OPTIONS);
  }
}
