package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.io.CanonicalJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Which activities wait for which: their order, or a circle that has none. */
final class Precedence {

  private Precedence() {}

  /**
   * Returns the activities such that each stands after those it waits for, by code point where
   * nothing else says (Kahn 1962); shorter than the input when there is a circle.
   */
  static ImmutableList<Activity> order(List<Activity> activities) {
    var byId = new LinkedHashMap<String, Activity>();
    activities.forEach(activity -> byId.put(activity.id(), activity));
    var waiting = new HashMap<String, Set<String>>();
    var followers = new HashMap<String, List<String>>();
    for (var activity : activities) {
      waiting.put(activity.id(), new HashSet<>(activity.after()));
      for (var before : activity.after()) {
        followers.computeIfAbsent(before, id -> new ArrayList<>()).add(activity.id());
      }
    }
    var free =
        new PriorityQueue<Activity>(
            Comparator.comparing(Activity::id, CanonicalJson.BY_CODE_POINT));
    activities.stream().filter(activity -> activity.after().isEmpty()).forEach(free::add);
    var order = ImmutableList.<Activity>builder();
    while (!free.isEmpty()) {
      var next = free.remove();
      order.add(next);
      for (var follower : followers.getOrDefault(next.id(), List.of())) {
        var left = waiting.getOrDefault(follower, Set.of());
        if (left.remove(next.id()) && left.isEmpty()) {
          Optional.ofNullable(byId.get(follower)).ifPresent(free::add);
        }
      }
    }
    return order.build();
  }

  /** Returns the ids on a circle, in order of waiting, the first again at the end; else empty. */
  static ImmutableList<String> circle(List<Activity> activities) {
    var ordered = new HashSet<String>();
    order(activities).forEach(activity -> ordered.add(activity.id()));
    Map<String, Activity> stuck = new LinkedHashMap<>();
    activities.stream()
        .filter(activity -> !ordered.contains(activity.id()))
        .sorted(Comparator.comparing(Activity::id, CanonicalJson.BY_CODE_POINT))
        .forEach(activity -> stuck.put(activity.id(), activity));
    if (stuck.isEmpty()) {
      return ImmutableList.of();
    }
    // every stuck activity waits for a stuck one, so walking back must come round
    var walk = new ArrayList<String>();
    var at = stuck.values().iterator().next();
    while (!walk.contains(at.id())) {
      walk.add(at.id());
      at =
          at.after().stream()
              .filter(stuck::containsKey)
              .sorted()
              .findFirst()
              .map(stuck::get)
              .orElseThrow();
    }
    var circle = new ArrayList<>(walk.subList(walk.indexOf(at.id()), walk.size()));
    circle.add(at.id());
    return ImmutableList.copyOf(circle).reverse();
  }
}
