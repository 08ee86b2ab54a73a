package fr.arpent.methods.mobilisation.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.Draw;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tiny pools against the enumeration of every panel. */
class FairLotteryProperties {

  private static final String[][] FIELDS = {{"a", "b"}, {"u", "v", "w"}, {"x", "y"}};

  @Property(tries = 150)
  void chances_are_those_of_LEXIMIN_over_every_panel(@ForAll("tinyPools") PanelQuestion question) {
    var expected = EnumeratedFairness.leximin(question);

    var lottery = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p"));

    assertEquals(expected.length > 0, lottery.isPresent());
    Assume.that(lottery.isPresent());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], lottery.get().chances().get(i), 1e-6);
    }
    assertEquals(lottery.get().isAttained(), lottery.get().largestDifference() <= 1e-6);
    FairLotteryTest.assertPanelsAreRight(lottery.get());
  }

  @Property(tries = 100)
  void MAXIMIN_has_the_lowest_chance_of_LEXIMIN(@ForAll("tinyPools") PanelQuestion question) {
    var leximin = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p"));
    var maximin = FairLottery.of(question, Objective.MAXIMIN, Draw.of("s", "p"));

    Assume.that(leximin.isPresent());
    assertEquals(leximin.get().minimum(), maximin.orElseThrow().minimum(), 1e-6);
  }

  @Property(tries = 60)
  void NASH_is_within_its_bound_and_no_other_lottery_has_a_larger_product(
      @ForAll("tinyPools") PanelQuestion question) {
    var leximin = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p"));
    var nash = FairLottery.of(question, Objective.NASH, Draw.of("s", "p"));

    Assume.that(leximin.isPresent());
    double reached = meanLogarithm(nash.orElseThrow());
    double bound = reached + nash.orElseThrow().productGain().orElseThrow();
    double other = meanLogarithm(leximin.get());
    assertTrue(reached >= other - 1e-6, () -> reached + " after " + other);
    assertTrue(bound >= other - 1e-9, () -> bound + " for " + other);
    FairLotteryTest.assertPanelsAreRight(nash.orElseThrow());
  }

  /** Of those who are in some panel. */
  private static double meanLogarithm(Lottery lottery) {
    return lottery.chances().stream()
        .filter(chance -> chance > 1e-9)
        .map(StrictMath::log)
        .average()
        .orElse(0);
  }

  @Property(tries = 100)
  void numbered_panels_keep_every_rule_and_say_how_far_they_are(
      @ForAll("tinyPools") PanelQuestion question) {
    var lottery = FairLottery.of(question, Objective.LEXIMIN, Draw.of("s", "p"));
    Assume.that(lottery.isPresent());

    var panels = NumberedPanels.of(lottery.get(), 100, Draw.of("s", "q"));

    FairLotteryTest.assertNumberedPanelsAreRight(lottery.get(), panels);
  }

  @Property(tries = 100)
  void the_least_change_of_quotas_makes_a_panel_possible_and_no_smaller_one_does(
      @ForAll("tinyPools") PanelQuestion question) {
    boolean possible = EnumeratedFairness.leximin(question).length > 0;

    var change = QuotaRelaxation.of(question);

    if (change.isEmpty()) {
      assertEquals(0, EnumeratedFairness.leximin(question.withQuotas(free(question))).length);
      return;
    }
    assertEquals(possible, change.get().changes().isEmpty());
    assertTrue(EnumeratedFairness.leximin(question.withQuotas(change.get().quotas())).length > 0);
    for (var one : change.get().changes()) {
      var others =
          change.get().quotas().stream()
              .map(quota -> quota.equals(one.after()) ? one.before() : quota)
              .collect(ImmutableList.toImmutableList());
      assertEquals(0, EnumeratedFairness.leximin(question.withQuotas(others)).length);
    }
  }

  private static ImmutableList<Quota> free(PanelQuestion question) {
    return question.quotas().stream()
        .map(quota -> Quota.of(quota.field(), quota.value(), 0, question.size()))
        .collect(ImmutableList.toImmutableList());
  }

  @Provide
  Arbitrary<PanelQuestion> tinyPools() {
    return Arbitraries.integers().between(0, 1_000_000).map(FairLotteryProperties::pool);
  }

  /** Six to eleven people, two to four seats, three fields; quotas round the shares of the pool. */
  private static PanelQuestion pool(int number) {
    var draw = Draw.of(Integer.toString(number), "tiny pool");
    int people = 6 + draw.below(6);
    int seats = 2 + draw.below(3);
    boolean households = draw.below(2) == 0;
    int cap = 1 + draw.below(4) / 3;
    var candidates = ImmutableList.<Candidate>builder();
    var counts = new int[FIELDS.length][3];
    for (int i = 0; i < people; i++) {
      var traits = ImmutableMap.<String, String>builder();
      for (int field = 0; field < FIELDS.length; field++) {
        int value = draw.below(FIELDS[field].length);
        counts[field][value]++;
        traits.put("f" + field, FIELDS[field][value]);
      }
      var household = households ? Optional.of("h" + i * 2 / 3) : Optional.<String>empty();
      candidates.add(new Candidate("p" + (10 + i), traits.buildOrThrow(), household));
    }
    var quotas = ImmutableList.<Quota>builder();
    for (int field = 0; field < FIELDS.length; field++) {
      for (int value = 0; value < FIELDS[field].length; value++) {
        double share = (double) counts[field][value] * seats / people;
        int least = Math.max(0, (int) Math.floor(share) - draw.below(4) / 3);
        int most = (int) Math.ceil(share) + draw.below(4) / 3;
        quotas.add(Quota.of("f" + field, FIELDS[field][value], least, most).withFlex(1));
      }
    }
    return new PanelQuestion(candidates.build(), quotas.build(), seats, cap);
  }
}
