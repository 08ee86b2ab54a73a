package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.CanonicalJson;
import java.math.BigDecimal;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One area of an election in whole numbers: projects are numbered in the order of the file, and
 * equal ballots are one group with a weight, so that rules cost what differs and not what was cast.
 *
 * <p>Money is counted in the smallest unit that costs and budget are written in ({@link
 * #decimals}); utilities are whole numbers too, in the smallest unit of the points.
 */
final class VoteProfile {

  private final ImmutableList<VotedProject> projects;
  private final int decimals;
  private final long budget;
  private final long[] costs;
  private final int[] weights;
  private final int[][] named;
  private final long[][] gives;
  private final int[][] supporters;
  private final long[][] utilities;
  private final long[] votes;
  private final long[] totals;
  private final long voters;

  /**
   * Groups the ballots.
   *
   * @param budget in the unit of the election
   * @param ballots those of the area; projects outside it are passed over
   * @throws ArithmeticException if amounts do not fit into 63 bits
   */
  VoteProfile(
      Election election,
      ImmutableList<VotedProject> projects,
      BigDecimal budget,
      List<Ballot> ballots,
      Utility utility,
      RankPoints ranks) {
    this.projects = projects;
    decimals =
        projects.stream()
            .map(VotedProject::cost)
            .mapToInt(VoteProfile::scale)
            .reduce(scale(budget), Math::max);
    this.budget = whole(budget, decimals);
    costs = projects.stream().mapToLong(project -> whole(project.cost(), decimals)).toArray();
    voters = ballots.size();
    var points = new BallotUtility(election, utility, ranks, costs);
    var groups = group(ballots, points);
    weights = new int[groups.size()];
    named = new int[groups.size()][];
    gives = new long[groups.size()][];
    int number = 0;
    for (var group : groups.entrySet()) {
      weights[number] = group.getValue();
      var content = group.getKey().array();
      int length = content.length / 2;
      named[number] = Arrays.stream(content, 0, length).mapToInt(Math::toIntExact).toArray();
      gives[number] = Arrays.copyOfRange(content, length, content.length);
      number++;
    }
    votes = new long[costs.length];
    totals = new long[costs.length];
    supporters = new int[costs.length][];
    utilities = new long[costs.length][];
    gatherSupporters();
  }

  private static int scale(BigDecimal amount) {
    return Math.max(0, amount.stripTrailingZeros().scale());
  }

  static long whole(BigDecimal amount, int decimals) {
    return amount.movePointRight(decimals).longValueExact();
  }

  /** Content of a group: its projects, then what it gives to each. */
  private Map<LongBuffer, Integer> group(List<Ballot> ballots, BallotUtility points) {
    var numbers = new HashMap<String, Integer>();
    for (int project = 0; project < projects.size(); project++) {
      numbers.put(projects.get(project).id(), project);
    }
    var groups = new LinkedHashMap<LongBuffer, Integer>();
    for (var ballot : ballots) {
      groups.merge(LongBuffer.wrap(points.content(ballot, numbers)), 1, Integer::sum);
    }
    return groups;
  }

  private void gatherSupporters() {
    var lists = new ArrayList<List<Integer>>();
    var given = new ArrayList<List<Long>>();
    for (int project = 0; project < costs.length; project++) {
      lists.add(new ArrayList<>());
      given.add(new ArrayList<>());
    }
    for (int group = 0; group < weights.length; group++) {
      for (int i = 0; i < named[group].length; i++) {
        int project = named[group][i];
        long utility = gives[group][i];
        votes[project] += weights[group];
        if (utility > 0) {
          lists.get(project).add(group);
          given.get(project).add(utility);
          totals[project] =
              Math.addExact(totals[project], Math.multiplyExact(utility, weights[group]));
        }
      }
    }
    for (int project = 0; project < costs.length; project++) {
      supporters[project] = lists.get(project).stream().mapToInt(Integer::intValue).toArray();
      utilities[project] = given.get(project).stream().mapToLong(Long::longValue).toArray();
    }
  }

  int size() {
    return costs.length;
  }

  int groups() {
    return weights.length;
  }

  /** Number of ballots, blank ones too. */
  long voters() {
    return voters;
  }

  long budget() {
    return budget;
  }

  int decimals() {
    return decimals;
  }

  /** How many of the units in which money is counted make one unit of the currency. */
  long unit() {
    return BigDecimal.ONE.movePointRight(decimals).longValueExact();
  }

  VotedProject project(int project) {
    return projects.get(project);
  }

  String id(int project) {
    return projects.get(project).id();
  }

  Comparator<String> idOrder() {
    return CanonicalJson.BY_CODE_POINT;
  }

  long cost(int project) {
    return costs[project];
  }

  /** Number of ballots that name a project. */
  long votes(int project) {
    return votes[project];
  }

  /** What all voters together gain from a project. */
  long total(int project) {
    return totals[project];
  }

  int weight(int group) {
    return weights[group];
  }

  /** Projects on the ballots of a group. Do not modify. */
  int[] named(int group) {
    return named[group];
  }

  /** Groups that gain from a project. Do not modify. */
  int[] supporters(int project) {
    return supporters[project];
  }

  /** What one voter of each group of {@link #supporters} gains. Do not modify. */
  long[] utilities(int project) {
    return utilities[project];
  }

  /** Returns the voters who gain from a project. */
  long supporterCount(int project) {
    long count = 0;
    for (int group : supporters[project]) {
      count += weights[group];
    }
    return count;
  }

  /** Returns an amount in the unit of the election. */
  Amount amount(long units) {
    return new Amount(BigDecimal.valueOf(units, decimals));
  }

  /** What one ballot gives to the projects it names. */
  private static final class BallotUtility {

    private final VoteType type;
    private final Utility utility;
    private final RankPoints ranks;
    private final long[] costs;
    private final int longest;
    private final int pointDecimals;

    BallotUtility(Election election, Utility utility, RankPoints ranks, long[] costs) {
      this.type = election.voteType();
      this.utility = utility;
      this.ranks = ranks;
      this.costs = costs;
      longest =
          election
              .findNumber("max_length")
              .map(BigDecimal::intValue)
              .orElse(election.projects().size());
      pointDecimals =
          election.ballots().stream()
              .flatMap(ballot -> ballot.points().stream())
              .mapToInt(VoteProfile::scale)
              .max()
              .orElse(0);
    }

    /** Projects in order of number, so that the order of writing does not part equal ballots. */
    long[] content(Ballot ballot, Map<String, Integer> numbers) {
      int length = ballot.projects().size();
      var pairs = new ArrayList<long[]>(length);
      for (int place = 0; place < length; place++) {
        var number = numbers.get(ballot.projects().get(place));
        if (number != null) {
          pairs.add(new long[] {number, gain(ballot, place, number)});
        }
      }
      pairs.sort(Comparator.comparingLong(pair -> pair[0]));
      var content = new long[2 * pairs.size()];
      for (int i = 0; i < pairs.size(); i++) {
        content[i] = pairs.get(i)[0];
        content[pairs.size() + i] = pairs.get(i)[1];
      }
      return content;
    }

    private long gain(Ballot ballot, int place, int project) {
      return switch (utility) {
        case COST -> costs[project];
        case CARDINALITY -> 1;
        case SCORE -> score(ballot, place);
      };
    }

    private long score(Ballot ballot, int place) {
      if (type == VoteType.ORDINAL) {
        return ranks == RankPoints.FROM_BALLOT
            ? ballot.projects().size() - 1L - place
            : Math.max(0, longest - place);
      }
      return ballot.points().isEmpty()
          ? 1
          : Math.max(0, whole(ballot.points().get(place), pointDecimals));
    }
  }
}
