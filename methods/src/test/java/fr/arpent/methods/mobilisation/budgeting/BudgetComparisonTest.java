package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonInput.Compared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetComparisonTest {

  @Test
  void rules_are_set_side_by_side() {
    var election =
        Votes.approval(
            300,
            Map.of("n1", 100, "n2", 100, "n3", 100, "s1", 100, "s2", 100),
            "n1,n2,n3 6",
            "s1,s2 4");
    var input =
        new BudgetComparisonInput(
            ImmutableList.of(
                new Compared(
                    "greedy", Optional.empty(), Votes.greedy(election, GreedyVariant.GREEDY)),
                new Compared("shares", Optional.empty(), Votes.shares(election, Completion.ADD1))),
            Optional.of(election),
            ImmutableMap.of());

    var result = new BudgetComparison().apply(input);

    assertEquals(List.of("n1", "n2"), result.agreed());
    assertEquals(List.of("n3", "s1"), result.differing());
    assertEquals(List.of("n3"), result.rules().get(0).onlyHere());
    assertEquals(List.of("s1"), result.rules().get(1).onlyHere());
    var preference = result.preferences().get(0);
    assertEquals(6, preference.betterFirst());
    assertEquals(4, preference.betterOther());
    assertEquals(0, preference.same());
    assertTrue(result.findings().isEmpty());
  }
}
