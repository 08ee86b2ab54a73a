package fr.arpent.reporting.figure.relation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.SampleFigures;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StressLayoutTest {

  private static final Network SAMPLE =
      (Network) Objects.requireNonNull(SampleFigures.all().get("network"));

  private static Network path(int count) {
    var nodes = ImmutableList.<Network.Node>builder();
    var links = ImmutableList.<Network.Link>builder();
    for (int i = 0; i < count; i++) {
      nodes.add(new Network.Node(Text.of("n" + i), 0));
      if (i > 0) {
        links.add(new Network.Link(i - 1, i, 0));
      }
    }
    return new Network(nodes.build(), links.build(), ScatterPlane.Kinds.ONE, ImmutableList.of());
  }

  @Test
  void a_path_is_laid_out_with_equal_steps_and_almost_no_stress() {
    var network = path(3);

    var places = StressLayout.of(network);

    assertEquals(0, StressLayout.stress(network, places), 1e-2);
  }

  @Test
  void the_same_network_stands_at_the_same_places_to_the_last_bit() {
    var first = StressLayout.of(SAMPLE);
    var second = StressLayout.of(SAMPLE);

    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i), second.get(i), 0);
    }
  }

  @Test
  void the_layout_has_less_stress_than_the_circle_it_begins_with() {
    int count = SAMPLE.nodes().size();
    List<double[]> circle =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  double angle = 2 * StrictMath.PI * i / count;
                  return new double[] {
                    count / 6.0 * StrictMath.cos(angle), count / 6.0 * StrictMath.sin(angle)
                  };
                })
            .toList();

    assertTrue(
        StressLayout.stress(SAMPLE, StressLayout.of(SAMPLE))
            < StressLayout.stress(SAMPLE, circle) / 2);
  }

  @Test
  void marks_are_moved_apart_and_stay_in_their_frame() {
    double[] radii = {6, 6, 6};
    var crowded = List.of(new double[] {0, 0}, new double[] {0, 0}, new double[] {1, 1});

    var places = StressLayout.fitted(crowded, new double[] {0, 0, 100, 60}, radii, 10);

    for (int i = 0; i < 3; i++) {
      for (int j = i + 1; j < 3; j++) {
        double dx = places.get(i)[0] - places.get(j)[0];
        double dy = places.get(i)[1] - places.get(j)[1];
        assertTrue(Math.sqrt(dx * dx + dy * dy) >= 21.9);
      }
      assertTrue(places.get(i)[0] >= 0 && places.get(i)[0] <= 100);
    }
  }
}
