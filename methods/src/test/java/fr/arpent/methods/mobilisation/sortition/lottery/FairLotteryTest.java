package fr.arpent.methods.mobilisation.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Reference;
import fr.arpent.methods.draw.Draw;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairLotteryTest {

  @ParameterizedTest
  @ValueSource(strings = {"example_small_20", "example_large_200"})
  void everybody_has_one_chance_in_ten_in_the_published_examples(String name) {
    var lottery = leximin(Pools.reference(name));

    lottery.chances().forEach(chance -> assertEquals(0.1, chance, 1e-12));
    assertTrue(lottery.isAttained());
    assertPanelsAreRight(lottery);
  }

  @Test
  void the_fixture_of_150_for_22_has_the_chances_that_two_other_programs_found() {
    var question = Pools.reference("sa_fixture_22");
    var expected = new HashMap<String, Double>();
    Reference.csv(Reference.file("sortition/sa_fixture_22/expected-leximin-probabilities.csv"))
        .forEach(row -> expected.put(row.get("id"), row.number("probability")));

    var lottery = leximin(question);

    assertEquals(150, expected.size());
    assertEquals(1.0 / 11, lottery.minimum(), 1e-9);
    for (int i = 0; i < 150; i++) {
      var id = question.candidates().get(i).id();
      assertEquals(expected.getOrDefault(id, Double.NaN), lottery.chances().get(i), 1e-6, id);
    }
    assertPanelsAreRight(lottery);
  }

  @Test
  void a_thousand_candidates_of_six_categories_attain_the_bound() {
    var question = Pools.generated(1000, 100, false, "a");
    var profiles = new HashSet<Map<String, String>>();
    question.candidates().forEach(candidate -> profiles.add(candidate.traits()));

    var lottery = leximin(question);
    var panels = NumberedPanels.of(lottery, 1000, Draw.of("panels", "order"));

    assertTrue(profiles.size() >= 500, () -> "profiles: " + profiles.size());
    assertTrue(lottery.isAttained());
    assertTrue(lottery.largestDifference() <= 1e-6);
    assertPanelsAreRight(lottery);
    assertNumberedPanelsAreRight(lottery, panels);
  }

  @Test
  void households_seat_one_of_theirs_at_most() {
    var question = Pools.generated(400, 50, true, "b");

    var lottery = leximin(question);
    var panels = NumberedPanels.of(lottery, 1000, Draw.of("panels", "order"));

    assertTrue(lottery.isAttained());
    assertTrue(lottery.largestDifference() <= 1e-6);
    assertNumberedPanelsAreRight(lottery, panels);
  }

  @Test
  void equal_profiles_have_equal_chances_to_the_last_panel() {
    var question = Pools.reference("example_small_20");
    var lottery = leximin(question);

    var panels = NumberedPanels.of(lottery, 999, Draw.of("panels", "order"));

    assertTrue(panels.largestError() <= 2.0 / 999);
    var byProfile = new HashMap<Map<String, String>, HashSet<Integer>>();
    for (int i = 0; i < question.candidates().size(); i++) {
      byProfile
          .computeIfAbsent(question.candidates().get(i).traits(), unused -> new HashSet<>())
          .add(panels.seatings().get(i));
    }
    byProfile.values().forEach(counts -> assertTrue(spread(counts) <= 1, counts::toString));
  }

  @Test
  void where_whole_people_cannot_do_what_fractions_can_both_numbers_are_given() {
    // Of two couples and a single, two seats, one for each household; one seat for each trait of
    // both fields. In fractions everybody can sit; in whole people only some pairs match.
    var fields = List.of("x", "y", "z");
    var candidates =
        Pools.written(fields, "p1 a a b", "p2 a b a", "p3 b a a", "p4 b b b", "p5 a a a");
    var quotas =
        ImmutableList.of(
            Quota.of("x", "a", 1, 1),
            Quota.of("x", "b", 1, 1),
            Quota.of("y", "a", 1, 1),
            Quota.of("y", "b", 1, 1),
            Quota.of("z", "a", 1, 1),
            Quota.of("z", "b", 1, 1));
    var question = new PanelQuestion(candidates, quotas, 2, 1);

    var lottery = leximin(question);

    assertFalse(lottery.isAttained());
    assertTrue(lottery.minimum() < lottery.bound() - 0.01);
    assertEquals(0, lottery.minimum(), 1e-9);
    assertEquals(List.of(0, 1, 2), EnumeratedFairness.inNoPanel(question));
    assertEquals(1, lottery.chances().get(3), 1e-9);
  }

  @Test
  void quotas_that_nobody_can_fill_have_no_lottery() {
    var candidates = Pools.written(List.of("sex"), "p1 f", "p2 f", "p3 m");
    var quotas = ImmutableList.of(Quota.of("sex", "f", 1, 1), Quota.of("sex", "m", 1, 1));

    assertEquals(
        Optional.empty(),
        FairLottery.of(
            new PanelQuestion(candidates, quotas, 3, 1), Objective.LEXIMIN, Draw.of("s", "p")));
  }

  @Test
  void a_maximum_gives_way_sooner_than_a_small_minimum() {
    var candidates = Pools.written(List.of("x", "y", "z"), "p1 u s l", "p2 v s k", "p3 v t l");
    var quotas =
        ImmutableList.of(
            Quota.of("x", "u", 1, 1),
            Quota.of("x", "v", 1, 1),
            Quota.of("y", "s", 1, 1).withFlex(1),
            Quota.of("y", "t", 0, 1),
            Quota.of("z", "k", 1, 1).withFlex(1),
            Quota.of("z", "l", 0, 2));

    var change = QuotaRelaxation.of(new PanelQuestion(candidates, quotas, 2, 1)).orElseThrow();

    assertTrue(change.isWithinFlex());
    assertEquals(
        List.of("s 1–2"),
        change.changes().stream()
            .map(one -> one.after().value() + " " + one.after().min() + "–" + one.after().max())
            .toList());
  }

  @Test
  void the_whole_pool_is_seated_when_there_are_as_many_seats() {
    var candidates = Pools.written(List.of("sex"), "p1 f", "p2 f", "p3 m");
    var quotas = ImmutableList.of(Quota.of("sex", "f", 0, 3), Quota.of("sex", "m", 0, 3));

    var lottery = leximin(new PanelQuestion(candidates, quotas, 3, 1));

    lottery.chances().forEach(chance -> assertEquals(1, chance, 1e-12));
  }

  @Test
  void the_same_draw_gives_the_same_lottery_and_another_the_same_chances() {
    var question = Pools.generated(120, 20, true, "c");

    var one = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p")).orElseThrow();
    var same = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p")).orElseThrow();
    var other = FairLottery.of(question, Objective.LEXIMIN, Draw.of("t", "p")).orElseThrow();

    assertEquals(one.probabilities(), same.probabilities());
    assertEquals(
        NumberedPanels.of(one, 100, Draw.of("s", "q")).members(7),
        NumberedPanels.of(same, 100, Draw.of("s", "q")).members(7));
    assertFalse(one.probabilities().equals(other.probabilities()));
    for (int i = 0; i < 120; i++) {
      assertEquals(one.chances().get(i), other.chances().get(i), 1e-6);
    }
  }

  static void assertPanelsAreRight(Lottery lottery) {
    for (var panel : lottery.panels()) {
      assertTrue(lottery.types().admits(panel.seats()));
    }
    assertEquals(1, lottery.probabilities().stream().sum(), 1e-9);
    assertEquals(lottery.question().size(), lottery.chances().stream().sum(), 1e-6);
  }

  /** Counts seats, quotas and households on persons, without the types. */
  static void assertNumberedPanelsAreRight(Lottery lottery, NumberedPanels panels) {
    var question = lottery.question();
    var byId = new HashMap<String, Candidate>();
    question.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
    for (int number = 0; number < panels.count(); number++) {
      var members =
          panels.members(number).stream()
              .map(id -> Optional.ofNullable(byId.get(id)).get())
              .toList();
      assertEquals(question.size(), new HashSet<>(members).size());
      for (var quota : question.quotas()) {
        long seats =
            members.stream().filter(m -> m.trait(quota.field()).equals(quota.value())).count();
        assertTrue(quota.admits((int) seats), () -> quota + " has " + seats);
      }
      var households = new HashMap<String, Integer>();
      members.forEach(
          member -> member.household().ifPresent(name -> households.merge(name, 1, Integer::sum)));
      assertTrue(households.values().stream().allMatch(count -> count <= question.householdCap()));
    }
    assertTrue(
        panels.largestError() <= 2.0 / panels.count(), () -> "error " + panels.largestError());
  }

  private static Lottery leximin(PanelQuestion question) {
    return FairLottery.of(question, Objective.LEXIMIN, Draw.of("test", "search")).orElseThrow();
  }

  private static int spread(Set<Integer> counts) {
    int least = counts.stream().mapToInt(count -> count).min().orElse(0);
    return counts.stream().mapToInt(count -> count).max().orElse(0) - least;
  }
}
