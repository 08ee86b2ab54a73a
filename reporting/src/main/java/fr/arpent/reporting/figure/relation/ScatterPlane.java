package fr.arpent.reporting.figure.relation;

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
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Things in a plane of two measures (nuage de points), cut into four named quadrants where that is
 * wished: influence and dependence, importance and performance. Points stand at their values; a
 * name without room is a number in the side column.
 *
 * @param points at most {@value #MOST}
 * @param kinds what marks stand for; none for one kind
 * @param across the measure along x
 * @param up the measure along y
 * @param quadrants the cut and the names of its parts; empty without
 */
public record ScatterPlane(
    ImmutableList<Point> points, Kinds kinds, Axis across, Axis up, Optional<Quadrants> quadrants)
    implements DataFigure {

  /** Most points that can be told apart. */
  public static final int MOST = 120;

  /** Checks counts. */
  public ScatterPlane {
    checkArgument(!points.isEmpty(), "a plane must have at least one point");
    TooManyException.check(points.size(), MOST);
    int count = Math.max(1, kinds.names().size());
    points.forEach(point -> checkArgument(point.kind() < count, "no kind %s", point.kind()));
  }

  /**
   * A thing.
   *
   * @param name its name
   * @param x value along x
   * @param y value along y
   * @param kind index of its kind
   */
  public record Point(Text name, double x, double y, int kind) {}

  /**
   * Kinds of points.
   *
   * @param title what the kinds are
   * @param names one per kind, at most six
   */
  public record Kinds(Text title, ImmutableList<Text> names) {

    /** One kind, that needs no legend. */
    public static final Kinds ONE = new Kinds(Text.EMPTY, ImmutableList.of());

    /** Checks the count. */
    public Kinds {
      checkArgument(names.size() <= 6, "a reader tells at most six kinds apart");
    }
  }

  /**
   * A measure.
   *
   * @param name its name
   * @param format how its values are printed
   */
  public record Axis(Text name, ValueFormat format) {}

  /**
   * The parts of the plane.
   *
   * @param x where it is cut along x
   * @param y where it is cut along y
   * @param names top left, top right, bottom left, bottom right; on the cut is right and top
   */
  public record Quadrants(double x, double y, ImmutableList<Text> names) {

    /** Checks the names. */
    public Quadrants {
      checkArgument(names.size() == 4, "there must be four names, were %s", names.size());
    }

    int of(Point point) {
      return (point.y() >= y ? 0 : 2) + (point.x() >= x ? 1 : 0);
    }
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  private Text said(Point point) {
    return Text.message(
        "block.figure.scatter.point",
        ImmutableMap.of(
            "name", point.name(),
            "x", across.format().text(point.x()),
            "y", up.format().text(point.y())));
  }

  @Override
  public Text alternative() {
    return Text.message(
        "block.figure.scatter.alt",
        ImmutableMap.of(
            "count", points.size(),
            "across", across.name(),
            "up", up.name(),
            "items", Said.semicolons(quadrants.map(this::parts).orElseGet(this::each))));
  }

  private ImmutableList<Text> each() {
    return points.stream().map(this::said).collect(toImmutableList());
  }

  private ImmutableList<Text> parts(Quadrants parts) {
    var said = ImmutableList.<Text>builder();
    for (int i = 0; i < 4; i++) {
      int part = i;
      var members =
          points.stream()
              .filter(point -> parts.of(point) == part)
              .map(this::said)
              .collect(toImmutableList());
      said.add(
          Text.message(
              members.isEmpty() ? "block.plane.alt-empty" : "block.plane.alt-quadrant",
              ImmutableMap.of(
                  "quadrant", parts.names().get(i),
                  "count", members.size(),
                  "members", Said.commas(members))));
    }
    return said.build();
  }

  @Override
  public DataTable data() {
    var columns = ImmutableList.<DataTable.Column>builder();
    columns.add(DataTable.Column.words("name", Text.message("block.figure.data.name")));
    columns.add(across.format().column("x", across.name()), up.format().column("y", up.name()));
    if (!kinds.names().isEmpty()) {
      columns.add(DataTable.Column.words("kind", kinds.title()));
    }
    if (quadrants.isPresent()) {
      columns.add(DataTable.Column.words("quadrant", Text.message("block.figure.data.quadrant")));
    }
    return DataTable.of(columns.build(), points.stream().map(this::row).toList());
  }

  private ImmutableList<DataTable.Value> row(Point point) {
    var cells = ImmutableList.<DataTable.Value>builder();
    cells.add(DataTable.Value.of(point.name()));
    cells.add(across.format().cell(Optional.of(point.x())));
    cells.add(up.format().cell(Optional.of(point.y())));
    if (!kinds.names().isEmpty()) {
      cells.add(DataTable.Value.of(kinds.names().get(point.kind())));
    }
    quadrants.ifPresent(parts -> cells.add(DataTable.Value.of(parts.names().get(parts.of(point)))));
    return cells.build();
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new ScatterDrawing(this, canvas).draw();
  }
}
