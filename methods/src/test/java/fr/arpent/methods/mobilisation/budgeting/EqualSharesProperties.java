package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EqualSharesProperties {

  private static final TieBreak BY_ID = TieBreak.LOWEST_ID;

  /** Few projects and costs, so that ties and just emptied purses are common. */
  @Provide
  Arbitrary<Election> votes() {
    return Arbitraries.longs()
        .map(
            seed -> {
              var chance = new Random(seed);
              int count = 2 + chance.nextInt(6);
              var projects = new ArrayList<VotedProject>();
              for (int i = 0; i < count; i++) {
                projects.add(VotedProject.of("p" + i, 1 + chance.nextInt(12)));
              }
              var ballots = new ArrayList<Ballot>();
              int voters = 1 + chance.nextInt(9);
              for (int voter = 0; voter < voters; voter++) {
                ballots.add(
                    Ballot.of(
                        "v" + voter,
                        projects.stream()
                            .map(VotedProject::id)
                            .filter(any -> chance.nextInt(3) > 0)
                            .toArray(String[]::new)));
              }
              ballots.add(Ballot.of("last", "p0"));
              long budget = 12L + chance.nextInt(30);
              return Election.of(VoteType.APPROVAL, budget, projects, ballots);
            });
  }

  private static BudgetResult shares(Election election, Utility utility, Completion completion) {
    return new EqualShares()
        .apply(
            EqualSharesInput.builder()
                .election(election)
                .utility(utility)
                .completion(completion)
                .addTieBreaks(BY_ID)
                .build());
  }

  @Property
  void winners_are_those_of_plain_fractions(
      @ForAll("votes") Election election, @ForAll Utility utility) {
    var wanted = naive(election, utility);

    assertEquals(wanted, Votes.winners(shares(election, utility, Completion.NONE)));
  }

  /** The definition, word by word, without any of what makes it fast. */
  private static List<String> naive(Election election, Utility utility) {
    int voters = election.ballots().size();
    var purses =
        new ArrayList<>(
            Collections.nCopies(voters, rational(election.budget().longValue(), voters)));
    var won = new ArrayList<String>();
    while (true) {
      var prices = new HashMap<String, Rational>();
      for (var project : election.projects()) {
        if (!won.contains(project.id())) {
          price(project, election, purses, utility).ifPresent(p -> prices.put(project.id(), p));
        }
      }
      var best =
          prices.entrySet().stream()
              .min(
                  Map.Entry.<String, Rational>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()));
      if (best.isEmpty()) {
        return won;
      }
      var project = election.findProject(best.get().getKey()).orElseThrow();
      won.add(project.id());
      for (int i = 0; i < voters; i++) {
        if (election.ballots().get(i).projects().contains(project.id())) {
          var pays = best.get().getValue().times(gain(project, utility));
          var purse = purses.get(i);
          purses.set(i, purse.minus(pays.compareTo(purse) < 0 ? pays : purse));
        }
      }
    }
  }

  private static long gain(VotedProject project, Utility utility) {
    return utility == Utility.COST ? project.cost().longValue() : 1;
  }

  private static Rational rational(long numerator, long denominator) {
    return Rational.of(numerator, denominator);
  }

  /** Purses in order; those that cannot pay an equal part give all. */
  private static Optional<Rational> price(
      VotedProject project, Election election, List<Rational> purses, Utility utility) {
    var of =
        IntStream.range(0, purses.size())
            .filter(i -> election.ballots().get(i).projects().contains(project.id()))
            .mapToObj(purses::get)
            .sorted()
            .toList();
    var missing = Rational.of(project.cost().longValue());
    for (int i = 0; i < of.size(); i++) {
      var each = missing.over(of.size() - i);
      if (each.compareTo(of.get(i)) <= 0) {
        return Optional.of(each.over(gain(project, utility)));
      }
      missing = missing.minus(of.get(i));
    }
    return Optional.empty();
  }

  @Property
  void money_is_never_spent_twice_and_the_numbers_of_losers_add_up(
      @ForAll("votes") Election election, @ForAll Utility utility, @ForAll Completion completion) {
    var result = shares(election, utility, completion);

    assertTrue(result.unspent().value().signum() >= 0);
    assertEquals(result.budget(), result.spent().plus(result.unspent()));
    assertEquals(election.projects().size(), result.winners().size() + result.losers().size());
    for (var loser : result.losers()) {
      if (loser.reason() == Reason.SUPPORTERS_SHORT) {
        var left = loser.left().value().orElseThrow();
        assertEquals(
            loser.had().value().orElseThrow(), loser.spent().value().orElseThrow().plus(left));
        assertEquals(loser.cost(), left.plus(loser.lacking().value().orElseThrow()));
        assertTrue(loser.effectiveSupport().value().orElseThrow() < 1);
      }
    }
  }

  @Property
  void no_group_is_denied_what_its_share_would_buy(@ForAll("votes") Election election) {
    assertTrue(shares(election, Utility.COST, Completion.NONE).justice().holds());
  }

  @Property
  void the_order_of_the_ballots_changes_nothing(@ForAll("votes") Election election) {
    var turned = new ArrayList<>(election.ballots());
    Collections.reverse(turned);
    var other =
        Election.of(VoteType.APPROVAL, election.budget().longValue(), election.projects(), turned);

    assertEquals(
        Votes.winners(shares(election, Utility.COST, Completion.ADD1)),
        Votes.winners(shares(other, Utility.COST, Completion.ADD1)));
  }

  /** The greatest cost per voter over all sets that contain the last winner, one by one. */
  @Property(tries = 200)
  void the_load_of_maximin_support_is_that_of_the_densest_set(@ForAll("votes") Election election) {
    var winners =
        new MaximinSupport()
            .apply(PhragmenInput.builder().election(election).addTieBreaks(BY_ID).build())
            .winners();
    for (int last = 0; last < winners.size(); last++) {
      var greatest = Rational.ZERO;
      for (int set = 0; set < 1 << last; set++) {
        var members = new ArrayList<String>(List.of(winners.get(last).id()));
        for (int i = 0; i < last; i++) {
          if ((set >> i & 1) == 1) {
            members.add(winners.get(i).id());
          }
        }
        var load = density(election, members);
        greatest = load.compareTo(greatest) > 0 ? load : greatest;
      }
      assertEquals(greatest.toString(), winners.get(last).priceExact());
    }
  }

  private static Rational density(Election election, List<String> projects) {
    long cost =
        projects.stream()
            .mapToLong(id -> election.findProject(id).orElseThrow().cost().longValue())
            .sum();
    long voters =
        election.ballots().stream()
            .filter(ballot -> ballot.projects().stream().anyMatch(projects::contains))
            .count();
    return Rational.of(cost, voters);
  }
}
