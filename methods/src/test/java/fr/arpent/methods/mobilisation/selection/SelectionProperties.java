package fr.arpent.methods.mobilisation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every call and every jury. */
class SelectionProperties {

  private static final int CRITERIA = 3;

  private static Criterion criterion(int k, double factor) {
    return new Criterion(
        "k" + k,
        Optional.empty(),
        (k + 1) * factor,
        k == 1 ? Polarity.DOWN : Polarity.UP,
        0,
        10,
        Optional.empty());
  }

  /** Scores dealt out to jurors, applications and criteria; a score of 11 is none. */
  private static ImmutableList<JurorScore> scores(List<Integer> dealt, int jurors, int things) {
    var scores = ImmutableList.<JurorScore>builder();
    for (int at = 0; at < jurors * things * CRITERIA; at++) {
      int score = dealt.get(at % dealt.size());
      if (score <= 10) {
        scores.add(
            JurorScore.of(
                "j" + at % jurors, "a" + at / jurors % things, "k" + at / jurors / things, score));
      }
    }
    return scores.build();
  }

  private static CallInput.Builder call(
      List<JurorScore> scores, int things, int places, double factor) {
    return CallInput.builder()
        .addAllApplications(
            IntStream.range(0, things).mapToObj(i -> Candidate.of("a" + i)).toList())
        .addAllCriteria(IntStream.range(0, CRITERIA).mapToObj(k -> criterion(k, factor)).toList())
        .addAllScores(scores)
        .places(places);
  }

  private static boolean isRankable(List<JurorScore> scores, int things) {
    return IntStream.range(0, things)
        .anyMatch(
            i ->
                scores.stream()
                        .filter(one -> one.application().equals("a" + i))
                        .map(JurorScore::criterion)
                        .distinct()
                        .count()
                    == CRITERIA);
  }

  private static List<String> outcomes(CallResult result) {
    return result.applications().stream()
        .map(one -> one.id() + one.outcome().code() + one.rank())
        .toList();
  }

  @Property(tries = 200)
  void places_are_filled_in_order_and_nobody_passed_over_has_more_points(
      @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 0, max = 11) Integer> dealt,
      @ForAll @IntRange(min = 1, max = 4) int jurors,
      @ForAll @IntRange(min = 1, max = 8) int things,
      @ForAll @IntRange(min = 1, max = 5) int places,
      @ForAll Aggregation aggregation) {
    var scores = scores(dealt, jurors, things);
    if (!isRankable(scores, things)) {
      return;
    }
    var result =
        new CallSelection().apply(call(scores, things, places, 1).aggregation(aggregation).build());

    assertTrue(result.selected() <= places);
    double before = Double.POSITIVE_INFINITY;
    for (var one : result.applications()) {
      if (one.rank().isPresent()) {
        double score = one.score().value().orElseThrow();
        assertTrue(score <= before + 1e-8, "the list goes down");
        before = score;
      }
      double sum =
          one.parts().stream()
              .mapToDouble(part -> part.contribution().value().orElse(Double.NaN))
              .sum();
      assertTrue(
          !one.score().isPresent() || Math.abs(sum - one.score().value().get()) < 1e-8,
          "contributions add up");
    }
    boolean tied = result.findings().stream().anyMatch(it -> it.code().equals("tie-not-decided"));
    assertTrue(tied || result.selected() == Math.min(places, result.ranked()));
  }

  @Property(tries = 100)
  void neither_the_order_of_the_file_nor_the_unit_of_weights_changes_anything(
      @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 0, max = 11) Integer> dealt,
      @ForAll @IntRange(min = 2, max = 7) int things,
      @ForAll long mixed,
      @ForAll Aggregation aggregation) {
    var scores = scores(dealt, 3, things);
    if (!isRankable(scores, things)) {
      return;
    }
    var shuffled = new ArrayList<>(scores);
    Collections.shuffle(shuffled, new Random(mixed));
    var method = new CallSelection();
    var one = method.apply(call(scores, things, 2, 1).aggregation(aggregation).build());

    assertEquals(
        outcomes(one),
        outcomes(method.apply(call(shuffled, things, 2, 1).aggregation(aggregation).build())));
    assertEquals(
        outcomes(one),
        outcomes(method.apply(call(scores, things, 2, 4).aggregation(aggregation).build())));
  }

  @Property(tries = 100)
  void at_a_swap_share_two_applications_are_level(
      @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 0, max = 10) Integer> dealt,
      @ForAll @IntRange(min = 2, max = 7) int things) {
    var result = new CallSelection().apply(call(scores(dealt, 2, things), things, 1, 1).build());

    for (int k = 0; k < CRITERIA; k++) {
      var criterion = result.criteria().get(k);
      if (criterion.swapShare().isPresent()) {
        double share = criterion.swapShare().value().get();
        double scale = (1 - share) / (1 - criterion.share());
        int at = k;
        var levels =
            List.of(criterion.swapIn(), criterion.swapOut()).stream()
                .map(id -> level(result, id.value().orElseThrow(), at, share, scale))
                .collect(Collectors.toList());
        assertEquals(levels.get(0), levels.get(1), 1e-7);
      }
    }
  }

  private static double level(CallResult result, String id, int k, double share, double scale) {
    var parts =
        result.applications().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow()
            .parts();
    double sum = 0;
    for (int other = 0; other < CRITERIA; other++) {
      double value = parts.get(other).value().value().orElseThrow();
      sum += (other == k ? share : scale * result.criteria().get(other).share()) * value;
    }
    return sum;
  }

  @Property(tries = 200)
  void agreement_lies_between_nothing_and_all_and_severities_cancel(
      @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 0, max = 10) Integer> dealt,
      @ForAll @IntRange(min = 2, max = 4) int jurors,
      @ForAll @IntRange(min = 2, max = 9) int things) {
    var result =
        new JuryAgreement()
            .apply(
                new JuryInput(
                    IntStream.range(0, things)
                        .mapToObj(i -> "a" + i)
                        .collect(ImmutableList.toImmutableList()),
                    IntStream.range(0, CRITERIA)
                        .mapToObj(k -> criterion(k, 1))
                        .collect(ImmutableList.toImmutableList()),
                    scores(dealt, jurors, things),
                    ImmutableSet.of()));

    result
        .overall()
        .w()
        .value()
        .ifPresent(w -> assertTrue(w >= -1e-12 && w <= 1 + 1e-12, w.toString()));
    result
        .overall()
        .chance()
        .value()
        .ifPresent(chance -> assertTrue(chance > 0 && chance <= 1, chance.toString()));
    assertEquals(0, result.members().stream().mapToDouble(JuryResult.Juror::severity).sum(), 1e-8);
  }

  @Property(tries = 15)
  void the_exact_chance_is_near_chi_squared_for_many_rankers(
      @ForAll long mixed, @ForAll @IntRange(min = 7, max = 9) int rankers) {
    var random = new Random(mixed);
    var ranks = new double[rankers][4];
    for (var one : ranks) {
      var order = new ArrayList<>(List.of(1.0, 2.0, 3.0, 4.0));
      Collections.shuffle(order, random);
      Arrays.setAll(one, order::get);
    }
    double exact = ConcordanceChance.of(ranks).orElseThrow();
    double near = Concordance.of(ranks).orElseThrow().chanceByChiSquared();

    assertEquals(exact, near, 0.1);
  }
}
