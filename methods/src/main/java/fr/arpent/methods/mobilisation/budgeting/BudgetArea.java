package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One count: the projects that share a budget, and the ballots that count for them.
 *
 * @param id name of the district, {@code city-wide} beside districts, or {@code all} without any
 */
record BudgetArea(
    String id, ImmutableList<VotedProject> projects, BigDecimal budget, List<Ballot> ballots) {

  static final String ALL = "all";
  static final String CITY_WIDE = "city-wide";

  /**
   * Returns the counts of an election: the districts in the order of the request, then the city.
   */
  static ImmutableList<BudgetArea> of(BudgetInput input) {
    var election = input.election();
    if (input.districts().isEmpty()) {
      return ImmutableList.of(
          new BudgetArea(ALL, election.projects(), election.budget(), election.ballots()));
    }
    var areas = ImmutableList.<BudgetArea>builder();
    var left = election.budget();
    for (var district : input.districts().entrySet()) {
      areas.add(district(election, district.getKey(), district.getValue()));
      left = left.subtract(district.getValue());
    }
    var others =
        election.projects().stream()
            .filter(project -> districtOf(project, input).isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (!others.isEmpty() && left.signum() > 0) {
      areas.add(new BudgetArea(CITY_WIDE, others, left, election.ballots()));
    }
    return areas.build();
  }

  /** Returns the district in which a project is counted; empty for the whole city. */
  static Optional<String> districtOf(VotedProject project, BudgetInput input) {
    return project.district().filter(input.districts()::containsKey);
  }

  /**
   * A voter counts in the district that the ballot says; where ballots say none, in each district
   * of which it names a project.
   */
  private static BudgetArea district(Election election, String district, BigDecimal budget) {
    var projects =
        election.projects().stream()
            .filter(project -> project.district().filter(district::equals).isPresent())
            .collect(ImmutableList.toImmutableList());
    var ids = new HashSet<String>();
    projects.forEach(project -> ids.add(project.id()));
    boolean said = election.ballotColumns().contains("district");
    var ballots =
        election.ballots().stream()
            .filter(
                ballot ->
                    said
                        ? ballot.find("district").filter(district::equals).isPresent()
                        : ballot.projects().stream().anyMatch(ids::contains))
            .toList();
    return new BudgetArea(district, projects, budget, ballots);
  }

  VoteProfile profile(Election election, Utility utility, RankPoints ranks) {
    return new VoteProfile(election, projects, budget, ballots, utility, ranks);
  }
}
