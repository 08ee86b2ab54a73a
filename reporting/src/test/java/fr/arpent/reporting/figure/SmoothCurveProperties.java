package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SmoothCurveProperties {

  @Property
  void the_curve_stays_between_the_heights_of_neighbours(
      @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = -50, max = 50) Double> heights) {
    var points = new ArrayList<SmoothCurve.Point>();
    for (int i = 0; i < heights.size(); i++) {
      points.add(new SmoothCurve.Point(i * 40, heights.get(i)));
    }

    var curves =
        SmoothCurve.through(points).steps().stream()
            .filter(Path.Curve.class::isInstance)
            .map(Path.Curve.class::cast)
            .toList();

    for (int i = 0; i < curves.size(); i++) {
      double low = Math.min(heights.get(i), heights.get(i + 1)) - 1e-9;
      double high = Math.max(heights.get(i), heights.get(i + 1)) + 1e-9;
      for (double t = 0; t <= 1; t += 0.05) {
        double y = at(heights.get(i), curves.get(i), t);
        assertTrue(y >= low && y <= high, "curve at " + y + " between " + low + " and " + high);
      }
    }
  }

  private static double at(double from, Path.Curve curve, double t) {
    double u = 1 - t;
    return u * u * u * from
        + 3 * u * u * t * curve.y1()
        + 3 * u * t * t * curve.y2()
        + t * t * t * curve.y();
  }
}
