package fr.arpent.reporting.exhibit.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.OpinionGroup;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.StatementFigures;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.relation.ScatterPlane;
import fr.arpent.reporting.figure.relation.ScatterPlane.Point;
import fr.arpent.reporting.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * The map of opinions: the middle of each group, and of the people who agree with each statement
 * that matters. No point is a person.
 */
final class OpinionMap {

  private static final int MOST = 12;
  private static final ValueFormat PLACE = ValueFormat.number(1);

  private final OpinionResult result;
  private final ExhibitContext context;
  private final OpinionWords words;

  OpinionMap(OpinionResult result, ExhibitContext context, OpinionWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  /** Returns the map; empty when all of it is held back. */
  Optional<Exhibit> exhibit() {
    if (groups().isEmpty() && statements(MOST).isEmpty()) {
      return Optional.empty();
    }
    var frame =
        ExhibitFrame.of(context, "plane", words.title())
            .withUnit(words.unit())
            .withNote(Optional.of(words.say("plane.note")))
            .showing("groups", "statements");
    return Optional.of(
        new FigureExhibit(
            Exhibit.Kind.FIGURE,
            frame,
            ImmutableSet.of("limit"),
            options -> picture(options.count("limit").orElse(MOST))));
  }

  private Picture picture(int most) {
    var points = ImmutableList.<Point>builder();
    groups().forEach(points::add);
    points.addAll(statements(Math.min(most, ScatterPlane.MOST - 5)));
    var plane =
        new ScatterPlane(
            points.build(),
            new ScatterPlane.Kinds(
                words.say("plane.kinds"),
                ImmutableList.of(words.say("plane.groups"), words.say("plane.statements"))),
            new ScatterPlane.Axis(axis(0), PLACE),
            new ScatterPlane.Axis(axis(1), PLACE),
            Optional.empty());
    return Picture.of(plane, plane.alternative());
  }

  private Text axis(int axis) {
    return words.say(
        "plane.axis",
        ImmutableMap.of(
            "number", axis + 1, "share", Text.percent(result.axes().get(axis).share(), 0)));
  }

  private ImmutableList<Point> groups() {
    return result.groups().stream()
        .filter(group -> group.x().isPresent())
        .map(this::point)
        .collect(toImmutableList());
  }

  private Point point(OpinionGroup group) {
    return new Point(
        words.say(
            "plane.group",
            ImmutableMap.of(
                "group", words.group(group.id()), "size", group.size().value().orElse(0))),
        group.x().value().orElse(0.0),
        group.y().value().orElse(0.0),
        0);
  }

  /** Statements that tell a group apart or that all share, those there is room for. */
  private ImmutableList<Point> statements(int most) {
    var ids = new LinkedHashSet<String>();
    result.groups().forEach(group -> group.told().forEach(told -> ids.add(told.id())));
    result.consensus().forEach(shared -> ids.add(shared.id()));
    return result.statements().stream()
        .filter(statement -> ids.contains(statement.id()))
        .filter(statement -> statement.x().isPresent())
        .limit(most)
        .map(this::point)
        .collect(toImmutableList());
  }

  private Point point(StatementFigures statement) {
    return new Point(
        words.statement(statement.id()),
        statement.x().value().orElse(0.0),
        statement.y().value().orElse(0.0),
        1);
  }
}
