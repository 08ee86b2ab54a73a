package fr.arpent.reporting.figure.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Actions over time (diagramme de Gantt): what lies before the status date is filled, what lies
 * after it is outlined; days that count, a decision or a day by which an action must end, are
 * diamonds; actions of a group stand under its name.
 *
 * @param actions in display order, those of a group one after the other; with the names of the
 *     groups at most {@value #MOST} rows, which a page holds
 * @param status until when things are done; empty when nothing has begun
 * @param diamond what the diamonds are
 */
public record Gantt(ImmutableList<Action> actions, Optional<LocalDate> status, Diamond diamond)
    implements DataFigure {

  /** Most rows, names of groups among them. */
  public static final int MOST = 24;

  /** Checks the number of rows. */
  public Gantt {
    checkArgument(!actions.isEmpty(), "a plan must have at least one action");
    long rows =
        actions.size() + actions.stream().flatMap(a -> a.group().stream()).distinct().count();
    TooManyException.check(rows, MOST);
  }

  /** Creates a plan whose diamonds are decisions. */
  public Gantt(ImmutableList<Action> actions, Optional<LocalDate> status) {
    this(actions, status, Diamond.DECISION);
  }

  /**
   * What the diamonds of a plan are.
   *
   * @param legend in the legend and beside a date: "échéance"
   * @param head over a column of dates: "Échéance"
   */
  public record Diamond(Text legend, Text head) {

    /** Days on which something is decided. */
    public static final Diamond DECISION =
        new Diamond(
            Text.message("block.figure.gantt.decision"),
            Text.message("block.figure.data.decision"));

    /** Days by which an action must end. */
    public static final Diamond DUE =
        new Diamond(Text.message("block.figure.gantt.due"), Text.message("block.figure.data.due"));

    /** Returns diamonds that the study has a name for. */
    public static Diamond named(Text name) {
      return new Diamond(name, name);
    }
  }

  /**
   * An action.
   *
   * @param group name of its group; empty without groups
   * @param code short code before its name; may be empty
   * @param name its name
   * @param start first day
   * @param end last day, on or after the first
   * @param diamond day of a decision, or by which it must end; empty without
   * @param owner who carries it; may be empty
   */
  public record Action(
      Optional<Text> group,
      Text code,
      Text name,
      LocalDate start,
      LocalDate end,
      Optional<LocalDate> diamond,
      Text owner) {

    /** Checks the order of the days. */
    public Action {
      checkArgument(
          !end.isBefore(start), "an action must not end before it starts: %s, %s", start, end);
    }
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  private static Text day(LocalDate day) {
    return Text.message("block.exhibit.date", ImmutableMap.of("date", day));
  }

  private Text said(Action action) {
    var span =
        Text.message(
            "block.figure.gantt.span",
            ImmutableMap.of(
                "name", action.name(), "start", day(action.start()), "end", day(action.end())));
    return action
        .diamond()
        .map(
            day ->
                Text.message(
                    "block.figure.gantt.with-diamond",
                    ImmutableMap.of("item", span, "what", diamond.legend(), "date", day(day))))
        .orElse(span);
  }

  @Override
  public Text alternative() {
    var items = actions.stream().map(this::said).collect(toImmutableList());
    return Text.message(
        "block.figure.gantt.alt",
        ImmutableMap.of("count", actions.size(), "items", Said.semicolons(items)));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("group", Text.message("block.figure.data.group")),
            DataTable.Column.words("code", Text.message("block.figure.data.code")),
            DataTable.Column.words("action", Text.message("block.figure.data.action")),
            DataTable.Column.days("start", Text.message("block.figure.data.start")),
            DataTable.Column.days("end", Text.message("block.figure.data.end")),
            DataTable.Column.days("decision", diamond.head()),
            DataTable.Column.words("owner", Text.message("block.figure.data.owner")));
    return DataTable.of(columns, actions.stream().map(Gantt::row).toList());
  }

  private static ImmutableList<DataTable.Value> row(Action action) {
    return ImmutableList.of(
        DataTable.Value.of(action.group().orElse(Text.EMPTY)),
        DataTable.Value.of(action.code()),
        DataTable.Value.of(action.name()),
        DataTable.Value.ofDay(Optional.of(action.start())),
        DataTable.Value.ofDay(Optional.of(action.end())),
        DataTable.Value.ofDay(action.diamond()),
        DataTable.Value.of(action.owner()));
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new GanttDrawing(this, canvas).draw();
  }
}
