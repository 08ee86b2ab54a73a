package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What people share, whatever their group, after Polis. */
final class Consensus {

  /** Most statements on each side. */
  static final int MOST = 5;

  private final VoteMatrix votes;

  Consensus(VoteMatrix votes) {
    this.votes = votes;
  }

  /**
   * A statement most people answer alike.
   *
   * @param statement index of the statement
   * @param side to agree, or to disagree
   * @param all answers of everybody
   */
  record Shared(int statement, Vote side, Tally all) {

    private double strength() {
      return all.share(side) * all.test(side);
    }
  }

  /** Returns the statements on one side: share above a half, significantly; strongest first. */
  ImmutableList<Shared> side(Vote side) {
    var everybody = IntStream.range(0, votes.people()).boxed().toList();
    return IntStream.range(0, votes.width())
        .filter(j -> !votes.isSetAside(j))
        .mapToObj(j -> new Shared(j, side, votes.tally(j, everybody)))
        .filter(shared -> shared.all().share(side) > 0.5 && shared.all().test(side) > Tally.Z_90)
        .sorted(Comparator.comparingDouble(shared -> -shared.strength()))
        .limit(MOST)
        .collect(toImmutableList());
  }

  /**
   * Returns the group-aware consensus on a statement: the product over groups of the share of a
   * side, in (0, 1). High only where every group, the smallest too, takes that side.
   */
  double acrossGroups(int statement, Vote side, List<? extends List<Integer>> groups) {
    double product = 1;
    for (var group : groups) {
      product *= votes.tally(statement, group).share(side);
    }
    return product;
  }

  /**
   * Returns the priority of Polis, the weight with which a statement is shown to the next person:
   * much agreed with, seldom passed over, far out in the plane, and not seen by many yet.
   *
   * @param all answers of everybody
   * @param outward distance of the statement from the middle of the plane
   */
  static double priority(Tally all, double outward) {
    double importance = all.share(Vote.AGREE) * (1 - all.share(Vote.PASS)) * (1 + outward);
    double unseen = 1 + 8 * StrictMath.pow(2, -all.voters() / 5.0);
    return importance * unseen * importance * unseen;
  }
}
