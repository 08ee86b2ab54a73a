package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The statements that tell a group apart, after Polis.
 *
 * <p>A statement is representative when its side is significantly above a half inside the group and
 * significantly more frequent than elsewhere (both tests above {@value Tally#Z_90}). They are
 * ranked by ratio · ratio test · share · test; the statement that the group agrees with best comes
 * first when there is one; at most five are kept, those agreed with before the others. A group
 * without any has the one statement that comes nearest, of those that somebody in it voted on.
 *
 * <p>Statements set aside are never named. The best agreement is looked for in the order of the
 * statements, as Polis does: while the best so far is not more frequent here than elsewhere,
 * another is better by share · test alone.
 */
final class Representatives {

  /** Most statements a group is told by. */
  static final int MOST = 5;

  private final VoteMatrix votes;

  Representatives(VoteMatrix votes) {
    this.votes = votes;
  }

  /**
   * A statement for a group.
   *
   * @param statement index of the statement
   * @param side what the group is told by: to agree, or to disagree
   * @param here answers in the group
   * @param elsewhere answers of all others that are in a group
   * @param bestAgreed whether the group agrees with it best
   */
  record Choice(int statement, Vote side, Tally here, Tally elsewhere, boolean bestAgreed) {

    private double strength(Vote vote) {
      return here.ratio(vote, elsewhere)
          * here.ratioTest(vote, elsewhere)
          * here.share(vote)
          * here.test(vote);
    }

    private boolean tells(Vote vote) {
      return here.test(vote) > Tally.Z_90 && here.ratioTest(vote, elsewhere) > Tally.Z_90;
    }

    private double ratioTest() {
      return Math.max(
          here.ratioTest(Vote.AGREE, elsewhere), here.ratioTest(Vote.DISAGREE, elsewhere));
    }

    private double approval() {
      return here.share(Vote.AGREE) * here.test(Vote.AGREE);
    }

    private boolean beats(Optional<Choice> best) {
      if (here.agree() + here.disagree() == 0) {
        return false;
      }
      if (best.isPresent()) {
        return best.get().ratio(Vote.AGREE) > 1
            ? strength(Vote.AGREE) > best.get().strength(Vote.AGREE)
            : approval() > best.get().approval();
      }
      return here.test(Vote.AGREE) > Tally.Z_90
          || (ratio(Vote.AGREE) > 1 && here.share(Vote.AGREE) > 0.5);
    }

    private boolean isNearerThan(Optional<Choice> best) {
      return best.isEmpty() || ratioTest() > best.get().ratioTest();
    }

    private double ratio(Vote vote) {
      return here.ratio(vote, elsewhere);
    }

    private Choice asBestAgreed() {
      return new Choice(statement, side, here, elsewhere, true);
    }
  }

  /**
   * Returns what tells a group apart.
   *
   * @param group rows of the group
   * @param others rows of all other groups
   */
  ImmutableList<Choice> of(List<Integer> group, List<Integer> others) {
    var telling = new ArrayList<Choice>();
    Optional<Choice> agreed = Optional.empty();
    Optional<Choice> nearest = Optional.empty();
    for (int j = 0; j < votes.width(); j++) {
      if (votes.isSetAside(j)) {
        continue;
      }
      var choice = choice(j, votes.tally(j, group), votes.tally(j, others));
      if (choice.tells(Vote.AGREE) || choice.tells(Vote.DISAGREE)) {
        telling.add(choice);
      }
      if (choice.beats(agreed)) {
        agreed = Optional.of(choice);
      }
      if (choice.here().voters() > 0 && choice.isNearerThan(nearest)) {
        nearest = Optional.of(choice);
      }
    }
    return telling.isEmpty()
        ? onlyOne(agreed.map(Choice::asBestAgreed), nearest)
        : ranked(telling, agreed);
  }

  private static ImmutableList<Choice> onlyOne(Optional<Choice> agreed, Optional<Choice> nearest) {
    return (agreed.isPresent() ? agreed : nearest)
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private static Choice choice(int statement, Tally here, Tally elsewhere) {
    boolean agrees =
        here.ratioTest(Vote.AGREE, elsewhere) > here.ratioTest(Vote.DISAGREE, elsewhere);
    return new Choice(statement, agrees ? Vote.AGREE : Vote.DISAGREE, here, elsewhere, false);
  }

  private static ImmutableList<Choice> ranked(List<Choice> telling, Optional<Choice> agreed) {
    var ranked = new ArrayList<Choice>();
    agreed.map(Choice::asBestAgreed).ifPresent(ranked::add);
    telling.stream()
        .filter(choice -> agreed.isEmpty() || choice.statement() != agreed.get().statement())
        .sorted(Comparator.comparingDouble(choice -> -choice.strength(choice.side())))
        .forEach(ranked::add);
    return ranked.stream()
        .limit(MOST)
        .sorted(Comparator.comparing(choice -> choice.side() != Vote.AGREE))
        .collect(ImmutableList.toImmutableList());
  }
}
