package fr.arpent.model.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsChainTest {

  private static ResultsChain chain(String... steps) {
    return new ResultsChain(
        Arrays.stream(steps)
            .map(step -> step.split(">", -1))
            .map(ends -> new ResultsChain.Step(ends[0], ends[1], Optional.empty()))
            .collect(toImmutableList()));
  }

  @Test
  void a_results_chain_survives_json() {
    RoundTrip.check(
        ResultsChain.class,
        new ResultsChain(
            ImmutableList.of(
                new ResultsChain.Step(
                    "training",
                    "reply",
                    Optional.of(LocalizedText.of("fr", "les agents ont le temps"))))));
  }

  @Test
  void causes_come_before_their_effects() {
    assertEquals(
        List.of("money", "room", "doctor", "visits", "health"),
        chain("visits>health", "doctor>visits", "money>doctor", "room>doctor").inOrder());
  }

  @Test
  void a_chain_in_which_an_effect_is_its_own_cause_is_refused_with_the_whole_circle() {
    assertEquals(
        "steps of a results chain must not form a circle, found a → b → c → a",
        refusal(() -> chain("a>b", "b>c", "c>a")));
  }

  @Test
  void a_step_between_what_are_no_keys_is_refused() {
    assertTrue(refusal(() -> chain("a b>c")).startsWith("cause of a step must be a key"));
    assertTrue(refusal(() -> chain("a>")).startsWith("effect of a step must be a key"));
  }
}
