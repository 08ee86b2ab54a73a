package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {

  /**
   * Six of ten voters name the projects of the north, four those of the south; the money buys three
   * projects: the example by which Equal Shares is commonly explained.
   */
  private static final Election NORTH_AND_SOUTH =
      Votes.approval(
          300,
          Map.of("n1", 100, "n2", 100, "n3", 100, "s1", 100, "s2", 100),
          "n1,n2,n3 6",
          "s1,s2 4");

  @Test
  void greedy_gives_the_larger_group_everything_and_equal_shares_does_not() {
    var greedy = Votes.greedy(NORTH_AND_SOUTH, GreedyVariant.GREEDY);
    var shares = Votes.shares(NORTH_AND_SOUTH, Completion.NONE);

    assertEquals(List.of("n1", "n2", "n3"), Votes.winners(greedy));
    assertEquals(List.of("n1", "s1"), Votes.winners(shares));
    assertEquals(4, greedy.satisfaction().withNothing());
    assertEquals(0, shares.satisfaction().withNothing());
  }

  /** 4 · 300/10 = 120 ≥ 100: the four voters of the south could pay one project. */
  @Test
  void the_test_of_justice_names_the_group_that_greedy_leaves_out() {
    var violations = Votes.greedy(NORTH_AND_SOUTH, GreedyVariant.GREEDY).justice().violations();

    assertEquals(List.of("s1", "s2"), violations.stream().map(v -> v.id()).toList());
    assertEquals(4, violations.get(0).voters());
    assertEquals(120, violations.get(0).deserved());
    assertTrue(Votes.shares(NORTH_AND_SOUTH, Completion.NONE).justice().holds());
  }

  @Test
  void the_numbers_of_a_loser_are_those_of_its_supporters() {
    var loser =
        Votes.shares(NORTH_AND_SOUTH, Completion.NONE).losers().stream()
            .filter(lost -> lost.id().equals("n2"))
            .findFirst()
            .orElseThrow();

    assertEquals(Reason.SUPPORTERS_SHORT, loser.reason());
    assertEquals(Answer.of(Amount.of(180)), loser.had());
    assertEquals(Answer.of(Amount.of(100)), loser.spent());
    assertEquals(Answer.of(Amount.of(80)), loser.left());
    assertEquals(Answer.of(Amount.of(20)), loser.lacking());
    assertEquals(0.8, loser.effectiveSupport().value().orElseThrow(), 1e-12);
    assertEquals("n1", loser.spentOn().get(0).id());
  }

  /**
   * Shares rise from 30 until six voters hold 200 (33⅓, so 34): 34 · 4 = 136 buys one of the south.
   */
  @Test
  void add1_raises_the_shares_until_nothing_more_fits() {
    var shares = Votes.shares(NORTH_AND_SOUTH, Completion.ADD1);

    assertEquals(List.of("n1", "n2", "s1"), Votes.winners(shares));
    assertEquals(34, shares.areas().get(0).share().value().orElseThrow());
    assertEquals(Amount.of(0), shares.unspent());
  }

  @Test
  void a_larger_step_passes_over_shares() {
    var shares =
        new EqualShares()
            .apply(
                EqualSharesInput.builder()
                    .election(NORTH_AND_SOUTH)
                    .completion(Completion.ADD1)
                    .step(new BigDecimal("2.5"))
                    .build());

    assertEquals(35, shares.areas().get(0).share().value().orElseThrow());
  }

  @Test
  void a_greedy_completion_is_marked() {
    var shares = Votes.shares(NORTH_AND_SOUTH, Completion.GREEDY);

    assertEquals(List.of("n1", "s1", "n2"), Votes.winners(shares));
    assertEquals(
        List.of(false, false, true),
        shares.winners().stream().map(BudgetResult.Winner::byCompletion).toList());
  }

  /** Three projects of 60, 50 and 40 with a budget of 100, in that order of votes. */
  @Test
  void the_three_variants_of_cities_differ() {
    var election = Votes.approval(100, Map.of("a", 60, "b", 50, "c", 40), "a 5", "b 4", "c 3");

    assertEquals(List.of("a", "c"), Votes.winners(Votes.greedy(election, GreedyVariant.GREEDY)));
    var stopped = Votes.greedy(election, GreedyVariant.GREEDY_NO_SKIP);
    assertEquals(List.of("a"), Votes.winners(stopped));
    assertEquals(
        List.of(Reason.NO_MONEY_LEFT, Reason.STOPPED_BEFORE),
        stopped.losers().stream().map(BudgetResult.Loser::reason).toList());
    assertEquals(Answer.of("b"), stopped.losers().get(1).blocker());
    var threshold =
        new Greedy()
            .apply(
                GreedyInput.builder()
                    .election(election)
                    .rule(GreedyVariant.GREEDY_THRESHOLD)
                    .threshold(BigDecimal.valueOf(4))
                    .build());
    assertEquals(List.of("a"), Votes.winners(threshold));
    assertEquals(Reason.BELOW_THRESHOLD, threshold.losers().get(1).reason());
  }

  @Test
  void a_tie_that_decides_is_broken_by_name_and_reported() {
    var election = Votes.approval(60, Map.of("10", 60, "2", 50), "10", "2");
    var byCost =
        new Greedy()
            .apply(
                GreedyInput.builder()
                    .election(election)
                    .addTieBreaks(TieBreak.LOWEST_COST)
                    .build());

    assertEquals(List.of("10"), Votes.winners(Votes.greedy(election, GreedyVariant.GREEDY)));
    assertEquals(List.of("2"), Votes.winners(byCost));
    assertEquals(TieBreak.LOWEST_COST, byCost.ties().get(0).by());
    assertEquals(List.of("10"), byCost.ties().get(0).others());
    assertEquals("tie", byCost.findings().get(0).code());
  }

  /** 0.1 + 0.2 is not 0.3 in floating point; here it is, and the project is bought. */
  @Test
  void cents_are_counted_exactly() {
    var projects =
        List.of(
            new VotedProject("a", new BigDecimal("0.10"), ImmutableMap.of()),
            new VotedProject("b", new BigDecimal("0.20"), ImmutableMap.of()),
            new VotedProject("c", new BigDecimal("0.9"), ImmutableMap.of()));
    var election =
        new Election(
            ImmutableMap.of("budget", "0.3", "vote_type", "approval"),
            ImmutableList.of("project_id", "cost"),
            ImmutableList.copyOf(projects),
            ImmutableList.of("voter_id", "vote"),
            ImmutableList.of(Ballot.of("1", "a", "b", "c")));

    var shares = Votes.shares(election, Completion.NONE);

    assertEquals(List.of("a", "b"), Votes.winners(shares));
    assertEquals("0", shares.unspent().value().toPlainString());
    assertEquals("0.3", shares.spent().json());
  }

  @Test
  void points_are_utilities() {
    var election =
        Election.of(
            VoteType.CUMULATIVE,
            10,
            Votes.projects(Map.of("a", 6, "b", 6)),
            List.of(
                Votes.points("1", Map.of("a", 1, "b", 3)),
                Votes.points("2", Map.of("a", 2, "b", 1))));

    assertEquals(List.of("b"), Votes.winners(Votes.shares(election, Completion.NONE)));
  }

  /** Loads: a at 100/6, then s1 at 25, then n2 at 100/6 + 100/6. */
  @Test
  void phragmen_buys_when_supporters_hold_the_cost() {
    var phragmen = Votes.phragmen(NORTH_AND_SOUTH, false);

    assertEquals(List.of("n1", "s1", "n2"), Votes.winners(phragmen));
    assertEquals(
        List.of("50/3", "25", "100/3"),
        phragmen.winners().stream().map(BudgetResult.Winner::priceExact).toList());
  }

  @Test
  void phragmen_ends_at_the_first_misfit_unless_told_to_pass_over() {
    var election = Votes.approval(100, Map.of("a", 60, "b", 50, "c", 40), "a 9", "b 5", "c 1");

    assertEquals(List.of("a"), Votes.winners(Votes.phragmen(election, false)));
    assertEquals(List.of("a", "c"), Votes.winners(Votes.phragmen(election, true)));
  }

  /** The load of both projects of the north is 200/6, of one of each 25: the south comes second. */
  @Test
  void maximin_support_spreads_loads() {
    var maximin = Votes.maximin(NORTH_AND_SOUTH);

    assertEquals(List.of("n1", "s1", "n2"), Votes.winners(maximin));
    assertEquals(
        List.of("50/3", "25", "100/3"),
        maximin.winners().stream().map(BudgetResult.Winner::priceExact).toList());
  }

  @Test
  void districts_and_the_city_are_counted_side_by_side() {
    var projects =
        List.of(
            district("a", 50, "North"),
            district("b", 50, "North"),
            district("c", 30, "South"),
            district("d", 40, ""));
    var election =
        Election.of(
            VoteType.APPROVAL,
            130,
            projects,
            List.of(Ballot.of("1", "a", "d"), Ballot.of("2", "b", "c"), Ballot.of("3", "a")));
    var result =
        new Greedy()
            .apply(
                GreedyInput.builder()
                    .election(election)
                    .putDistrict("North", BigDecimal.valueOf(60))
                    .putDistrict("South", BigDecimal.valueOf(30))
                    .build());

    assertEquals(List.of("a", "c", "d"), Votes.winners(result));
    assertEquals(
        List.of("North 60 3", "South 30 1", "city-wide 40 3"),
        result.areas().stream()
            .map(area -> area.id() + " " + area.budget().value() + " " + area.voters())
            .toList());
    assertEquals(Amount.of(10), result.unspent());
    assertEquals(
        List.of("North", "South"),
        result.districts().stream().map(BudgetResult.GroupShare::id).toList());
  }

  private static VotedProject district(String id, int cost, String district) {
    return new VotedProject(
        id, BigDecimal.valueOf(cost), ImmutableMap.of("district", district, "category", "x"));
  }

  @Test
  void categories_that_get_money_as_they_get_votes_are_proportional() {
    var green = ImmutableMap.of("category", "green");
    var grey = ImmutableMap.of("category", "grey");
    var projects =
        List.of(
            new VotedProject("a", BigDecimal.TEN, green),
            new VotedProject("b", BigDecimal.TEN, grey),
            new VotedProject("c", BigDecimal.valueOf(15), grey));
    var election =
        Election.of(
            VoteType.APPROVAL, 20, projects, List.of(Ballot.of("1", "a"), Ballot.of("2", "b")));

    var result = Votes.greedy(election, GreedyVariant.GREEDY);

    assertEquals(Answer.of(1.0), result.categoryProportionality());
    assertEquals(0.5, result.categories().get(0).shareOfMoney());
  }

  @Test
  void a_vote_without_votes_has_no_answer() {
    var election = Votes.approval(10, Map.of("a", 5), "- 3");

    var error =
        assertThrows(NoAnswerException.class, () -> Votes.greedy(election, GreedyVariant.GREEDY));

    assertEquals("no-votes", error.finding().code());
  }

  @Test
  void blank_ballots_have_their_share_too() {
    var election = Votes.approval(90, Map.of("a", 50, "b", 45), "a 2", "- 1");

    assertEquals(List.of("a"), Votes.winners(Votes.shares(election, Completion.NONE)));
    assertEquals(
        Answer.of("30"), Votes.shares(election, Completion.NONE).areas().get(0).shareExact());
    assertFalse(Votes.shares(election, Completion.NONE).findings().isEmpty());
  }
}
