package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Reference;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotasInput.Group;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PopulationQuotasTest {

  private static QuotaTargets share(int size, Map<String, Long> groups) {
    var rows = ImmutableList.<Group>builder();
    groups.forEach((name, count) -> rows.add(new Group(ImmutableMap.of("g", name), count)));
    return new PopulationQuotas()
        .apply(new PopulationQuotasInput(rows.build(), ImmutableList.of("g"), size));
  }

  private static List<Target> targets(QuotaTargets quotas) {
    return Optional.ofNullable(quotas.targets().get("g")).orElseThrow();
  }

  /** The example of Balinski and Young, chapter 3: 26 seats for six states. */
  @Test
  void the_worked_case_of_the_book_comes_out() {
    var states =
        ImmutableMap.of("A", 9061L, "B", 7179L, "C", 5259L, "D", 3319L, "E", 1182L, "F", 0L);

    var seats = targets(share(26, states)).stream().map(Target::seats).toList();

    assertEquals(List.of(9, 7, 5, 4, 1, 0), seats);
  }

  @Test
  void quotas_of_the_region_are_those_worked_out_by_hand() {
    var rows = ImmutableList.<Group>builder();
    for (var row :
        Reference.csv(Reference.note("example-studies/regional-panel/data/population.csv"))) {
      rows.add(
          new Group(
              ImmutableMap.of("sex", row.get("sex"), "age", row.get("age")),
              (long) row.number("population")));
    }

    var quotas =
        new PopulationQuotas()
            .apply(new PopulationQuotasInput(rows.build(), ImmutableList.of("sex", "age"), 100));

    assertEquals(9_251_548, quotas.population());
    var sexes = Optional.ofNullable(quotas.targets().get("sex")).orElseThrow();
    assertEquals(List.of(53, 47), sexes.stream().map(Target::seats).toList());
    var ages = Optional.ofNullable(quotas.targets().get("age")).orElseThrow();
    assertEquals(List.of(28, 27, 24, 21), ages.stream().map(Target::seats).toList());
  }

  @Test
  void of_equal_remainders_the_larger_group_goes_first_and_then_the_first_key() {
    var quotas = share(1, ImmutableMap.of("b", 10L, "a", 10L));

    assertEquals(List.of(1, 0), targets(quotas).stream().map(Target::seats).toList());
    assertEquals(List.of("no-seat", "tie"), quotas.findings().stream().map(f -> f.code()).toList());
  }

  @Test
  void a_population_of_nobody_has_no_quotas() {
    assertThrows(NoAnswerException.class, () -> share(3, ImmutableMap.of("a", 0L)));
  }
}
