package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;

/**
 * One part of an outline on paper: the shell, then its holes, each a closed ring.
 *
 * @param rings corners of each ring as x, y, x, y…
 */
record Polygon(ImmutableList<double[]> rings) {

  /** So that rounding leaves out no edge that is as near as the nearest. */
  private static final double BARELY_MORE = 1 + 1e-9;

  static Polygon of(Boundary.Part part, MapProjection projection) {
    var rings = ImmutableList.<double[]>builder();
    rings.add(ring(part.shell(), projection));
    part.holes().forEach(hole -> rings.add(ring(hole, projection)));
    return new Polygon(rings.build());
  }

  /** Returns the parts of an outline, the largest first. */
  static ImmutableList<Polygon> of(Boundary boundary, MapProjection projection) {
    return boundary.parts().stream()
        .map(part -> of(part, projection))
        .sorted((a, b) -> Double.compare(b.area(), a.area()))
        .collect(toImmutableList());
  }

  private static double[] ring(ImmutableList<Position> positions, MapProjection projection) {
    var ring = new double[positions.size() * 2];
    for (int i = 0; i < positions.size(); i++) {
      ring[2 * i] = projection.x(positions.get(i));
      ring[2 * i + 1] = projection.y(positions.get(i));
    }
    return ring;
  }

  /** Area of the shell without its holes, in square points. */
  double area() {
    double area = 0;
    for (int i = 0; i < rings.size(); i++) {
      area += (i == 0 ? 1 : -1) * Math.abs(signedArea(rings.get(i)));
    }
    return area;
  }

  private static double signedArea(double[] ring) {
    double sum = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      sum += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
    }
    return sum / 2;
  }

  Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    var shell = rings.get(0);
    for (int i = 0; i < shell.length; i += 2) {
      left = Math.min(left, shell[i]);
      right = Math.max(right, shell[i]);
      top = Math.min(top, shell[i + 1]);
      bottom = Math.max(bottom, shell[i + 1]);
    }
    return new Box(left, top, right, bottom);
  }

  /** Whether a point is inside the shell and outside the holes (even-odd rule). */
  boolean contains(double x, double y) {
    boolean inside = false;
    for (var ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        boolean crosses = ring[i + 1] > y != ring[i + 3] > y;
        if (crosses && x < crossing(ring, i, y)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private static double crossing(double[] ring, int i, double y) {
    return ring[i] + (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i]);
  }

  /** Whether a rectangle lies inside, no edge touching it. */
  boolean contains(Box box) {
    if (!contains(box.centreX(), box.centreY())) {
      return false;
    }
    for (var ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        if (touches(box, ring[i], ring[i + 1], ring[i + 2], ring[i + 3])) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a segment meets a rectangle: Liang and Barsky's clipping leaves something. */
  private static boolean touches(Box box, double x1, double y1, double x2, double y2) {
    double[] from = {0, 1};
    return clip(x1 - x2, x1 - box.left(), from)
        && clip(x2 - x1, box.right() - x1, from)
        && clip(y1 - y2, y1 - box.top(), from)
        && clip(y2 - y1, box.bottom() - y1, from);
  }

  private static boolean clip(double change, double room, double[] range) {
    if (change == 0) {
      return room >= 0;
    }
    double at = room / change;
    if (change < 0) {
      range[0] = Math.max(range[0], at);
    } else {
      range[1] = Math.min(range[1], at);
    }
    return range[0] <= range[1];
  }

  /** Distance of a point to the nearest edge; negative outside. */
  double clearance(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    double reach = Double.POSITIVE_INFINITY;
    for (var ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        if (!areBeyond(reach, x, ring[i], ring[i + 2])
            && !areBeyond(reach, y, ring[i + 1], ring[i + 3])) {
          double found = distance(x, y, ring[i], ring[i + 1], ring[i + 2], ring[i + 3]);
          if (found < nearest) {
            nearest = found;
            reach = Math.sqrt(nearest) * BARELY_MORE;
          }
        }
      }
    }
    double distance = Math.sqrt(nearest);
    return contains(x, y) ? distance : -distance;
  }

  /**
   * Whether two ends lie on one side of a point, both farther from it than it is to the nearest.
   */
  private static boolean areBeyond(double reach, double at, double one, double other) {
    return (one > at + reach && other > at + reach) || (one < at - reach && other < at - reach);
  }

  private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
    double awayX = x - x1 - t * dx;
    double awayY = y - y1 - t * dy;
    return awayX * awayX + awayY * awayY;
  }

  void addTo(Path.Builder path) {
    for (var ring : rings) {
      path.move(ring[0], ring[1]);
      for (int i = 2; i < ring.length - 2; i += 2) {
        path.line(ring[i], ring[i + 1]);
      }
      path.close();
    }
  }
}
