package fr.arpent.model.validity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds circles in references: a policy that depends on itself through others, a code that is its
 * own ancestor.
 *
 * <p>Depth-first search with its own stack, linear in nodes and references: a chain of a million
 * rows is no deeper than one of three.
 */
public final class Cycles {

  private Cycles() {}

  /**
   * Returns the first circle met when following references in the order of the nodes, its first
   * node repeated at the end ({@code a, b, c, a}), or empty when there is none.
   *
   * @param nodes where to start, in order
   * @param references the nodes that a node refers to, in order
   */
  public static Optional<ImmutableList<String>> find(
      Iterable<String> nodes, Function<String, ? extends Iterable<String>> references) {
    var done = new HashSet<String>();
    for (var start : nodes) {
      var cycle = findFrom(start, references, done);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  /** Checks that there is no circle. */
  public static void none(
      String what,
      Iterable<String> nodes,
      Function<String, ? extends Iterable<String>> references) {
    find(nodes, references)
        .ifPresent(
            cycle -> {
              throw new IllegalArgumentException(
                  what + " must not form a circle, found " + String.join(" → ", cycle));
            });
  }

  private static Optional<ImmutableList<String>> findFrom(
      String start, Function<String, ? extends Iterable<String>> references, Set<String> done) {
    var path = new LinkedHashMap<String, Iterator<String>>();
    var stack = new ArrayDeque<String>();
    for (var next = start; next != null; next = step(path, stack, done)) {
      if (path.containsKey(next)) {
        return Optional.of(circle(path.keySet(), next));
      }
      if (!done.contains(next)) {
        path.put(next, references.apply(next).iterator());
        stack.push(next);
      }
    }
    return Optional.empty();
  }

  /** Returns the next node to visit, leaving those that have no reference left; null at the end. */
  private static @Nullable String step(
      Map<String, Iterator<String>> path, Deque<String> stack, Set<String> done) {
    while (!stack.isEmpty()) {
      var references = path.get(stack.peek());
      if (references != null && references.hasNext()) {
        return references.next();
      }
      var left = stack.pop();
      path.remove(left);
      done.add(left);
    }
    return null;
  }

  private static ImmutableList<String> circle(Iterable<String> path, String again) {
    var circle = ImmutableList.<String>builder();
    boolean inside = false;
    for (var node : path) {
      inside |= node.equals(again);
      if (inside) {
        circle.add(node);
      }
    }
    return circle.add(again).build();
  }
}
