package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds room for names inside areas, and for numbers where names have none. */
final class MapNames {

  private static final double SPARE = 4;
  private static final int GRID = 24;
  private static final int MOST_LINES = 3;

  private final Canvas canvas;
  private final List<Box> taken = new ArrayList<>();

  MapNames(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Leading of a role's lines, in points. */
  static double leading(TypeRole role) {
    return role == TypeRole.MAP_CITY ? 12 : 9;
  }

  /** Returns where a name stands in a polygon with room to spare; empty when it has none. */
  Optional<Name> find(Words name, TypeRole role, Polygon polygon) {
    var centre = InnerPoint.of(polygon);
    var previous = 0;
    for (int count = 1; count <= MOST_LINES; count++) {
      var lines = Lines.balanced(canvas, name, role, count);
      if (lines.size() != previous) {
        previous = lines.size();
        var place = place(lines, role, polygon, centre);
        if (place.isPresent()) {
          taken.add(place.get());
          return Optional.of(new Name(lines, place.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Box> place(
      List<Words> lines, TypeRole role, Polygon polygon, InnerPoint centre) {
    double width = lines.stream().mapToDouble(line -> canvas.width(line, role)).max().orElse(0);
    double height = lines.size() * leading(role) - 2;
    for (var point : points(polygon.bounds(), centre)) {
      var box = Box.centred(point[0], point[1], width, height);
      if (!box.overlapsAny(taken) && polygon.contains(box.grown(SPARE))) {
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  /** The inner point, then a grid over the polygon from its neighbourhood outwards. */
  private static List<double[]> points(Box bounds, InnerPoint centre) {
    var points = new ArrayList<double[]>();
    for (int row = 1; row < GRID; row++) {
      for (int column = 1; column < GRID; column++) {
        points.add(
            new double[] {
              bounds.left() + bounds.width() * column / GRID,
              bounds.top() + bounds.height() * row / GRID
            });
      }
    }
    points.sort(
        Comparator.comparingDouble(
            point ->
                (point[0] - centre.x()) * (point[0] - centre.x())
                    + 2 * (point[1] - centre.y()) * (point[1] - centre.y())));
    points.add(0, new double[] {centre.x(), centre.y()});
    return points;
  }

  /**
   * Returns where a number stands: at the inner point, or as near as other words leave room.
   *
   * @param width width of the number
   */
  NumberPlace number(double width, Polygon polygon) {
    var centre = InnerPoint.of(polygon);
    var box = Box.centred(centre.x(), centre.y(), width, 7);
    for (int step = 0; box.grown(0.5).overlapsAny(taken) && step < 400; step++) {
      double angle = step * 2.399963;
      double away = 2 * Math.sqrt(step);
      box =
          Box.centred(
              centre.x() + away * StrictMath.cos(angle),
              centre.y() + away * StrictMath.sin(angle),
              width,
              7);
    }
    taken.add(box);
    return new NumberPlace(box, polygon.contains(box.grown(0.5)), centre);
  }

  /**
   * A name in its area.
   *
   * @param lines its lines
   * @param box where they stand
   */
  record Name(ImmutableList<Words> lines, Box box) {}

  /**
   * A number of an area.
   *
   * @param box where it stands
   * @param inside whether all of it is in its area
   * @param point inner point of the area
   */
  record NumberPlace(Box box, boolean inside, InnerPoint point) {}
}
