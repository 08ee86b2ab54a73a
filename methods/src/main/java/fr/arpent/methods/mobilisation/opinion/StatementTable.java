package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.GroupAnswers;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.StatementFigures;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The figures of every statement, over all people and group by group. */
final class StatementTable {

  private static final String NO_VOTES = "no-votes";

  private final VoteMatrix votes;
  private final PrincipalPlane plane;
  private final ImmutableList<ImmutableList<Integer>> groups;
  private final HeldBack heldBack;

  StatementTable(
      VoteMatrix votes,
      PrincipalPlane plane,
      ImmutableList<ImmutableList<Integer>> groups,
      HeldBack heldBack) {
    this.votes = votes;
    this.plane = plane;
    this.groups = groups;
    this.heldBack = heldBack;
  }

  ImmutableList<StatementFigures> rows(double[][] points, int[] grouped) {
    return IntStream.range(0, votes.width())
        .mapToObj(j -> row(j, points, grouped))
        .collect(toImmutableList());
  }

  private StatementFigures row(int j, double[][] points, int[] grouped) {
    var all = votes.tally(j, IntStream.range(0, votes.people()).boxed().toList());
    boolean small = heldBack.isSmall(all.voters());
    boolean partly = small || heldBack.isAnyAnswerHeld(j);
    var consensus = new Consensus(votes);
    var place = placeOfThoseWhoAgree(j, points, grouped);
    var outward = plane.project(j);
    return new StatementFigures(
        votes.statements().get(j).id(),
        votes.isSetAside(j),
        HeldBack.unless(small, all.voters()),
        share(all, Vote.AGREE, small),
        share(all, Vote.PASS, small),
        share(all, Vote.DISAGREE, small),
        HeldBack.unless(partly, consensus.acrossGroups(j, Vote.AGREE, groups)),
        HeldBack.unless(partly, consensus.acrossGroups(j, Vote.DISAGREE, groups)),
        place.map(point -> point[0]),
        place.map(point -> point[1]),
        Consensus.priority(all, Math.sqrt(outward[0] * outward[0] + outward[1] * outward[1])),
        IntStream.range(0, groups.size()).mapToObj(g -> answers(j, g)).collect(toImmutableList()));
  }

  private GroupAnswers answers(int j, int g) {
    boolean held = heldBack.isAnswerHeld(j, g);
    var tally = votes.tally(j, Objects.requireNonNull(groups.get(g)));
    return new GroupAnswers(
        HeldBack.groupId(g),
        HeldBack.unless(held, tally.voters()),
        share(tally, Vote.AGREE, held),
        share(tally, Vote.PASS, held),
        share(tally, Vote.DISAGREE, held));
  }

  private static Answer<Double> share(Tally tally, Vote vote, boolean held) {
    return tally.voters() == 0
        ? Answer.missing(NO_VOTES)
        : HeldBack.unless(held, (double) tally.count(vote) / tally.voters());
  }

  private Answer<double[]> placeOfThoseWhoAgree(int j, double[][] points, int[] grouped) {
    var agreeing =
        IntStream.range(0, grouped.length)
            .filter(i -> votes.tally(j, List.of(grouped[i])).agree() == 1)
            .toArray();
    if (agreeing.length == 0) {
      return Answer.missing(NO_VOTES);
    }
    var mean = new double[2];
    for (int i : agreeing) {
      mean[0] += points[i][0];
      mean[1] += points[i][1];
    }
    mean[0] /= agreeing.length;
    mean[1] /= agreeing.length;
    return HeldBack.unless(heldBack.isSmall(agreeing.length), mean);
  }
}
