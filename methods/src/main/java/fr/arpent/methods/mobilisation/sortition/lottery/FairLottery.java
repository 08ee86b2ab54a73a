package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fairest lottery over panels that fulfil quotas, by LEXIMIN or MAXIMIN, without a solver of
 * others.
 *
 * <p>First the relaxation gives the chances to aim at ({@link Relaxation}), in types of
 * interchangeable people ({@link PersonTypes}). Then panels are found that follow those chances, a
 * quarter more than there are types with a fractional number of seats ({@link PanelSearch}), and
 * weighed so that their average is exact ({@link EntropyWeights}). Where that does not succeed,
 * since whole people cannot do what fractions can, the chances are worked out over panels, stage by
 * stage ({@link StagedFairness}); the lottery then holds both numbers.
 *
 * <p>A pool of 1,500 with households for 150 seats takes some seconds of processor time and 500 MB.
 */
public final class FairLottery {

  private static final double ATTAINED = 1e-6;
  private static final double GOOD = 1e-7;
  private static final int ROUNDS = 6;
  private static final double MORE_THAN_TYPES = 1.25;

  private final PersonTypes types;
  private final Relaxation.Relaxed relaxed;
  private final double[] wanted;
  private final Draw draw;
  private final PanelSearch search;
  private final Mixture mixture;
  private final List<int[]> tracked = new ArrayList<>();
  private final double[] given;

  private FairLottery(PersonTypes types, Relaxation.Relaxed relaxed, Draw draw) {
    this.types = types;
    this.relaxed = relaxed;
    this.wanted = relaxed.seats(types);
    this.draw = draw;
    this.search = new PanelSearch(types, wanted, draw);
    this.mixture = new Mixture(types);
    this.given = new double[types.count()];
  }

  /**
   * Returns the lottery of an objective.
   *
   * @param draw orders the search; the same draw gives the same lottery
   * @return the lottery; empty when no panel fulfils the quotas, or, with {@link Objective#LEGACY},
   *     none was found
   */
  public static Optional<Lottery> of(PanelQuestion question, Objective objective, Draw draw) {
    var types = new PersonTypes(question);
    try {
      return switch (objective) {
        case LEXIMIN ->
            new FairLottery(types, Relaxation.leximin(types), draw).lottery(Integer.MAX_VALUE);
        case MAXIMIN -> new FairLottery(types, Relaxation.maximin(types), draw).lottery(1);
        case NASH -> new FairLottery(types, Relaxation.leximin(types), draw).nash();
        case LEGACY -> LegacyLottery.of(types, Relaxation.leximin(types), draw);
      };
    } catch (Relaxation.NoFractionalPanelException e) {
      return Optional.empty();
    }
  }

  private Optional<Lottery> lottery(int stages) {
    if (follow() <= ATTAINED) {
      return Optional.of(new Lottery(types, mixture, ImmutableList.copyOf(tracked), relaxed, true));
    }
    if (mixture.count() == 0) {
      var any = new BestPanel(types).any();
      if (any.isEmpty()) {
        return Optional.empty();
      }
      mixture.add(any.get());
    }
    StagedFairness.weigh(types, mixture, stages);
    var lottery = new Lottery(types, mixture, ImmutableList.of(), relaxed, false);
    return Optional.of(
        lottery.largestDifference() <= ATTAINED
            ? new Lottery(types, mixture, ImmutableList.of(), relaxed, true)
            : lottery);
  }

  private Optional<Lottery> nash() {
    if (lottery(Integer.MAX_VALUE).isEmpty()) {
      return Optional.empty();
    }
    double gain = NashLottery.weigh(types, mixture);
    return Optional.of(
        new Lottery(types, mixture, ImmutableList.of(), relaxed, false).withProductGain(gain));
  }

  /** Finds panels and weighs them; returns how far the chances then are from the wanted ones. */
  private double follow() {
    int fractional = search.fractionalTypes();
    int goal = Math.max(8, (int) (MORE_THAN_TYPES * fractional));
    int more = Math.max(8, fractional / 4);
    Optional<double[]> direction = Optional.empty();
    double error = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS && error > GOOD; round++, goal += more) {
      search.widen(Math.max(0, Math.min(round - 1, 2)));
      track(goal, direction);
      if (mixture.count() > 0) {
        var weights = new EntropyWeights(types, mixture, wanted);
        error = weights.solve();
        mixture.weigh(weights.weights());
        direction = Optional.of(weights.direction());
      }
    }
    return error;
  }

  private void track(int goal, Optional<double[]> direction) {
    for (int tries = 0; tracked.size() < goal && tries < 4 * goal; tries++) {
      boolean along = direction.isPresent() && tries % 2 == 1;
      var desired = along ? towards(direction.orElseThrow()) : owed();
      search.find(desired).ifPresent(this::keep);
    }
  }

  private void keep(int[] panel) {
    tracked.add(panel);
    mixture.add(panel);
    for (int type = 0; type < panel.length; type++) {
      given[type] += panel[type];
    }
  }

  /** Seats that each type would have had by now, less those that it had. */
  private double[] owed() {
    var owed = new double[types.count()];
    Arrays.setAll(
        owed, type -> (tracked.size() + 1) * wanted[type] - given[type] + 1e-3 * draw.unit());
    return owed;
  }

  /** Seats that would help the weights, which could not be balanced. */
  private double[] towards(double[] direction) {
    var desired = new double[types.count()];
    Arrays.setAll(desired, type -> wanted[type] + 2 * direction[type] + 2 * (draw.unit() - 0.5));
    return desired;
  }
}
