package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/**
 * Groups of opinion, what tells each apart and what they share: the outcome of {@link
 * OpinionGroups}. Nothing in it is about one person, nor about fewer people than {@link #minimum}:
 * what would be says {@code below-minimum} instead.
 */
@Value.Immutable
public interface OpinionResult extends Result {

  /** People who voted at least once. */
  int voters();

  /** People who are in a group: those with {@link #minimumVotes} votes. */
  int grouped();

  /** Votes cast, passes among them. */
  int votes();

  /** Votes from which a person is in a group. */
  int minimumVotes();

  /** The two axes of the plane. */
  ImmutableList<Axis> axes();

  /** The numbers of groups that were tried. */
  ImmutableList<Candidate> candidates();

  /** Number of groups. */
  int groupCount();

  /** Mean silhouette of the groups, in [−1, 1]. */
  double silhouette();

  /** Silhouette less that of the next best number of groups. */
  Answer<Double> gap();

  /** Whether the groups are weak: a silhouette below 0.25, or another number as good to 0.02. */
  boolean weak();

  /** The groups, the largest first. */
  ImmutableList<OpinionGroup> groups();

  /** All statements, in order of key. */
  ImmutableList<StatementFigures> statements();

  /** What most people answer alike: those agreed with, then those rejected, strongest first. */
  ImmutableList<SharedStatement> consensus();

  /** The groups crossed with what is known of people. */
  ImmutableList<CrossedTrait> crossings();

  /** How firm the groups are; {@code no-seed} without a seed. */
  Answer<GroupStability> stability();

  /** The least number of people that is told of. */
  int minimum();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OpinionResult} values; every setter may be called once. */
  final class Builder extends ImmutableOpinionResult.Builder {
    Builder() {}
  }

  /**
   * An axis of the plane.
   *
   * @param id {@code 1} or {@code 2}
   * @param variance of votes along it
   * @param share of all the variance, in [0, 1]
   */
  record Axis(String id, double variance, double share) {}

  /**
   * A number of groups.
   *
   * @param id the number
   * @param order place from 1, the fewest groups first
   * @param silhouette of the best groups found
   * @param within their sum of squares
   */
  record Candidate(String id, int order, double silhouette, double within) {}

  /**
   * A group of people who vote alike.
   *
   * @param id {@code a} the largest, {@code b}…
   * @param order place from 1
   * @param size people in it
   * @param share of those in a group, in [0, 1]
   * @param x mean place of its people on the first axis
   * @param y on the second
   * @param told statements that tell it apart, in order
   * @param overlap mean over resamples of its overlap with the nearest group found again, in [0, 1]
   */
  record OpinionGroup(
      String id,
      int order,
      Answer<Integer> size,
      Answer<Double> share,
      Answer<Double> x,
      Answer<Double> y,
      ImmutableList<TellingStatement> told,
      Answer<Double> overlap) {}

  /**
   * A statement that tells a group apart.
   *
   * @param id key of the statement
   * @param order place from 1
   * @param side whether the group is told by agreeing or by disagreeing
   * @param voters people of the group who saw it
   * @param count of them, those on that side
   * @param share smoothed share, (count + 1) / (voters + 2)
   * @param test one-proportion test against a half
   * @param ratio share over the smoothed share of all other groups
   * @param ratioTest two-proportion test against them
   * @param elsewhere plain share of all other groups, to be told beside count / voters
   * @param bestAgreed whether it is the one the group agrees with best
   */
  record TellingStatement(
      String id,
      int order,
      Vote side,
      int voters,
      int count,
      double share,
      double test,
      double ratio,
      double ratioTest,
      double elsewhere,
      boolean bestAgreed) {}

  /**
   * Answers to a statement.
   *
   * @param id key of the statement
   * @param setAside whether it forms no groups
   * @param voters people who saw it
   * @param agree share of them, in [0, 1]
   * @param pass share of them
   * @param disagree share of them
   * @param acrossAgree product over groups of the smoothed shares that agree
   * @param acrossDisagree product over groups of the smoothed shares that disagree
   * @param x mean place of the people who agree, on the first axis
   * @param y on the second
   * @param priority weight with which Polis would show it to the next person
   * @param groups answers of each group
   */
  record StatementFigures(
      String id,
      boolean setAside,
      Answer<Integer> voters,
      Answer<Double> agree,
      Answer<Double> pass,
      Answer<Double> disagree,
      Answer<Double> acrossAgree,
      Answer<Double> acrossDisagree,
      Answer<Double> x,
      Answer<Double> y,
      double priority,
      ImmutableList<GroupAnswers> groups) {}

  /**
   * Answers of a group to a statement.
   *
   * @param id the group
   * @param voters people of the group who saw it
   * @param agree share of them, in [0, 1]
   * @param pass share of them
   * @param disagree share of them
   */
  record GroupAnswers(
      String id,
      Answer<Integer> voters,
      Answer<Double> agree,
      Answer<Double> pass,
      Answer<Double> disagree) {}

  /**
   * A statement most people answer alike.
   *
   * @param id key of the statement
   * @param order place from 1, on its side
   * @param side to agree, or to disagree
   * @param voters people who saw it
   * @param count of them, those on that side
   * @param share smoothed share
   * @param test one-proportion test against a half
   */
  record SharedStatement(
      String id, int order, Vote side, int voters, int count, double share, double test) {}

  /**
   * The groups crossed with something known of people.
   *
   * @param id name of the column
   * @param known people in a group of whom it is known
   * @param unknown the others
   * @param values its values, in order
   */
  record CrossedTrait(String id, int known, int unknown, ImmutableList<CrossedValue> values) {}

  /**
   * A value, over the groups.
   *
   * @param id the value
   * @param count people in a group who have it
   * @param groups how many of them are in each group
   */
  record CrossedValue(String id, Answer<Integer> count, ImmutableList<CrossedCount> groups) {}

  /**
   * People of a group who have a value.
   *
   * @param id the group
   * @param count people
   * @param share of those who have the value, in [0, 1]
   */
  record CrossedCount(String id, Answer<Integer> count, Answer<Double> share) {}

  /**
   * How firm the groups are.
   *
   * @param resamples how often people were drawn again, with replacement
   * @param agreement mean adjusted Rand index of the groups found again with these, at most 1
   * @param sameNumber share of resamples in which the same number of groups is the best
   * @param starts how often the search was begun at random places
   * @param startAgreement mean adjusted Rand index of the groups found from these
   */
  record GroupStability(
      int resamples, double agreement, double sameNumber, int starts, double startAgreement) {}
}
