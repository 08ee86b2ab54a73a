package fr.arpent.reporting.figure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The edges of all areas, each once: those that two areas share, and those of one area alone. Edges
 * are matched by their corners, to a ten-thousandth of a point.
 */
final class MapBorders {

  private final Map<Edge, Set<Integer>> owners = new LinkedHashMap<>();

  /** Adds the rings of an area. */
  void add(int area, List<Polygon> parts) {
    for (var part : parts) {
      for (var ring : part.rings()) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
          var edge = Edge.of(Corner.of(ring[i], ring[i + 1]), Corner.of(ring[i + 2], ring[i + 3]));
          if (!edge.a().equals(edge.b())) {
            owners.computeIfAbsent(edge, key -> new HashSet<>()).add(area);
          }
        }
      }
    }
  }

  /** Returns all edges, joined into long lines. */
  Path all() {
    return path(ImmutableList.copyOf(owners.keySet()));
  }

  /** Returns the edges that belong to one area only, of the areas asked for. */
  Path outerEdges(Set<Integer> areas) {
    return path(
        owners.entrySet().stream()
            .filter(entry -> entry.getValue().size() == 1)
            .filter(entry -> areas.containsAll(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(ImmutableList.toImmutableList()));
  }

  int edgeCount() {
    return owners.size();
  }

  private static Path path(List<Edge> edges) {
    var at = ArrayListMultimap.<Corner, Edge>create();
    for (var edge : edges) {
      at.put(edge.a(), edge);
      at.put(edge.b(), edge);
    }
    var path = Path.builder();
    var drawn = new HashSet<Edge>();
    edges.stream()
        .filter(edge -> at.get(edge.a()).size() != 2 || at.get(edge.b()).size() != 2)
        .forEach(edge -> line(edge, at, drawn, path));
    edges.forEach(edge -> line(edge, at, drawn, path));
    return path.build();
  }

  /** Draws from an edge's free end until the line branches, ends or closes. */
  private static void line(
      Edge first, ListMultimap<Corner, Edge> at, Set<Edge> drawn, Path.Builder path) {
    if (!drawn.add(first)) {
      return;
    }
    boolean fromA = at.get(first.a()).size() != 2 || at.get(first.b()).size() == 2;
    var start = fromA ? first.a() : first.b();
    var corner = fromA ? first.b() : first.a();
    path.move(start.x(), start.y()).line(corner.x(), corner.y());
    while (at.get(corner).size() == 2 && !corner.equals(start)) {
      var edges = at.get(corner);
      var next = drawn.contains(edges.get(0)) ? edges.get(1) : edges.get(0);
      if (!drawn.add(next)) {
        return;
      }
      corner = next.a().equals(corner) ? next.b() : next.a();
      path.line(corner.x(), corner.y());
    }
  }

  /** A corner, in ten-thousandths of a point. */
  private record Corner(long left, long top) implements Comparable<Corner> {

    static Corner of(double x, double y) {
      return new Corner(Math.round(x * 1e4), Math.round(y * 1e4));
    }

    double x() {
      return left / 1e4;
    }

    double y() {
      return top / 1e4;
    }

    @Override
    public int compareTo(Corner other) {
      int byX = Long.compare(left, other.left);
      return byX != 0 ? byX : Long.compare(top, other.top);
    }
  }

  /** Two corners, in one order whichever way the ring runs. */
  private record Edge(Corner a, Corner b) {

    static Edge of(Corner a, Corner b) {
      return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
    }
  }
}
