package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPair;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPower;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ObjectiveBalance;
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
import fr.arpent.reporting.figure.relation.ScatterPlane;
import fr.arpent.reporting.figure.relation.ScatterPlane.Point;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a guide can show of a balance of power: sentences, the plane of influence and dependence,
 * bars of those for and against each objective, tables of actors, objectives and pairs, the method.
 */
public final class MactorExhibits implements ExhibitSource<MactorResult> {

  private static final ValueFormat WHOLE = ValueFormat.number(0);

  /** Creates the source. */
  public MactorExhibits() {}

  @Override
  public Class<MactorResult> resultType() {
    return MactorResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(MactorResult result, ExhibitContext context) {
    var words = new MactorWords(result, context);
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), words.sentences()),
        "plane", plane(result, context, words),
        "bars", bars(result, context, words),
        "table", actors(result, context, words),
        "objectives", objectives(result, context, words),
        "pairs", pairs(result, context, words),
        "method", new MethodExhibit(context, words.overview(), words::field));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "plane", FigureExhibit.options(ImmutableSet.of("limit")),
        "bars", FigureExhibit.options(ImmutableSet.of()),
        "table", TableExhibit.OPTIONS,
        "objectives", TableExhibit.OPTIONS,
        "pairs", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  private static Exhibit plane(MactorResult result, ExhibitContext context, MactorWords words) {
    var frame =
        ExhibitFrame.of(context, "plane", words.title())
            .withUnit(words.say("plane.unit"))
            .withNote(Optional.of(words.say("plane.note")))
            .showing("actors.influence", "actors.dependence");
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of("limit"),
        options -> {
          int most = Math.min(ScatterPlane.MOST, options.count("limit").orElse(40));
          var figure = plane(strongest(result).stream().limit(most).toList(), context, words);
          return Picture.of(figure, figure.alternative());
        });
  }

  private static ImmutableList<ActorPower> strongest(MactorResult result) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingDouble((ActorPower actor) -> -actor.power()), result.actors());
  }

  private static ScatterPlane plane(
      List<ActorPower> actors, ExhibitContext context, MactorWords words) {
    double middle = actors.stream().mapToInt(ActorPower::influence).average().orElse(0);
    double across = actors.stream().mapToInt(ActorPower::dependence).average().orElse(0);
    return new ScatterPlane(
        actors.stream()
            .map(
                actor ->
                    new Point(context.nameOf(actor.id()), actor.dependence(), actor.influence(), 0))
            .collect(toImmutableList()),
        ScatterPlane.Kinds.ONE,
        new ScatterPlane.Axis(words.say("table.dependence"), WHOLE),
        new ScatterPlane.Axis(words.say("table.influence"), WHOLE),
        Optional.of(
            new ScatterPlane.Quadrants(
                across,
                middle,
                ImmutableList.of(
                    words.say("plane.dominant"),
                    words.say("plane.relay"),
                    words.say("plane.autonomous"),
                    words.say("plane.dominated")))));
  }

  /** For each objective, what those for it weigh, and those against on the other side of zero. */
  private static Exhibit bars(MactorResult result, ExhibitContext context, MactorWords words) {
    var frame =
        ExhibitFrame.of(context, "bars", words.contested())
            .withUnit(words.say("objectives.unit"))
            .showing("objectives.in-favour", "objectives.against");
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of(),
        options -> {
          var objectives = result.objectives();
          var figure =
              new GroupedBars(
                  new SeriesTable(
                      words.say("table.objective"),
                      objectives.stream()
                          .map(one -> words.objective(one.id()))
                          .collect(toImmutableList()),
                      ImmutableList.of(
                          series(words.say("table.in-favour"), objectives, one -> one.inFavour()),
                          series(words.say("table.against"), objectives, one -> one.against())),
                      ValueFormat.number(1)));
          return Picture.of(figure, figure.alternative());
        });
  }

  private static SeriesTable.Series series(
      Text name, List<ObjectiveBalance> objectives, ToDoubleFunction<ObjectiveBalance> value) {
    return new SeriesTable.Series(
        name,
        objectives.stream()
            .map(one -> Optional.of(value.applyAsDouble(one)))
            .collect(toImmutableList()));
  }

  private static Exhibit actors(MactorResult result, ExhibitContext context, MactorWords words) {
    var frame =
        ExhibitFrame.of(context, "table", words.title())
            .withUnit(words.say("table.unit"))
            .showing("actors")
            .withSentences(words.sentences());
    var columns =
        ImmutableList.of(
            Column.words("actor", words.say("table.actor")),
            Column.numbers("influence", words.say("table.influence"), 0),
            Column.numbers("dependence", words.say("table.dependence"), 0),
            Column.numbers("net", words.say("table.net"), 0).aside(),
            Column.numbers("power", words.say("table.power"), 2),
            Column.numbers("mobilisation", words.say("table.mobilisation"), 1));
    var rows =
        strongest(result).stream()
            .map(
                actor ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(context.sortNameOf(actor.id()), context.nameOf(actor.id())),
                        new Cell.Figure(actor.influence()),
                        new Cell.Figure(actor.dependence()),
                        new Cell.Figure(actor.net()),
                        new Cell.Figure(actor.power()),
                        new Cell.Figure(actor.mobilisation())))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static Exhibit objectives(
      MactorResult result, ExhibitContext context, MactorWords words) {
    var frame =
        ExhibitFrame.of(context, "objectives", words.say("objectives.title"))
            .withUnit(words.say("objectives.unit"))
            .showing("objectives");
    var columns =
        ImmutableList.of(
            Column.words("objective", words.say("table.objective")),
            Column.numbers("in-favour", words.say("table.in-favour"), 1),
            Column.numbers("against", words.say("table.against"), 1),
            Column.words("supporters", words.say("table.supporters")),
            Column.words("opponents", words.say("table.opponents")));
    var rows =
        result.objectives().stream()
            .map(
                one ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(one.id(), words.objective(one.id())),
                        new Cell.Figure(one.inFavour()),
                        new Cell.Figure(one.against()),
                        new Cell.Word("", words.actors(one.supporters())),
                        new Cell.Word("", words.actors(one.opponents()))))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static Exhibit pairs(MactorResult result, ExhibitContext context, MactorWords words) {
    var frame =
        ExhibitFrame.of(context, "pairs", words.say("pairs.title"))
            .withUnit(words.say("pairs.unit"))
            .showing("pairs");
    var columns =
        ImmutableList.of(
            Column.words("one", words.say("table.actor")),
            Column.words("other", words.say("table.other")),
            Column.numbers("agreed", words.say("table.agreed"), 0),
            Column.numbers("opposed", words.say("table.opposed"), 0),
            Column.numbers("convergence", words.say("table.convergence"), 1),
            Column.numbers("divergence", words.say("table.divergence"), 1));
    var rows =
        result.pairs().stream()
            .filter(pair -> pair.agreed() + pair.opposed() > 0)
            .sorted(
                Comparator.comparingDouble(
                    (ActorPair pair) ->
                        -Math.max(pair.weightedConvergence(), pair.weightedDivergence())))
            .map(
                pair ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(pair.one(), context.nameOf(pair.one())),
                        new Cell.Word(pair.other(), context.nameOf(pair.other())),
                        new Cell.Figure(pair.agreed()),
                        new Cell.Figure(pair.opposed()),
                        new Cell.Figure(pair.weightedConvergence()),
                        new Cell.Figure(pair.weightedDivergence())))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }
}
