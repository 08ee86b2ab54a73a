package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TieByLotProperties {

  private enum Rule {
    GREEDY,
    EQUAL_SHARES,
    PHRAGMEN,
    MAXIMIN_SUPPORT
  }

  /** Few voters, costs of one to three: ties are common. */
  @Provide
  Arbitrary<Election> votes() {
    return Arbitraries.longs()
        .map(
            number -> {
              var chance = new Random(number);
              var projects = new ArrayList<VotedProject>();
              for (int i = 0; i < 6; i++) {
                projects.add(VotedProject.of("p" + i, 1 + chance.nextInt(3)));
              }
              var ballots = new ArrayList<Ballot>();
              for (int voter = 0; voter < 5; voter++) {
                ballots.add(
                    Ballot.of(
                        "v" + voter,
                        projects.stream()
                            .map(VotedProject::id)
                            .filter(any -> chance.nextBoolean())
                            .toArray(String[]::new)));
              }
              ballots.add(Ballot.of("last", "p0"));
              return Election.of(VoteType.APPROVAL, 3L + chance.nextInt(6), projects, ballots);
            });
  }

  private static BudgetResult count(Election election, Rule rule, String seed) {
    var known = TieByLotTest.seed(Optional.of(seed + "./"));
    return switch (rule) {
      case GREEDY ->
          new Greedy()
              .apply(
                  GreedyInput.builder()
                      .election(election)
                      .addTieBreaks(TieBreak.DRAW)
                      .seed(known)
                      .build());
      case EQUAL_SHARES ->
          new EqualShares()
              .apply(
                  EqualSharesInput.builder()
                      .election(election)
                      .completion(Completion.ADD1U)
                      .addTieBreaks(TieBreak.DRAW)
                      .seed(known)
                      .build());
      case PHRAGMEN, MAXIMIN_SUPPORT -> {
        var input =
            PhragmenInput.builder()
                .election(election)
                .addTieBreaks(TieBreak.DRAW)
                .seed(known)
                .build();
        yield rule == Rule.PHRAGMEN
            ? new Phragmen().apply(input)
            : new MaximinSupport().apply(input);
      }
    };
  }

  /** The promise of a lot: no place in a list helps anybody. */
  @Property(tries = 300)
  void the_order_of_the_projects_in_the_file_changes_nothing(
      @ForAll("votes") Election election,
      @ForAll Rule rule,
      @ForAll @NumericChars @StringLength(min = 1, max = 5) String seed) {
    var turned = ImmutableList.copyOf(election.projects()).reverse();
    var other =
        Election.of(VoteType.APPROVAL, election.budget().longValue(), turned, election.ballots());

    assertEquals(
        Votes.winners(count(election, rule, seed)), Votes.winners(count(other, rule, seed)));
  }

  @Property(tries = 300)
  void a_lot_that_was_not_asked_changes_nothing(
      @ForAll("votes") Election election,
      @ForAll Rule rule,
      @ForAll @Size(2) List<@NumericChars @StringLength(min = 1, max = 5) String> seeds) {
    var one = count(election, rule, seeds.get(0));
    var other = count(election, rule, seeds.get(1));

    assertEquals(
        one.lots().value().orElseThrow().asked(), other.lots().value().orElseThrow().asked());
    if (!one.lots().value().orElseThrow().asked()) {
      assertEquals(Votes.winners(one), Votes.winners(other));
    }
  }
}
