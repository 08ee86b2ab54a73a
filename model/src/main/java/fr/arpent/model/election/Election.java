package fr.arpent.model.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A vote on projects and money: a budget, projects with costs, ballots.
 *
 * <p>Every project named on a ballot stands in the election; ids are unique.
 *
 * <p>Source of the form: P. Faliszewski, J. Flis, D. Peters, G. Pierczyński, P. Skowron, D.
 * Stolicki, S. Szufa, N. Talmon, <cite>Participatory budgeting: data, tools and analysis</cite>,
 * IJCAI 2023, 2667–2674.
 *
 * @param head what the election says of itself, by key, in the order of the file: {@code budget},
 *     {@code vote_type}, {@code currency}, {@code rule}, {@code min_project_score_threshold}
 * @param projectColumns headers of the projects in the order of the file, {@code project_id} and
 *     {@code cost} among them
 * @param projects in the order of the file
 * @param ballotColumns headers of the ballots in the order of the file, {@code voter_id} and {@code
 *     vote} among them
 * @param ballots in the order of the file
 */
public record Election(
    ImmutableMap<String, String> head,
    ImmutableList<String> projectColumns,
    ImmutableList<VotedProject> projects,
    ImmutableList<String> ballotColumns,
    ImmutableList<Ballot> ballots) {

  /** Checks the head, and that every vote is for a project of the election. */
  public Election {
    for (var key : ImmutableList.of("budget", "vote_type")) {
      checkArgument(head.containsKey(key), "the head of an election must have %s", key);
    }
    checkArgument(
        VoteType.find(word(head, "vote_type")).isPresent(),
        "vote_type is not known: %s",
        head.get("vote_type"));
    checkArgument(
        new BigDecimal(word(head, "budget")).signum() > 0,
        "the budget must be > 0, was %s",
        head.get("budget"));
    var ids = projects.stream().map(VotedProject::id).collect(ImmutableSet.toImmutableSet());
    checkArgument(ids.size() == projects.size(), "ids of projects must be unique");
    for (var ballot : ballots) {
      checkArgument(
          ids.containsAll(ballot.projects()),
          "ballot %s names a project that does not stand in the election",
          ballot.voter());
    }
  }

  /**
   * Returns an election with the least its head can say.
   *
   * @param budget {@code > 0}, in the unit of the costs
   */
  public static Election of(
      VoteType type, long budget, Iterable<VotedProject> projects, Iterable<Ballot> ballots) {
    var voted = ImmutableList.copyOf(projects);
    var cast = ImmutableList.copyOf(ballots);
    var head =
        ImmutableMap.of(
            "num_projects", String.valueOf(voted.size()),
            "num_votes", String.valueOf(cast.size()),
            "budget", String.valueOf(budget),
            "vote_type", type.code());
    return new Election(
        head,
        ImmutableList.of("project_id", "cost"),
        voted,
        type.hasPoints()
            ? ImmutableList.of("voter_id", "vote", "points")
            : ImmutableList.of("voter_id", "vote"),
        cast);
  }

  /** Returns the money to spend. */
  public BigDecimal budget() {
    return new BigDecimal(word(head, "budget"));
  }

  /** Returns what voters could write. */
  public VoteType voteType() {
    return VoteType.find(word(head, "vote_type")).orElseThrow();
  }

  /** Returns the ISO 4217 code of the currency. */
  public Optional<String> currency() {
    return find("currency");
  }

  /** Returns the rule that the city declares: {@code greedy}, {@code equalshares/add1}. */
  public Optional<String> rule() {
    return find("rule");
  }

  /** Returns what the head says under a key, when it says something. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(head.get(key)).filter(value -> !value.isBlank());
  }

  /** Returns the number under a key of the head; empty where there is none. */
  public Optional<BigDecimal> findNumber(String key) {
    return find(key).filter(value -> value.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
  }

  /** Returns a project. */
  public Optional<VotedProject> findProject(String id) {
    return projects.stream().filter(project -> project.id().equals(id)).findFirst();
  }

  private static String word(ImmutableMap<String, String> head, String key) {
    return head.getOrDefault(key, "").strip();
  }
}
