package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import org.immutables.value.Value;

/**
 * Panels ready to be drawn, and what chance each person has: the outcome of {@link PanelLottery}.
 * Chances are in [0, 1].
 */
@Value.Immutable
public interface PanelLotteryResult extends Result {

  /** What was made as fair as quotas allow. */
  Objective objective();

  /** Seats that are drawn: those of the panel less those that are held. */
  int size();

  /** People in the pool who can be drawn. */
  int candidates();

  /** Kinds of people: same traits, same kind of household. */
  int typeCount();

  /** Lowest chance of anybody. */
  double minimum();

  /** What no lottery's lowest chance can exceed. */
  double bound();

  /** {@code bound − minimum}, never below zero. */
  double gap();

  /** Largest difference between a person's chance and the bound of the relaxation for them. */
  double largestDifference();

  /** Whether the chances are those of the relaxation, to 1e-6: then nothing can be fairer. */
  boolean attained();

  /** Mean chance: seats for each person of the pool. */
  double mean();

  /** Gini coefficient of the chances: 0 when all are equal. */
  double gini();

  /** Geometric mean of the chances; 0 when somebody is in no panel. */
  double geometricMean();

  /** What no lottery's geometric mean can exceed; with {@code nash} only. */
  Answer<Double> geometricMeanBound();

  /** Different panels of the exact lottery. */
  int exactCount();

  /** Numbered panels, each as likely as any other. */
  int count();

  /** Largest difference between somebody's chance among the numbered panels and the exact one. */
  double error();

  /** Commitment to the numbered panels, to be published before the draw. */
  String poolDigest();

  /** Commitment to the list of people. */
  String candidatesDigest();

  /** The numbered panels, in order. */
  ImmutableList<NumberedPanel> panels();

  /** Everybody who can be drawn, in order of key. */
  ImmutableList<PersonChance> persons();

  /** Quotas against pool against lottery, by field. */
  ImmutableSortedMap<String, ImmutableList<GroupSeats>> groups();

  /** Levels of chance, and which quota keeps each from being higher; from the lowest. */
  ImmutableList<Level> levels();

  /** Quotas that gave way. */
  ImmutableList<Change> changes();

  /** Keys of people who are in no panel that fulfils the quotas. */
  ImmutableList<String> excluded();

  /** Kinds of people, with the chance of each. */
  ImmutableList<PersonType> types();

  /** Panels of the exact lottery, by types, with their probabilities. */
  ImmutableList<ExactPanel> exact();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PanelLotteryResult} values; every setter may be called once. */
  final class Builder extends ImmutablePanelLotteryResult.Builder {
    Builder() {}
  }

  /**
   * A panel with a number.
   *
   * @param id its number, with zeros before
   * @param digest SHA-256 of its members
   * @param members their keys, sorted, with a space between
   */
  record NumberedPanel(String id, String digest, String members) {}

  /**
   * The chance of one person.
   *
   * @param id key
   * @param chance in the exact lottery
   * @param bound of the relaxation
   * @param seatings numbered panels in which this person sits
   * @param type key of the kind of people
   */
  record PersonChance(String id, double chance, double bound, int seatings, String type) {}

  /**
   * The people who share one trait.
   *
   * @param id value of the field
   * @param min least seats
   * @param max most seats
   * @param seated seats that are held already
   * @param pool persons of the pool
   * @param poolShare their share of the pool
   * @param populationShare their share of the population, where known
   * @param expected seats on average over the exact lottery
   * @param least fewest seats over all numbered panels
   * @param most most seats over all numbered panels
   */
  record GroupSeats(
      String id,
      int min,
      int max,
      int seated,
      int pool,
      double poolShare,
      Answer<Double> populationShare,
      double expected,
      int least,
      int most) {}

  /**
   * A level of chance.
   *
   * @param id place from 1, the lowest first
   * @param order the same, as a number
   * @param chance the level
   * @param persons how many have it
   * @param causes quotas that keep it from being higher, the strongest first
   */
  record Level(String id, int order, double chance, int persons, ImmutableList<Cause> causes) {}

  /**
   * A quota that keeps a level from being higher.
   *
   * @param field of the quota
   * @param value of the quota
   * @param side {@code max} when more seats would help, {@code min} when fewer would
   * @param effect by how much one seat would raise the level
   * @param own whether the people of the level are of this group
   */
  record Cause(String field, String value, String side, double effect, boolean own) {}

  /**
   * A quota that gave way.
   *
   * @param field of the quota
   * @param value of the quota
   * @param minBefore least seats as asked
   * @param maxBefore most seats as asked
   * @param min least seats now
   * @param max most seats now
   */
  record Change(String field, String value, int minBefore, int maxBefore, int min, int max) {}

  /**
   * A kind of people.
   *
   * @param id key
   * @param persons how many they are
   * @param chance of each
   * @param traits what they share, by field, as far as a quota names it
   */
  record PersonType(
      String id, int persons, double chance, ImmutableSortedMap<String, String> traits) {}

  /**
   * A panel of the exact lottery.
   *
   * @param id key
   * @param probability in (0, 1]
   * @param types keys of the types of its members, with a space between
   */
  record ExactPanel(String id, double probability, String types) {}
}
