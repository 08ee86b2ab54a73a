package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small invented votes. */
final class Votes {

  private static final Splitter COMMAS = Splitter.on(',');

  private Votes() {}

  /**
   * Returns an approval vote.
   *
   * @param costs by project, in order
   * @param ballots projects named, by commas; {@code "a,b 3"} is three such ballots
   */
  static Election approval(long budget, Map<String, Integer> costs, String... ballots) {
    var cast = new ArrayList<Ballot>();
    for (var line : ballots) {
      var parts = Splitter.on(' ').splitToList(line);
      int times = parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 1;
      for (int i = 0; i < times; i++) {
        var projects =
            parts.get(0).equals("-") ? List.<String>of() : COMMAS.splitToList(parts.get(0));
        cast.add(Ballot.of("v" + cast.size(), projects.toArray(String[]::new)));
      }
    }
    return Election.of(VoteType.APPROVAL, budget, projects(costs), cast);
  }

  static List<VotedProject> projects(Map<String, Integer> costs) {
    return costs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> VotedProject.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Returns a ballot that gives points to projects. */
  static Ballot points(String voter, Map<String, Integer> points) {
    var ids = points.keySet().stream().sorted().toList();
    return new Ballot(
        voter,
        ImmutableList.copyOf(ids),
        ids.stream()
            .map(id -> BigDecimal.valueOf(points.getOrDefault(id, 0)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableMap.of());
  }

  static List<String> winners(BudgetResult result) {
    return result.winners().stream().map(BudgetResult.Winner::id).toList();
  }

  static BudgetResult greedy(Election election, GreedyVariant variant) {
    return new Greedy().apply(GreedyInput.builder().election(election).rule(variant).build());
  }

  static BudgetResult shares(Election election, Completion completion) {
    return new EqualShares()
        .apply(EqualSharesInput.builder().election(election).completion(completion).build());
  }

  static BudgetResult phragmen(Election election, boolean skip) {
    return new Phragmen().apply(PhragmenInput.builder().election(election).skip(skip).build());
  }

  static BudgetResult maximin(Election election) {
    return new MaximinSupport().apply(PhragmenInput.builder().election(election).build());
  }
}
