package fr.arpent.reporting.figure.relation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places of nodes in a plane such that distances follow the number of links between nodes, by
 * majorising stress from a circle on. No chance is in it: the same network gives the same places on
 * every machine.
 *
 * <p>Nodes without a path between them are wished a little further apart than the longest path.
 * Cost: n³ for the paths, n² for each of the {@value #SWEEPS} sweeps.
 *
 * <p>Source: E. Gansner, Y. Koren, S. North, <cite>Graph Drawing by Stress Majorization</cite>,
 * Graph Drawing 2004, LNCS 3383, p. 239–250, with the weights d⁻² of its section 2.
 */
final class StressLayout {

  private static final int SWEEPS = 300;
  private static final double LEAST = 1e-6;

  private final int count;
  private final double[][] wished;
  private final double[] x;
  private final double[] y;

  private StressLayout(double[][] wished) {
    this.count = wished.length;
    this.wished = wished;
    this.x = new double[count];
    this.y = new double[count];
    for (int i = 0; i < count; i++) {
      double angle = 2 * StrictMath.PI * i / count;
      x[i] = count / 6.0 * StrictMath.cos(angle);
      y[i] = count / 6.0 * StrictMath.sin(angle);
    }
  }

  /** Returns a place per node, in no particular unit. */
  static ImmutableList<double[]> of(Network network) {
    var layout = new StressLayout(distances(network));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      layout.sweep();
    }
    var places = ImmutableList.<double[]>builder();
    for (int i = 0; i < layout.count; i++) {
      places.add(new double[] {layout.x[i], layout.y[i]});
    }
    return places.build();
  }

  private static double[][] distances(Network network) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    int count = network.nodes().size();
    for (int i = 0; i < count; i++) {
      graph.addVertex(i);
    }
    network.links().forEach(link -> graph.addEdge(link.from(), link.to()));
    var paths = new FloydWarshallShortestPaths<>(graph);
    double[][] distances = new double[count][count];
    double longest = 1;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        distances[i][j] = paths.getPathWeight(i, j);
        longest = Double.isFinite(distances[i][j]) ? Math.max(longest, distances[i][j]) : longest;
      }
    }
    for (var row : distances) {
      for (int j = 0; j < count; j++) {
        row[j] = Double.isFinite(row[j]) ? row[j] : longest + 1;
      }
    }
    return distances;
  }

  /** Moves each node in turn to where the others, each at its wished distance, would have it. */
  private void sweep() {
    for (int i = 0; i < count; i++) {
      double sumX = 0;
      double sumY = 0;
      double weights = 0;
      for (int j = 0; j < count; j++) {
        if (i != j) {
          double weight = 1 / (wished[i][j] * wished[i][j]);
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double apart = Math.max(LEAST, Math.sqrt(dx * dx + dy * dy));
          sumX += weight * (x[j] + wished[i][j] * dx / apart);
          sumY += weight * (y[j] + wished[i][j] * dy / apart);
          weights += weight;
        }
      }
      if (weights > 0) {
        x[i] = sumX / weights;
        y[i] = sumY / weights;
      }
    }
  }

  /** Returns the stress of places: the sum of squared errors of distances, weighted. */
  static double stress(Network network, List<double[]> places) {
    double[][] wished = distances(network);
    double stress = 0;
    for (int i = 0; i < wished.length; i++) {
      for (int j = i + 1; j < wished.length; j++) {
        double dx = places.get(i)[0] - places.get(j)[0];
        double dy = places.get(i)[1] - places.get(j)[1];
        double error = Math.sqrt(dx * dx + dy * dy) - wished[i][j];
        stress += error * error / (wished[i][j] * wished[i][j]);
      }
    }
    return stress;
  }

  /**
   * Returns places stretched to fill a frame, and moved apart where marks would touch.
   *
   * @param radii radius of each mark
   * @param gap least room between two marks
   */
  static ImmutableList<double[]> fitted(
      List<double[]> places, double[] frame, double[] radii, double gap) {
    var fitted = new ArrayList<double[]>();
    double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (var place : places) {
      for (int axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis], place[axis]);
        high[axis] = Math.max(high[axis], place[axis]);
      }
    }
    for (var place : places) {
      var at = new double[2];
      for (int axis = 0; axis < 2; axis++) {
        double span = high[axis] - low[axis];
        double share = span < LEAST ? 0.5 : (place[axis] - low[axis]) / span;
        at[axis] = frame[axis] + share * (frame[axis + 2] - frame[axis]);
      }
      fitted.add(at);
    }
    boolean moved = true;
    for (int sweep = 0; sweep < SWEEPS && moved; sweep++) {
      moved = pushApart(fitted, frame, radii, gap);
    }
    return ImmutableList.copyOf(fitted);
  }

  private static boolean pushApart(
      List<double[]> places, double[] frame, double[] radii, double gap) {
    boolean moved = false;
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        double dx = places.get(j)[0] - places.get(i)[0];
        double dy = places.get(j)[1] - places.get(i)[1];
        double apart = Math.sqrt(dx * dx + dy * dy);
        double lacking = radii[i] + radii[j] + gap - apart;
        if (lacking > 0.01) {
          double shareX = apart < LEAST ? 1 : dx / apart;
          double shareY = apart < LEAST ? 0 : dy / apart;
          move(places.get(i), -shareX * lacking / 2, -shareY * lacking / 2, frame);
          move(places.get(j), shareX * lacking / 2, shareY * lacking / 2, frame);
          moved = true;
        }
      }
    }
    return moved;
  }

  private static void move(double[] place, double dx, double dy, double[] frame) {
    place[0] = Math.min(frame[2], Math.max(frame[0], place[0] + dx));
    place[1] = Math.min(frame[3], Math.max(frame[1], place[1] + dy));
  }
}
