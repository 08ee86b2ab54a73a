package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A lottery over panels (loterie de panels): which panels can be drawn, with which probability, and
 * what it gives each person. Persons of one type take turns, so the chances of a type are those of
 * each of its persons.
 */
public final class Lottery {

  private final PersonTypes types;
  private final ImmutableList<Mixture.WeightedPanel> panels;
  private final ImmutableList<int[]> tracked;
  private final double[] chances;
  private final double[] bounds;
  private final boolean isAttained;
  private final ImmutableList<Relaxation.ChanceLevel> levels;
  private OptionalDouble productGain = OptionalDouble.empty();

  Lottery(
      PersonTypes types,
      Mixture mixture,
      ImmutableList<int[]> tracked,
      Relaxation.Relaxed relaxed,
      boolean isAttained) {
    this.types = types;
    this.panels = mixture.lottery();
    this.tracked = tracked;
    this.chances = mixture.chances();
    this.bounds = relaxed.chances();
    this.levels = relaxed.levels();
    this.isAttained = isAttained;
  }

  /** Returns who could be drawn for what. */
  public PanelQuestion question() {
    return types.question();
  }

  /** Returns the chance of each candidate, in the order of the question, in [0, 1]. */
  public ImmutableDoubleArray chances() {
    return byCandidate(chances);
  }

  /**
   * Returns the chances of the relaxation, by candidate: in the order of LEXIMIN no lottery exceeds
   * them.
   */
  public ImmutableDoubleArray bounds() {
    return byCandidate(bounds);
  }

  /** Returns the lowest chance. */
  public double minimum() {
    return Arrays.stream(chances).min().orElse(0);
  }

  /** Returns what no lottery's lowest chance can exceed. */
  public double bound() {
    return Arrays.stream(bounds).min().orElse(0);
  }

  /** Returns the largest difference between a person's chance and the relaxation's. */
  public double largestDifference() {
    return IntStream.range(0, chances.length)
        .mapToDouble(type -> Math.abs(chances[type] - bounds[type]))
        .max()
        .orElse(0);
  }

  /** Returns whether the chances are those of the relaxation, to 1e-6: nothing can be fairer. */
  public boolean isAttained() {
    return isAttained;
  }

  /**
   * Returns by how much the mean logarithm of the chances could still rise at most, in any lottery;
   * empty but for {@link Objective#NASH}.
   */
  public OptionalDouble productGain() {
    return productGain;
  }

  Lottery withProductGain(double gain) {
    productGain = OptionalDouble.of(gain);
    return this;
  }

  /** Returns how many kinds of people there are: same traits, same kind of household. */
  public int typeCount() {
    return types.count();
  }

  /** Returns the type of each candidate, from 0, in the order of the question. */
  public ImmutableList<Integer> typesOfCandidates() {
    return IntStream.range(0, question().candidates().size())
        .mapToObj(types::typeOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many different panels can be drawn. */
  public int panelCount() {
    return panels.size();
  }

  /** Returns the probability of each panel, in order. */
  public ImmutableDoubleArray probabilities() {
    return ImmutableDoubleArray.copyOf(
        panels.stream().mapToDouble(Mixture.WeightedPanel::probability).toArray());
  }

  /** Returns the seats of a panel by type. */
  public ImmutableList<Integer> seats(int panel) {
    return Arrays.stream(panels.get(panel).seats())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the levels of chance and what keeps each from being higher, from the lowest. */
  public ImmutableList<ChanceStep> steps() {
    return levels.stream()
        .filter(level -> !level.types().isEmpty())
        .map(level -> ChanceStep.of(types, level))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many candidates are of a type. */
  public int typeSize(int type) {
    return types.size(type);
  }

  PersonTypes types() {
    return types;
  }

  ImmutableList<Mixture.WeightedPanel> panels() {
    return panels;
  }

  /** Panels in the order in which they followed the wanted chances. */
  ImmutableList<int[]> tracked() {
    return tracked;
  }

  double[] chancesByType() {
    return chances.clone();
  }

  private ImmutableDoubleArray byCandidate(double[] byType) {
    return ImmutableDoubleArray.copyOf(
        IntStream.range(0, question().candidates().size())
            .mapToDouble(candidate -> byType[types.typeOf(candidate)])
            .toArray());
  }
}
