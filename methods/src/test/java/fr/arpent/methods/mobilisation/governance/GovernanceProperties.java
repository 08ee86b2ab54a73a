package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Committee;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Seat;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Choice;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Criterion;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.Polarity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every body and every grid. */
class GovernanceProperties {

  private static Rule share(double equal) {
    return new Rule(
        Optional.empty(),
        RuleKind.SHARE,
        Optional.of("kind"),
        Optional.of("a"),
        Optional.of(equal),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Verdict verdict(int a, int others, double equal) {
    var seats =
        IntStream.range(0, a + others)
            .mapToObj(
                i ->
                    new Seat(
                        "c",
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableSortedMap.of("kind", i < a ? "a" : "b")))
            .collect(toImmutableList());
    var input =
        new CompositionInput(
            ImmutableList.of(new Committee("c", Optional.empty())),
            seats,
            Optional.empty(),
            LocalDate.of(2026, 1, 1),
            ImmutableList.of(share(equal)));
    return new Composition().apply(input).rules().get(0).verdict();
  }

  @Property
  void for_every_size_and_share_some_number_of_seats_keeps_the_rule(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    int nearest = (int) Math.round(size * percent / 100.0);

    assertEquals(Verdict.MET, verdict(nearest, size - nearest, percent / 100.0));
    if (nearest + 1 <= size && nearest + 1 - size * percent / 100.0 > 0.51) {
      assertEquals(Verdict.BROKEN, verdict(nearest + 1, size - nearest - 1, percent / 100.0));
    }
  }

  private static ConsensusGridResult grid(List<Integer> notes, double factor) {
    var criteria =
        ImmutableList.of(
            new Criterion("x", Optional.empty(), 2 * factor, Polarity.UP, 0, 10, Optional.empty()),
            new Criterion("y", Optional.empty(), factor, Polarity.DOWN, 0, 10, Optional.empty()));
    var options =
        IntStream.range(0, notes.size() / 2)
            .mapToObj(
                i ->
                    new Choice(
                        "o" + i,
                        Optional.empty(),
                        ImmutableSortedMap.of(
                            "x", (double) notes.get(2 * i), "y", (double) notes.get(2 * i + 1))))
            .collect(toImmutableList());
    return new ConsensusGrid()
        .apply(new ConsensusGridInput(options, criteria, ImmutableList.of(), ImmutableSet.of(), 1));
  }

  @Property(tries = 300)
  void scores_are_shares_ranks_follow_them_and_weights_count_only_beside_each_other(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 10) Integer> notes) {
    var result = grid(notes, 1);

    for (int i = 0; i < result.options().size(); i++) {
      var option = result.options().get(i);
      double score = option.score().value().orElseThrow();
      int rank = option.rank().value().orElseThrow();
      assertTrue(score >= 0 && score <= 1);
      assertTrue(option.bestRank().value().orElseThrow() <= rank);
      assertTrue(option.worstRank().value().orElseThrow() >= rank);
      assertTrue(rank <= i + 1);
    }
    assertEquals(
        result.options().stream().map(option -> option.rank()).toList(),
        grid(notes, 4).options().stream().map(option -> option.rank()).toList());
  }
}
