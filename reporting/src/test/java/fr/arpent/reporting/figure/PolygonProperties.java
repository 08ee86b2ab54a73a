package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.awt.geom.Line2D;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PolygonProperties {

  @Property
  void the_clearance_is_the_distance_to_the_nearest_of_all_edges(
      @ForAll @IntRange(min = 3, max = 60) int corners,
      @ForAll long seed,
      @ForAll @DoubleRange(min = -50, max = 150) double x,
      @ForAll @DoubleRange(min = -50, max = 150) double y) {
    double[] ring = star(corners, new SplittableRandom(seed));
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      double distance = Line2D.ptSegDist(ring[i], ring[i + 1], ring[i + 2], ring[i + 3], x, y);
      nearest = Math.min(nearest, distance);
    }

    var polygon = new Polygon(ImmutableList.of(ring));

    assertEquals(nearest, Math.abs(polygon.clearance(x, y)), 1e-6);
  }

  /** Returns a closed ring around (50, 50) whose corners lie at any distance. */
  private static double[] star(int corners, SplittableRandom random) {
    double[] ring = new double[2 * corners + 2];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = random.nextDouble(1, 50);
      ring[2 * i] = 50 + reach * Math.cos(angle);
      ring[2 * i + 1] = 50 + reach * Math.sin(angle);
    }
    ring[2 * corners] = ring[0];
    ring[2 * corners + 1] = ring[1];
    return ring;
  }
}
