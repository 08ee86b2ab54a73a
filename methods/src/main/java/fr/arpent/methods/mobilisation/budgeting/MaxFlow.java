package fr.arpent.methods.mobilisation.budgeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A largest flow in whole numbers, by shortest augmenting levels.
 *
 * <p>Source: E. Dinic, <cite>Algorithm for solution of a problem of maximum flow in networks with
 * power estimation</cite>, Soviet Mathematics Doklady 11, 1970, 1277–1280.
 */
final class MaxFlow {

  static final long UNLIMITED = Long.MAX_VALUE / 4;

  private final List<List<Integer>> edges = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();
  private final List<long[]> room = new ArrayList<>();
  private final int[] level;
  private final int[] next;

  MaxFlow(int nodes) {
    for (int node = 0; node < nodes; node++) {
      edges.add(new ArrayList<>());
    }
    level = new int[nodes];
    next = new int[nodes];
  }

  /** Adds an edge; its reverse stands after it. */
  void add(int from, int to, long capacity) {
    edges.get(from).add(targets.size());
    targets.add(to);
    room.add(new long[] {capacity});
    edges.get(to).add(targets.size());
    targets.add(from);
    room.add(new long[] {0});
  }

  /** Pushes as much as can flow. */
  long run(int source, int sink) {
    long flow = 0;
    while (findLevels(source, sink)) {
      Arrays.fill(next, 0);
      for (long more = push(source, sink, UNLIMITED); more > 0; ) {
        flow += more;
        more = push(source, sink, UNLIMITED);
      }
    }
    return flow;
  }

  /** Returns whether a node is still reached from the source after {@link #run}. */
  boolean isReached(int node) {
    return level[node] >= 0;
  }

  private boolean findLevels(int source, int sink) {
    Arrays.fill(level, -1);
    level[source] = 0;
    var queue = new ArrayDeque<Integer>();
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int edge : edges.get(node)) {
        int target = targets.get(edge);
        if (room.get(edge)[0] > 0 && level[target] < 0) {
          level[target] = level[node] + 1;
          queue.add(target);
        }
      }
    }
    return level[sink] >= 0;
  }

  private long push(int node, int sink, long most) {
    if (node == sink) {
      return most;
    }
    for (; next[node] < edges.get(node).size(); next[node]++) {
      int edge = edges.get(node).get(next[node]);
      int target = targets.get(edge);
      if (room.get(edge)[0] > 0 && level[target] == level[node] + 1) {
        long pushed = push(target, sink, Math.min(most, room.get(edge)[0]));
        if (pushed > 0) {
          room.get(edge)[0] -= pushed;
          room.get(edge ^ 1)[0] += pushed;
          return pushed;
        }
      }
    }
    return 0;
  }
}
