package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Election;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three projects with as many votes and the same cost, and money for one. */
class TieByLotTest {

  private static final Election EQUALS =
      Votes.approval(100, Map.of("a", 100, "b", 100, "c", 100), "a 2", "b 2", "c 2");

  private static final Election DISTINCT =
      Votes.approval(100, Map.of("a", 100, "b", 100), "a 3", "b 2");

  static PublicSeed seed(Optional<String> value) {
    var dice = LocalizedText.of("fr", "Cinq dés");
    return new PublicSeed(
        ImmutableList.of(
            new SeedSource(dice, LocalDate.of(2026, 6, 22), dice, Optional.of(100_000.0))),
        value);
  }

  private static BudgetResult greedy(Election election, PublicSeed seed) {
    return new Greedy()
        .apply(
            GreedyInput.builder()
                .election(election)
                .addTieBreaks(TieBreak.DRAW)
                .seed(seed)
                .build());
  }

  @Test
  void the_first_of_the_order_drawn_goes_first() {
    var result = greedy(EQUALS, seed(Optional.of("4.7.1.9.2./")));

    var order =
        DrawRecord.shuffle(
                seed(Optional.of("4.7.1.9.2./")), "tie-break", DrawPool.of(List.of("a", "b", "c")))
            .result();
    assertEquals(order.subList(0, 1), Votes.winners(result));
    assertEquals(TieBreak.DRAW, result.ties().get(0).by());
    assertEquals(2, result.ties().get(0).others().size());
    assertEquals(Optional.of("4.7.1.9.2./"), result.provenance().seed());
    assertFalse(result.isPending());
  }

  @Test
  void the_record_is_redone_by_the_program_that_checks_draws() {
    var record = greedy(EQUALS, seed(Optional.of("4.7.1.9.2./"))).record().value().orElseThrow();

    assertEquals(List.of(), DrawRecheck.differences(ArpentJson.mapper().valueToTree(record)));
  }

  @Test
  void another_seed_can_give_another_winner() {
    var winners = new HashSet<String>();
    for (int i = 0; i < 40; i++) {
      winners.addAll(Votes.winners(greedy(EQUALS, seed(Optional.of(i + "./")))));
    }

    assertEquals(List.of("a", "b", "c"), winners.stream().sorted().toList());
  }

  @Test
  void one_seed_gives_every_rule_the_same_order() {
    var known = seed(Optional.of("8.8.0.3.5./"));
    var wanted = Votes.winners(greedy(EQUALS, known));
    // Each share is 100 / 6: supporters have 33 of 100, and the last pass buys by lot.
    var shares =
        new EqualShares()
            .apply(
                EqualSharesInput.builder()
                    .election(EQUALS)
                    .completion(Completion.GREEDY)
                    .addTieBreaks(TieBreak.DRAW)
                    .seed(known)
                    .build());
    var loads =
        PhragmenInput.builder()
            .election(EQUALS)
            .skip(true)
            .addTieBreaks(TieBreak.DRAW)
            .seed(known)
            .build();

    assertEquals(wanted, Votes.winners(shares));
    assertEquals(wanted, Votes.winners(new Phragmen().apply(loads)));
    assertEquals(wanted, Votes.winners(new MaximinSupport().apply(loads)));
  }

  @Test
  void criteria_before_the_lot_are_asked_first() {
    var result =
        new Greedy()
            .apply(
                GreedyInput.builder()
                    .election(Votes.approval(100, Map.of("a", 90, "b", 80), "a 2", "b 2"))
                    .addTieBreaks(TieBreak.LOWEST_COST, TieBreak.DRAW)
                    .seed(seed(Optional.empty()))
                    .build());

    assertEquals(List.of("b"), Votes.winners(result));
    assertEquals(TieBreak.LOWEST_COST, result.ties().get(0).by());
    assertFalse(result.lots().value().orElseThrow().asked());
  }

  @Test
  void while_the_seed_is_to_come_a_count_waits_only_where_a_tie_needs_it() {
    var waits = greedy(EQUALS, seed(Optional.empty()));
    var stands = greedy(DISTINCT, seed(Optional.empty()));

    assertTrue(waits.isPending());
    assertEquals(Answer.missing("pending"), waits.record());
    assertEquals(
        List.of("draw-to-come"),
        waits.findings().stream().map(Finding::code).filter(code -> !code.equals("tie")).toList());
    assertFalse(stands.isPending());
    assertEquals(List.of("a"), Votes.winners(stands));
    assertEquals(
        DrawPool.of(List.of("a", "b")).digest(), stands.lots().value().orElseThrow().poolDigest());
  }

  @Test
  void a_count_without_a_lot_says_so() {
    var result = Votes.greedy(EQUALS, GreedyVariant.GREEDY);

    assertEquals(Answer.missing("no-lot-asked"), result.lots());
    assertEquals(Answer.missing("no-lot-asked"), result.record());
    assertFalse(result.isPending());
  }

  /** Three equal projects have six orders, log₂ 6 = 2.6 bits; a coin has one. */
  @Test
  void a_seed_with_too_little_chance_for_the_tie_is_a_warning() {
    var coin = LocalizedText.of("fr", "Une pièce");
    var seed =
        new PublicSeed(
            ImmutableList.of(
                new SeedSource(coin, LocalDate.of(2026, 6, 22), coin, Optional.of(2.0))),
            Optional.of("1./"));

    var found = greedy(EQUALS, seed).findings().stream().map(Finding::code).toList();
    var enough = greedy(EQUALS, seed(Optional.of("1.2.3.4.5./"))).findings();

    assertTrue(found.contains("entropy-short"), found::toString);
    assertTrue(enough.stream().noneMatch(finding -> finding.code().equals("entropy-short")));
  }

  @Test
  void a_lot_without_a_seed_is_refused() {
    var input = GreedyInput.builder().election(EQUALS).addTieBreaks(TieBreak.DRAW).build();

    var error = assertThrows(IllegalArgumentException.class, () -> new Greedy().apply(input));

    assertEquals("a tie-break by draw must have a seed", error.getMessage());
  }
}
