package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult.Approach;
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
import fr.arpent.reporting.figure.series.Shifts;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a plan of outreach: sentences, where actors stand and where they are
 * wished, whom to see and through whom, the coalition within reach, who is not heard, the method.
 */
public final class OutreachExhibits implements ExhibitSource<OutreachResult> {

  private static final double AGAINST = -2;
  private static final double FOR = 2;

  /** Creates the source. */
  public OutreachExhibits() {}

  @Override
  public Class<OutreachResult> resultType() {
    return OutreachResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(OutreachResult result, ExhibitContext context) {
    var words = new OutreachWords(result, context);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    positions(result, context, words).ifPresent(figure -> exhibits.put("positions", figure));
    exhibits.put("table", plan(result, context, words));
    exhibits.put("coalition", coalition(result, context, words));
    if (!result.groups().isEmpty()) {
      exhibits.put("unheard", groups(result, context, words));
    }
    exhibits.put("method", new MethodExhibit(context, words.overview(), words::field));
    return exhibits.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "positions", FigureExhibit.options(ImmutableSet.of("limit")),
        "table", TableExhibit.OPTIONS,
        "coalition", TableExhibit.OPTIONS,
        "unheard", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  /** A dot where an actor stands, an arrow to where the team wishes it. */
  private static Optional<Exhibit> positions(
      OutreachResult result, ExhibitContext context, OutreachWords words) {
    var placed =
        result.approaches().stream()
            .filter(approach -> approach.shift().isPresent())
            .collect(toImmutableList());
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    var frame =
        ExhibitFrame.of(context, "positions", words.positionsTitle())
            .withUnit(words.say("positions.unit"))
            .withNote(Optional.of(words.say("positions.note")))
            .showing("approaches.position", "approaches.wanted");
    return Optional.of(
        new FigureExhibit(
            Exhibit.Kind.FIGURE,
            frame,
            ImmutableSet.of("limit"),
            options -> {
              var shifts =
                  placed.stream()
                      .limit(Math.min(Shifts.MOST, options.count("limit").orElse(Shifts.MOST)))
                      .map(approach -> shift(approach, context))
                      .collect(toImmutableList());
              var figure =
                  new Shifts(
                      words.say("table.actor"),
                      words.say("table.position"),
                      shifts,
                      ImmutableList.of(AGAINST, FOR),
                      ValueFormat.number(0));
              return Picture.of(figure, figure.alternative());
            }));
  }

  private static Shifts.Shift shift(Approach approach, ExhibitContext context) {
    return new Shifts.Shift(
        context.nameOf(approach.id()),
        approach.position().value().orElse(0.0),
        approach.wanted().value().orElse(0.0));
  }

  private static Exhibit plan(OutreachResult result, ExhibitContext context, OutreachWords words) {
    var frame =
        ExhibitFrame.of(context, "table", words.positionsTitle())
            .withUnit(words.say("table.unit"))
            .showing("approaches")
            .withSentences(words.sentences());
    var columns =
        ImmutableList.of(
            Column.words("actor", words.say("table.actor")),
            Column.words("id", words.say("table.id")).aside(),
            Column.words("task", words.say("table.task")),
            Column.numbers("power", words.say("table.power"), 0).aside(),
            Column.numbers("position", words.say("table.position"), 0),
            Column.numbers("wanted", words.say("table.wanted"), 0),
            Column.words("through", words.say("table.through")),
            Column.words("actions", words.say("table.actions")));
    var rows =
        result.approaches().stream()
            .map(
                one ->
                    ImmutableList.of(
                        new Cell.Word(context.sortNameOf(one.id()), context.nameOf(one.id())),
                        new Cell.Word(one.id(), Text.of(one.id())),
                        Cell.of(one.task(), task -> new Cell.Word(task.code(), words.task(task))),
                        Cell.of(one.power()),
                        Cell.of(one.position()),
                        Cell.of(one.wanted()),
                        new Cell.Word("", words.actors(one.through())),
                        new Cell.Word("", words.actions(one.actions()))))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static Exhibit coalition(
      OutreachResult result, ExhibitContext context, OutreachWords words) {
    var frame =
        ExhibitFrame.of(context, "coalition", words.coalitionTitle())
            .withUnit(words.say("coalition.unit", ImmutableMap.of("all", result.powerOfAll())))
            .showing("coalition");
    var columns =
        ImmutableList.of(
            Column.words("actor", words.say("table.actor")),
            Column.numbers("power", words.say("table.power"), 0),
            Column.numbers("shift", words.say("table.shift"), 0),
            Column.numbers("reached", words.say("table.reached"), 0));
    var rows =
        result.coalition().stream()
            .map(
                one ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(context.sortNameOf(one.id()), context.nameOf(one.id())),
                        new Cell.Figure(one.power()),
                        new Cell.Figure(one.shift()),
                        new Cell.Figure(one.reached())))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static Exhibit groups(
      OutreachResult result, ExhibitContext context, OutreachWords words) {
    var frame =
        ExhibitFrame.of(context, "unheard", words.unheardTitle())
            .withUnit(words.say("unheard.unit"))
            .showing("groups");
    var columns =
        ImmutableList.of(
            Column.words("group", words.say("table.group")),
            Column.numbers("people", words.say("table.people"), 0),
            Column.words("voices", words.say("table.voices")),
            Column.words("actions", words.say("table.actions")));
    var rows =
        result.groups().stream()
            .map(
                one ->
                    ImmutableList.of(
                        new Cell.Word(one.id(), words.group(one.id())),
                        Cell.of(one.people()),
                        new Cell.Word("", words.actors(one.voices())),
                        new Cell.Word("", words.actions(one.actions()))))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }
}
