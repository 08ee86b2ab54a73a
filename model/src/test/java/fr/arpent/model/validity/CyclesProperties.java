package fr.arpent.model.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CyclesProperties {

  @Property
  void references_to_later_nodes_alone_never_form_a_circle(@ForAll("edges") List<Edge> edges) {
    var forward = edges.stream().filter(edge -> edge.from() < edge.to()).toList();

    assertEquals(Optional.empty(), Cycles.find(nodes(), node -> following(forward, node)));
  }

  @Property
  void a_circle_that_is_found_is_one_and_one_is_found_when_there_is_one(
      @ForAll("edges") List<Edge> edges) {
    var found = Cycles.find(nodes(), node -> following(edges, node));

    assertEquals(hasCircle(edges), found.isPresent());
    found.ifPresent(circle -> assertIsCircle(circle, edges));
  }

  @Property(tries = 1)
  void a_chain_of_a_hundred_thousand_is_no_deeper_than_one_of_three() {
    var nodes = IntStream.range(0, 100_000).mapToObj(Integer::toString).toList();

    assertEquals(
        Optional.empty(),
        Cycles.find(
            nodes,
            node ->
                node.equals("99999")
                    ? List.of()
                    : List.of(Integer.toString(Integer.parseInt(node) + 1))));
  }

  private static void assertIsCircle(List<String> circle, List<Edge> edges) {
    assertEquals(circle.get(0), circle.get(circle.size() - 1));
    for (int i = 1; i < circle.size(); i++) {
      assertTrue(following(edges, circle.get(i - 1)).contains(circle.get(i)), circle.toString());
    }
  }

  /** Reachability by brute force: some node leads back to itself. */
  private static boolean hasCircle(List<Edge> edges) {
    var reach = new boolean[6][6];
    edges.forEach(edge -> reach[edge.from()][edge.to()] = true);
    for (int via = 0; via < 6; via++) {
      for (int from = 0; from < 6; from++) {
        for (int to = 0; to < 6; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    return IntStream.range(0, 6).anyMatch(node -> reach[node][node]);
  }

  private static List<String> nodes() {
    return List.of("0", "1", "2", "3", "4", "5");
  }

  private static List<String> following(List<Edge> edges, String node) {
    return edges.stream()
        .filter(edge -> Integer.toString(edge.from()).equals(node))
        .map(edge -> Integer.toString(edge.to()))
        .toList();
  }

  @Provide
  Arbitrary<List<Edge>> edges() {
    var node = Arbitraries.integers().between(0, 5);
    return Combinators.combine(node, node).as(Edge::new).list().ofMaxSize(8);
  }

  record Edge(int from, int to) {}
}
