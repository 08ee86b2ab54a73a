package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.Cause;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.GroupSeats;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.Level;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.PersonChance;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.Histogram;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a lottery: sentences, how chances are spread, quotas against pool, which
 * quota lowers whose chance, the method. Nobody is named.
 */
public final class PanelLotteryExhibits implements ExhibitSource<PanelLotteryResult> {

  private static final int MOST_CAUSES = 3;

  /** Creates the source. */
  public PanelLotteryExhibits() {}

  @Override
  public Class<PanelLotteryResult> resultType() {
    return PanelLotteryResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(PanelLotteryResult result, ExhibitContext context) {
    var words = new LotteryWords(result, new SortitionWords(context));
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits
        .put("summary", new SentencesExhibit(context.analysis(), words.sentences()))
        .put("histogram", histogram(result, words))
        .put("table", table(result, words));
    if (!result.levels().isEmpty()) {
      exhibits.put("levels", levels(result, words));
    }
    return exhibits
        .put("method", new MethodExhibit(context, words.overview(), words.words()::finding))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "histogram", FigureExhibit.options(ImmutableSet.of()),
        "table", TableExhibit.OPTIONS,
        "levels", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  private static Exhibit histogram(PanelLotteryResult result, LotteryWords words) {
    var chances = result.persons().stream().map(PersonChance::chance).collect(toImmutableList());
    var figure =
        Histogram.of(
            words.words().say("histogram.chance"),
            words.words().say("histogram.persons"),
            chances,
            ValueFormat.percent(0));
    var frame =
        ExhibitFrame.of(words.words().context(), "histogram", words.title())
            .withUnit(words.unit())
            .showing("persons.chance", "minimum")
            .withSentences(words.sentences());
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of(),
        options -> FigureExhibit.Picture.of(figure, figure.alternative()));
  }

  private static Exhibit table(PanelLotteryResult result, LotteryWords lottery) {
    var words = lottery.words();
    var frame =
        ExhibitFrame.of(words.context(), "table", words.say("table.title"))
            .withUnit(lottery.unit())
            .showing("groups")
            .withSentences(lottery.sentences());
    var columns =
        ImmutableList.of(
            words.words("category").aside(),
            words.words("field").merged(),
            words.words("group"),
            words.numbers("population-share", 1),
            words.numbers("pool", 0),
            words.numbers("pool-share", 1),
            words.numbers("min", 0),
            words.numbers("max", 0),
            words.numbers("expected", 1),
            words.numbers("least", 0).aside(),
            words.numbers("most", 0).aside());
    var rows =
        result.groups().entrySet().stream()
            .flatMap(
                field -> field.getValue().stream().map(group -> row(field.getKey(), group, words)))
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(String field, GroupSeats group, SortitionWords words) {
    return ImmutableList.of(
        words.categoryCell(field, group.id()),
        words.fieldCell(field),
        words.groupCell(field, group.id()),
        SortitionWords.percent(group.populationShare()),
        SortitionWords.number(group.pool()),
        SortitionWords.percent(group.poolShare()),
        SortitionWords.number(group.min()),
        SortitionWords.number(group.max()),
        SortitionWords.number(group.expected()),
        SortitionWords.number(group.least()),
        SortitionWords.number(group.most()));
  }

  private static Exhibit levels(PanelLotteryResult result, LotteryWords lottery) {
    var words = lottery.words();
    var frame =
        ExhibitFrame.of(words.context(), "levels", words.say("levels.title"))
            .withUnit(words.say("levels.unit"))
            .withNote(Optional.of(words.say("levels.note")))
            .showing("levels")
            .withSentences(lottery.sentences());
    var columns =
        ImmutableList.of(
            TableData.Column.numbers("chance", words.say("levels.chance"), 2),
            TableData.Column.numbers("persons", words.say("levels.persons"), 0),
            TableData.Column.words("cause", words.say("levels.cause")),
            TableData.Column.numbers("effect", words.say("levels.effect"), 2));
    var rows = result.levels().stream().map(level -> row(level, words)).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Level level, SortitionWords words) {
    var causes = level.causes().stream().limit(MOST_CAUSES).collect(toImmutableList());
    var named = causes.stream().map(cause -> cause(cause, words)).collect(toImmutableList());
    return ImmutableList.of(
        SortitionWords.percent(level.chance()),
        SortitionWords.number(level.persons()),
        new Cell.Word(
            causes.stream().findFirst().map(Cause::value).orElse(""),
            named.isEmpty() ? words.say("levels.nothing") : Phrases.semicolons(named)),
        causes.stream()
            .findFirst()
            .map(cause -> SortitionWords.percent(cause.effect()))
            .orElseGet(() -> new Cell.Missing("")));
  }

  private static Text cause(Cause cause, SortitionWords words) {
    if (cause.field().equals("household") && cause.value().isEmpty()) {
      return words.say("levels.household");
    }
    return words.say(
        "levels." + cause.side(),
        ImmutableMap.of("group", words.groupOf(cause.field(), cause.value())));
  }
}
