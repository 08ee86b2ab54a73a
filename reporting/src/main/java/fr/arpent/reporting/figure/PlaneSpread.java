package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.PowerInterestPlane.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Where the marks of a plane stand: at their ratings, or as near as other marks leave room, in
 * their own quadrant.
 */
final class PlaneSpread {

  private static final int RINGS = 60;

  private final PowerInterestPlane plane;
  private final Box frame;
  private final List<Box> obstacles;

  PlaneSpread(PowerInterestPlane plane, Box frame, List<Box> obstacles) {
    this.plane = plane;
    this.frame = frame;
    this.obstacles = obstacles;
  }

  /**
   * Returns the box of each mark, in order, never overlapping while the quadrant has room.
   *
   * @param extra room kept at the right of each mark, for a number
   */
  ImmutableList<Box> boxes(double extra) {
    var loose = placed((point, taken) -> nearest(point, taken, extra));
    return isFree(loose) ? loose : placed((point, taken) -> nearestCell(point, taken, extra));
  }

  private ImmutableList<Box> placed(BiFunction<Point, List<Box>, Box> place) {
    var taken = new ArrayList<Box>(obstacles);
    for (var point : plane.points()) {
      taken.add(place.apply(point, taken));
    }
    return ImmutableList.copyOf(taken.subList(obstacles.size(), taken.size()));
  }

  private boolean isFree(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).overlapsAny(boxes.subList(0, i)) || boxes.get(i).overlapsAny(obstacles)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the nearest free cell of a grid that fills the quadrant: no room is lost between. */
  private Box nearestCell(Point point, List<Box> taken, double extra) {
    var area = area(point);
    var ideal = clamp(box(x(point.interest()), y(point.power()), extra), area);
    var best = ideal;
    double nearest = Double.POSITIVE_INFINITY;
    for (double top = area.top(); top + ideal.height() <= area.bottom(); top += ideal.height()) {
      for (double left = area.left(); left + ideal.width() <= area.right(); left += ideal.width()) {
        var cell = new Box(left, top, left + ideal.width(), top + ideal.height());
        double away = Math.hypot(left - ideal.left(), top - ideal.top());
        if (away < nearest && !cell.grown(-0.01).overlapsAny(taken)) {
          best = cell;
          nearest = away;
        }
      }
    }
    return best;
  }

  double x(double rating) {
    return frame.left() + 12 + rating / plane.scale().highest() * (frame.width() - 24);
  }

  double y(double rating) {
    return frame.bottom() - 12 - rating / plane.scale().highest() * (frame.height() - 24);
  }

  private Box nearest(Point point, List<Box> placed, double extra) {
    var area = area(point);
    var ideal = clamp(box(x(point.interest()), y(point.power()), extra), area);
    for (int ring = 0; ring < RINGS; ring++) {
      for (var candidate : ring(ideal, ring)) {
        if (candidate.within(area) && !candidate.overlapsAny(placed)) {
          return candidate;
        }
      }
    }
    return ideal;
  }

  /** Places around a box, ring by ring: beside it first, then over and under. */
  private static ImmutableList<Box> ring(Box box, int ring) {
    double stepX = box.width() / 2 + 0.5;
    double stepY = box.height() / 2 + 0.5;
    var places = ImmutableList.<Box>builder();
    for (int row = 0; row <= ring; row++) {
      for (int column = 0; column <= ring; column++) {
        if (Math.max(row, column) == ring) {
          for (int sign = 0; sign < 4; sign++) {
            double dx = (sign % 2 == 0 ? column : -column) * stepX;
            double dy = (sign < 2 ? row : -row) * stepY;
            places.add(moved(box, dx, dy));
          }
        }
      }
    }
    return places.build();
  }

  private static Box moved(Box box, double dx, double dy) {
    return new Box(box.left() + dx, box.top() + dy, box.right() + dx, box.bottom() + dy);
  }

  private static Box box(double x, double y, double extra) {
    return new Box(
        x - Marker.RADIUS - 0.5,
        y - Marker.RADIUS - 0.5,
        x + Marker.RADIUS + 0.5 + extra,
        y + Marker.RADIUS + 0.5);
  }

  private static Box clamp(Box box, Box area) {
    double dx = Math.max(area.left() - box.left(), 0) - Math.max(box.right() - area.right(), 0);
    double dy = Math.max(area.top() - box.top(), 0) - Math.max(box.bottom() - area.bottom(), 0);
    return moved(box, dx, dy);
  }

  private Box area(Point point) {
    double x = x(plane.scale().cut());
    double y = y(plane.scale().cut());
    boolean right = point.quadrant().isRight();
    boolean top = point.quadrant().isTop();
    return new Box(
        right ? x + 1 : frame.left() + 2,
        top ? frame.top() + 1 : y + 1,
        right ? frame.right() - 1 : x - 1,
        top ? y - 1 : frame.bottom() - 2);
  }
}
