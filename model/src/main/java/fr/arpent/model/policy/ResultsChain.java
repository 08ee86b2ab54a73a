package fr.arpent.model.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Cycles;
import fr.arpent.model.validity.Promises;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Why a policy should work (chaîne de résultats, théorie du changement): steps from means to
 * effects, each with what must be true for the next to follow.
 *
 * @param steps steps in the order of the study; no step leads back to itself
 */
public record ResultsChain(ImmutableList<Step> steps) {

  /** Checks that no effect is its own cause. */
  public ResultsChain {
    var next = following(steps);
    Cycles.none("steps of a results chain", next.keySet(), next::get);
  }

  /** Returns everything that causes or is caused, causes before their effects. */
  public ImmutableList<String> inOrder() {
    var next = following(steps);
    var waiting = new LinkedHashMap<String, Integer>();
    steps.forEach(step -> waiting.putIfAbsent(step.from(), 0));
    steps.forEach(step -> waiting.merge(step.to(), 1, Integer::sum));
    var ordered = new ArrayList<String>();
    waiting.forEach(
        (name, causes) -> {
          if (causes == 0) {
            ordered.add(name);
          }
        });
    for (int i = 0; i < ordered.size(); i++) {
      for (var effect : next.get(ordered.get(i))) {
        if (waiting.merge(effect, -1, Integer::sum) == 0) {
          ordered.add(effect);
        }
      }
    }
    return ImmutableList.copyOf(ordered);
  }

  private static ImmutableListMultimap<String, String> following(ImmutableList<Step> steps) {
    return steps.stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(Step::from, Step::to));
  }

  /**
   * One step.
   *
   * @param from key of the cause
   * @param to key of the effect
   * @param assumption what must be true for the effect to follow
   */
  public record Step(String from, String to, Optional<LocalizedText> assumption) {

    /** Checks the keys. */
    public Step {
      Promises.key("cause of a step", from);
      Promises.key("effect of a step", to);
    }
  }
}
