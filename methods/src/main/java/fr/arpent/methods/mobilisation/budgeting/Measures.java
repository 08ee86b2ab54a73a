package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Gini;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.GroupShare;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Satisfaction;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** How voters, categories and districts are served by a set of winners. */
final class Measures {

  private final Election election;
  private final Set<String> winners;
  private final ImmutableMap<String, BigDecimal> costs;

  Measures(Election election, Set<String> winners) {
    this.election = election;
    this.winners = winners;
    this.costs =
        election.projects().stream()
            .collect(ImmutableMap.toImmutableMap(VotedProject::id, VotedProject::cost));
  }

  Satisfaction satisfaction() {
    int voters = election.ballots().size();
    var counts = new double[voters];
    var money = new double[voters];
    for (int i = 0; i < voters; i++) {
      var cost = BigDecimal.ZERO;
      for (var project : election.ballots().get(i).projects()) {
        if (winners.contains(project)) {
          counts[i]++;
          cost = cost.add(costs.getOrDefault(project, BigDecimal.ZERO));
        }
      }
      money[i] = cost.doubleValue();
    }
    long nothing = Arrays.stream(counts).filter(count -> count == 0).count();
    double all = Math.max(1, voters);
    return new Satisfaction(
        Arrays.stream(counts).sum() / all,
        Arrays.stream(money).sum() / all,
        (voters - nothing) / all,
        nothing,
        nothing / all,
        Gini.of(counts),
        Gini.of(money));
  }

  /** Returns the groups that a column makes, in order of name. */
  ImmutableList<GroupShare> groups(Function<VotedProject, Optional<String>> group) {
    var votes = new TreeMap<String, Long>();
    for (var ballot : election.ballots()) {
      ballot.projects().forEach(project -> votes.merge(project, 1L, Long::sum));
    }
    var names = new TreeSet<String>();
    election.projects().forEach(project -> group.apply(project).ifPresent(names::add));
    long marks = 0;
    var spent = BigDecimal.ZERO;
    for (var project : election.projects()) {
      if (group.apply(project).isPresent()) {
        marks += votes.getOrDefault(project.id(), 0L);
        spent = spent.add(won(project));
      }
    }
    var shares = ImmutableList.<GroupShare>builder();
    for (var name : names) {
      shares.add(share(name, group, votes, marks, spent));
    }
    return shares.build();
  }

  private GroupShare share(
      String name,
      Function<VotedProject, Optional<String>> group,
      Map<String, Long> votes,
      long marks,
      BigDecimal spent) {
    int projects = 0;
    int funded = 0;
    long given = 0;
    var won = BigDecimal.ZERO;
    for (var project : election.projects()) {
      if (group.apply(project).filter(name::equals).isPresent()) {
        projects++;
        funded += winners.contains(project.id()) ? 1 : 0;
        given += votes.getOrDefault(project.id(), 0L);
        won = won.add(won(project));
      }
    }
    return new GroupShare(
        name,
        projects,
        funded,
        new Amount(won),
        given,
        spent.signum() == 0 ? 0 : won.doubleValue() / spent.doubleValue(),
        marks == 0 ? 0 : (double) given / marks);
  }

  private BigDecimal won(VotedProject project) {
    return winners.contains(project.id()) ? project.cost() : BigDecimal.ZERO;
  }

  /** Returns how far groups receive money as they receive votes. */
  static Answer<Double> proportionality(ImmutableList<GroupShare> groups) {
    if (groups.isEmpty()) {
      return Answer.missing("not-declared");
    }
    double sum = 0;
    for (var group : groups) {
      double gap = group.shareOfMoney() - group.shareOfVotes();
      sum += gap * gap;
    }
    return Answer.of(StrictMath.exp(-sum / groups.size()));
  }
}
