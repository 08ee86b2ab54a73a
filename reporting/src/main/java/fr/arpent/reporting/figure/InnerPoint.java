package fr.arpent.reporting.figure;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The point of a polygon that is farthest from its edges (pôle d’inaccessibilité), to half a point:
 * cells are halved where they may still hold a better one.
 *
 * <p>Source: V. Agafonkin, <cite>A new algorithm for finding a visual center of a polygon</cite>,
 * Mapbox, 2016.
 *
 * @param x place
 * @param y place
 * @param clearance distance to the nearest edge
 */
record InnerPoint(double x, double y, double clearance) {

  private static final double PRECISION = 0.5;

  static InnerPoint of(Polygon polygon) {
    var bounds = polygon.bounds();
    double size = Math.max(0.01, Math.min(bounds.width(), bounds.height()));
    var queue =
        new PriorityQueue<Cell>(
            Comparator.comparingDouble((Cell cell) -> -cell.most())
                .thenComparingDouble(Cell::x)
                .thenComparingDouble(Cell::y));
    for (double x = bounds.left(); x < bounds.right(); x += size) {
      for (double y = bounds.top(); y < bounds.bottom(); y += size) {
        queue.add(Cell.of(polygon, x + size / 2, y + size / 2, size / 2));
      }
    }
    var best = Cell.of(polygon, bounds.centreX(), bounds.centreY(), 0);
    while (!queue.isEmpty()) {
      var cell = queue.remove();
      if (cell.clearance() > best.clearance()) {
        best = cell;
      }
      if (cell.most() - best.clearance() > PRECISION) {
        double half = cell.half() / 2;
        queue.add(Cell.of(polygon, cell.x() - half, cell.y() - half, half));
        queue.add(Cell.of(polygon, cell.x() + half, cell.y() - half, half));
        queue.add(Cell.of(polygon, cell.x() - half, cell.y() + half, half));
        queue.add(Cell.of(polygon, cell.x() + half, cell.y() + half, half));
      }
    }
    return new InnerPoint(best.x(), best.y(), best.clearance());
  }

  private record Cell(double x, double y, double half, double clearance) {

    static Cell of(Polygon polygon, double x, double y, double half) {
      return new Cell(x, y, half, polygon.clearance(x, y));
    }

    double most() {
      return clearance + half * Math.sqrt(2);
    }
  }
}
