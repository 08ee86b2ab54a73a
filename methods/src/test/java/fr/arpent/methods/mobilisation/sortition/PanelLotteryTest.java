package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult.Status;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.PersonChance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelLotteryTest {

  private static PanelLotteryResult lottery(String more) {
    return new SortitionStudy()
        .ask("x", "lottery", SortitionStudy.LOTTERY + more + "}")
        .result("x", PanelLotteryResult.class);
  }

  private static double chance(PanelLotteryResult result, String id) {
    return result.persons().stream()
        .filter(person -> person.id().equals(id))
        .mapToDouble(PersonChance::chance)
        .findFirst()
        .orElseThrow();
  }

  /** Two women of six, two men of six; a young man is as rare as any, and the old fill the rest. */
  @Test
  void every_person_has_one_chance_in_three_where_quotas_and_pool_agree() {
    var result = lottery("");

    assertTrue(result.attained());
    assertEquals(4, result.size());
    assertEquals(1.0 / 3, result.mean(), 1e-12);
    assertEquals(1.0 / 3, result.minimum(), 1e-6);
    assertEquals(100, result.panels().size());
    assertEquals("07", result.panels().get(7).id());
    assertTrue(
        result.types().stream()
            .allMatch(type -> type.traits().keySet().equals(Set.of("age", "sex"))),
        result.types().toString());
    assertTrue(result.error() <= 2.0 / 100);
  }

  @Test
  void house_mates_never_sit_together_and_addresses_are_read_in_one_way() {
    var byKey = lottery("");
    var byAddress =
        new SortitionStudy()
            .ask(
                "x",
                "lottery",
                SortitionStudy.LOTTERY.replace(
                        "'table': 'pool'", "'table': 'pool', 'address': ['street', 'town']")
                    + "}")
            .result("x", PanelLotteryResult.class);

    for (var result : List.of(byKey, byAddress)) {
      for (var panel : result.panels()) {
        var members = ImmutableSet.copyOf(Splitter.on(' ').split(panel.members()));
        assertEquals(4, members.size());
        assertFalse(members.contains("p01") && members.contains("p03"), panel.members());
        assertFalse(members.contains("p06") && members.contains("p07"), panel.members());
      }
    }
  }

  @Test
  void quotas_that_cannot_be_kept_have_no_answer_and_the_least_change_is_named() {
    var answer =
        new SortitionStudy(
                SortitionStudy.POOL,
                SortitionStudy.QUOTAS.replace("age,young,1,2", "age,young,4,4"))
            .ask("x", "lottery", SortitionStudy.LOTTERY + ", 'flex': 2}")
            .answer("x");

    assertEquals(Status.NO_ANSWER, answer.status());
    var finding = answer.findings().get(0);
    assertEquals("quotas-in-conflict", finding.code());
    assertEquals("age young: 4–4 → 2–4", finding.fields().get("changes"));
    assertEquals("flex", finding.fields().get("within"));
  }

  @Test
  void with_relax_quotas_give_way_and_the_result_says_so() {
    var result =
        new SortitionStudy(
                SortitionStudy.POOL,
                SortitionStudy.QUOTAS.replace("age,young,1,2", "age,young,4,4"))
            .ask("x", "lottery", SortitionStudy.LOTTERY + ", 'flex': 2, 'relax': true}")
            .result("x", PanelLotteryResult.class);

    assertEquals(1, result.changes().size());
    assertEquals("young", result.changes().get(0).value());
    assertTrue(result.findings().stream().anyMatch(f -> f.code().equals("quota-gave-way")));
  }

  @Test
  void a_pool_smaller_than_the_panel_has_no_answer() {
    var answer =
        new SortitionStudy()
            .ask("x", "lottery", SortitionStudy.LOTTERY.replace("'size': 4", "'size': 13") + "}")
            .answer("x");

    assertEquals(Status.NO_ANSWER, answer.status());
    assertEquals("pool-too-small", answer.findings().get(0).code());
  }

  @Test
  void free_seats_are_filled_with_the_quotas_that_the_held_ones_leave() {
    var result =
        new SortitionStudy()
            .table("seated", "id\np01\np02\np05\np06\n")
            .table("gone", "id\np02\n")
            .ask(
                "x",
                "lottery",
                SortitionStudy.LOTTERY
                    + ", 'seated': {'table': 'seated'}, 'withdrawn': {'table': 'gone'}}")
            .result("x", PanelLotteryResult.class);

    assertEquals(1, result.size());
    var drawable =
        result.persons().stream()
            .filter(person -> person.chance() > 1e-9)
            .map(PersonChance::id)
            .toList();
    // p01, p05 and p06 sit; p03 lives with p01, p07 with p06; the free seat is an old woman's.
    assertEquals(List.of("p04", "p09", "p12"), drawable);
    assertEquals(1.0 / 3, chance(result, "p04"), 1e-6);
    assertTrue(result.persons().stream().noneMatch(person -> person.id().equals("p03")));
  }

  @Test
  void levels_name_the_quota_that_lowers_a_chance() {
    var quotas = SortitionStudy.QUOTAS.replace("age,young,1,2", "age,young,2,2");
    var result =
        new SortitionStudy(SortitionStudy.POOL, quotas.replace("age,old,2,3", "age,old,2,2"))
            .ask("x", "lottery", SortitionStudy.LOTTERY + "}")
            .result("x", PanelLotteryResult.class);

    var lowest = result.levels().get(0);
    assertEquals(2.0 / 9, lowest.chance(), 1e-6);
    assertTrue(
        lowest.causes().stream()
            .anyMatch(cause -> cause.value().equals("old") || cause.value().equals("young")));
  }

  @Test
  void LEGACY_never_exceeds_the_lowest_chance_of_LEXIMIN() {
    var leximin = lottery("");
    var legacy = lottery(", 'objective': 'legacy', 'seed': {'text': 'a'}");

    assertTrue(legacy.minimum() <= leximin.minimum() + 1e-9);
    assertTrue(legacy.findings().stream().anyMatch(f -> f.code().equals("estimated")));
  }

  @Test
  void the_same_study_gives_the_same_file_and_another_seed_another_one() {
    var first = file("");
    var second = file("");
    var other = file(", 'seed': {'text': 'another'}");

    assertEquals(first, second);
    assertFalse(first.equals(other));
  }

  private static String file(String more) {
    var answer =
        new SortitionStudy().ask("x", "lottery", SortitionStudy.LOTTERY + more + "}").answer("x");
    return ResultFile.of("trial", answer).text();
  }

  @Test
  void what_a_lottery_cannot_use_is_said_at_its_cell() {
    var pool = SortitionStudy.POOL.replace("p05,m,young", "p05,x,young").replace("p08,m,", "p08,,");
    var quotas = SortitionStudy.QUOTAS.replace("sex,f,2,2", "sex,f,3,2") + "age,old,1,1\n";

    var problems =
        new SortitionStudy(pool, quotas)
            .ask(
                "x",
                "lottery",
                SortitionStudy.LOTTERY.replace("'panels': 100", "'panels': 0")
                    + ", 'household-cap': 0}")
            .problems();

    assertEquals(
        List.of(
            "sortition/no-quota /tables/pool/data/4/sex",
            "sortition/quota-order /tables/quotas/data/0/value",
            "sortition/quota-twice /tables/quotas/data/4/value",
            "value/above-zero /analyses/x/household-cap",
            "value/above-zero /analyses/x/panels",
            "value/required /tables/pool/data/7/sex"),
        problems.stream()
            .filter(problem -> !problem.startsWith("sortition/no-quota") || problem.contains("/4/"))
            .sorted()
            .toList());
  }
}
