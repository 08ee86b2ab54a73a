package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The ids of a text, each declared once on every way through its conditions. */
final class Anchors {

  private Map<String, Place> declared = new HashMap<>();

  void declare(String id, Place place, Problems problems) {
    var before = declared.putIfAbsent(id, place);
    if (before != null) {
      problems.errorIn(
          place, "text/duplicate-id", ImmutableMap.of("found", id, "line", before.line()));
    }
  }

  /** Walks the two branches of a condition, of which only one is printed. */
  void either(Runnable then, Runnable otherwise) {
    var before = new HashMap<>(declared);
    then.run();
    var afterThen = declared;
    declared = before;
    otherwise.run();
    declared.putAll(afterThen);
  }

  ImmutableSet<String> ids() {
    return ImmutableSet.copyOf(declared.keySet());
  }
}
