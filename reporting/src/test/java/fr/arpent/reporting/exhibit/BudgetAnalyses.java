package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparison;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonInput;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.EqualShares;
import fr.arpent.methods.mobilisation.budgeting.EqualSharesInput;
import fr.arpent.methods.mobilisation.budgeting.Greedy;
import fr.arpent.methods.mobilisation.budgeting.GreedyInput;
import fr.arpent.methods.mobilisation.budgeting.TieBreak;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small results of participatory budgets. */
final class BudgetAnalyses {

  private BudgetAnalyses() {}

  /** Six of ten voters want what is in the north, four what is in the south. */
  static Election vote() {
    var projects = new ArrayList<VotedProject>();
    for (var id : List.of("n1", "n2", "n3", "s1", "s2")) {
      projects.add(
          new VotedProject(
              id,
              BigDecimal.valueOf(100),
              ImmutableMap.of("name", "Projet " + id, "district", id.substring(0, 1))));
    }
    var ballots = new ArrayList<Ballot>();
    for (int i = 0; i < 10; i++) {
      var id = "v" + i;
      ballots.add(i < 6 ? Ballot.of(id, "n1", "n2", "n3") : Ballot.of(id, "s1", "s2"));
    }
    return Election.of(VoteType.APPROVAL, 300, projects, ballots);
  }

  static BudgetResult greedy() {
    return new Greedy().apply(GreedyInput.builder().election(vote()).build());
  }

  static BudgetResult shares() {
    return new EqualShares().apply(EqualSharesInput.builder().election(vote()).build());
  }

  static ExhibitContext budget(String... illustration) {
    return Analyses.context(
        new Greedy().card(), greedy(), Analyses.study(), "greedy", illustration);
  }

  static ExhibitContext equalShares(String... illustration) {
    return Analyses.context(
        new EqualShares().card(), shares(), Analyses.study(), "shares", illustration);
  }

  /** The north has money for one of its three projects, which are all equal. */
  static ExhibitContext byLot() {
    var dice = LocalizedText.of("fr", "Deux dés");
    var seed =
        new PublicSeed(
            ImmutableList.of(
                new SeedSource(dice, LocalDate.of(2026, 6, 22), dice, Optional.of(100.0))),
            Optional.of("4.7./"));
    var input =
        GreedyInput.builder()
            .election(vote())
            .addTieBreaks(TieBreak.DRAW)
            .seed(seed)
            .putDistrict("n", BigDecimal.valueOf(100))
            .build();
    var method = new Greedy();
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "greedy");
  }

  static ExhibitContext compared(String... illustration) {
    return compared(Optional.empty(), illustration);
  }

  /** The first result has a name of its own. */
  static ExhibitContext named() {
    return compared(Optional.of(LocalizedText.of("en", "As cities count")));
  }

  private static ExhibitContext compared(Optional<LocalizedText> name, String... illustration) {
    var input =
        new BudgetComparisonInput(
            ImmutableList.of(
                new BudgetComparisonInput.Compared("greedy", name, greedy()),
                new BudgetComparisonInput.Compared("shares", Optional.empty(), shares())),
            Optional.of(vote()),
            ImmutableMap.of());
    var method = new BudgetComparison();
    return Analyses.context(
        method.card(), method.apply(input), Analyses.study(), "compared", illustration);
  }
}
