package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plane of power and interest: actors as marks in four quadrants, the one to act on tinted. Not
 * mirrored: interest grows to the right in every language.
 *
 * <p>Actors of equal ratings are drawn side by side, in their own quadrant. A name that has no room
 * beside its mark is a number, listed in the side column.
 *
 * @param points actors
 * @param categories kinds of actors with their names, at most six; none for one kind
 * @param axes words of the axes
 * @param quadrants names of the quadrants
 * @param scale ratings of the axes
 */
public record PowerInterestPlane(
    ImmutableList<Point> points, Categories categories, Axes axes, Quadrants quadrants, Scale scale)
    implements DataFigure {

  /** Most actors that can be drawn. */
  public static final int MOST = 120;

  /** Checks counts. */
  public PowerInterestPlane {
    TooManyException.check(points.size(), MOST);
    points.forEach(
        point ->
            checkArgument(
                point.category() < Math.max(1, categories.names().size()),
                "no category %s",
                point.category()));
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new PlaneDrawing(this, canvas).draw();
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public Text alternative() {
    var parts =
        Stream.of(Quadrant.values()).map(this::said).collect(ImmutableList.toImmutableList());
    return Text.message("block.figure.plane.alt", ImmutableMap.of("items", Said.semicolons(parts)));
  }

  private Text said(Quadrant quadrant) {
    var members =
        points.stream()
            .filter(point -> point.quadrant() == quadrant)
            .map(Point::name)
            .collect(ImmutableList.toImmutableList());
    return Text.message(
        members.isEmpty() ? "block.plane.alt-empty" : "block.plane.alt-quadrant",
        ImmutableMap.of(
            "quadrant", name(quadrant), "count", members.size(), "members", Said.commas(members)));
  }

  private Text name(Quadrant quadrant) {
    return switch (quadrant) {
      case SATISFY -> quadrants.satisfy();
      case INVOLVE -> quadrants.involve();
      case MONITOR -> quadrants.monitor();
      case INFORM -> quadrants.inform();
    };
  }

  @Override
  public DataTable data() {
    var ratings = ValueFormat.number(1);
    var columns =
        ImmutableList.of(
            DataTable.Column.words("name", Text.message("block.figure.data.name")),
            ratings.column(
                "interest", Text.message("mobilisation.stakeholder.salience.rating.interest")),
            ratings.column("power", Text.message("mobilisation.stakeholder.salience.rating.power")),
            DataTable.Column.words("quadrant", Text.message("block.figure.data.quadrant")));
    return DataTable.of(
        columns,
        points.stream()
            .map(
                point ->
                    ImmutableList.<DataTable.Value>of(
                        DataTable.Value.of(point.name()),
                        ratings.cell(Optional.of(point.interest())),
                        ratings.cell(Optional.of(point.power())),
                        DataTable.Value.of(name(point.quadrant()))))
            .toList());
  }

  /**
   * An actor.
   *
   * @param name its name
   * @param interest rating along x
   * @param power rating along y
   * @param quadrant its quadrant, as worked out: a rating on the cut is drawn on this side
   * @param category index of its kind
   */
  public record Point(Text name, double interest, double power, Quadrant quadrant, int category) {}

  /** A quadrant of the plane. */
  public enum Quadrant {
    /** Much power, little interest. */
    SATISFY,
    /** Much of both: the one to act on. */
    INVOLVE,
    /** Little of both. */
    MONITOR,
    /** Little power, much interest. */
    INFORM;

    boolean isRight() {
      return this == INVOLVE || this == INFORM;
    }

    boolean isTop() {
      return this == SATISFY || this == INVOLVE;
    }
  }

  /**
   * Kinds of points.
   *
   * @param title what the kinds are
   * @param names one per kind, at most six
   */
  public record Categories(Text title, ImmutableList<Text> names) {

    /** Checks the count. */
    public Categories {
      checkArgument(names.size() <= 6, "a reader tells at most six kinds apart");
    }
  }

  /**
   * Words of the axes.
   *
   * @param interest name of the horizontal axis
   * @param power name of the vertical axis
   * @param low what stands at the low end of both
   * @param numbered title of the list of actors that bear a number
   */
  public record Axes(Text interest, Text power, Text low, Text numbered) {}

  /** Names of the quadrants. */
  public record Quadrants(Text satisfy, Text involve, Text monitor, Text inform) {}

  /**
   * Ratings.
   *
   * @param highest highest rating of both axes; the lowest is 0
   * @param cut where both axes are cut
   */
  public record Scale(double highest, double cut) {}
}
