package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.Draw;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was done before fair lotteries, for comparison (LEGACY): seats are filled one by one, always
 * from the group that has the fewest people left for the seats it still needs; when no group can be
 * filled any more, all begins again. Chances are estimated from many panels made in this way.
 *
 * <p>Source: B. Flanigan and others, <cite>Fair algorithms for selecting citizens'
 * assemblies</cite>, Nature 596, 2021, supplementary information, section 11.
 */
final class LegacyLottery {

  private static final int PANELS = 2000;
  private static final int MOST_TRIES = 20 * PANELS;

  private final PersonTypes types;
  private final Draw draw;

  private LegacyLottery(PersonTypes types, Draw draw) {
    this.types = types;
    this.draw = draw;
  }

  /** Returns the lottery of the panels that came out; empty when none did. */
  static Optional<Lottery> of(PersonTypes types, Relaxation.Relaxed relaxed, Draw draw) {
    var legacy = new LegacyLottery(types, draw);
    var panels = ImmutableList.<int[]>builder();
    int made = 0;
    for (int tries = 0; made < PANELS && tries < MOST_TRIES; tries++) {
      var panel = legacy.panel();
      if (panel.isPresent()) {
        panels.add(panel.get());
        made++;
      } else if (made == 0 && tries > MOST_TRIES / 20) {
        return Optional.empty();
      }
    }
    return Optional.of(lottery(types, relaxed, panels.build()));
  }

  private static Lottery lottery(
      PersonTypes types, Relaxation.Relaxed relaxed, ImmutableList<int[]> panels) {
    var mixture = new Mixture(types);
    panels.forEach(mixture::add);
    var weights = new double[mixture.count()];
    panels.forEach(panel -> weights[mixture.number(panel)] += 1.0 / panels.size());
    mixture.weigh(weights);
    return new Lottery(types, mixture, ImmutableList.of(), relaxed, false);
  }

  /** Fills one panel; empty when it came to a stop. */
  private Optional<int[]> panel() {
    var panel = new int[types.count()];
    var left = IntStream.range(0, types.count()).map(types::size).toArray();
    var seated = new int[types.rowCount()];
    for (int seat = 0; seat < types.seats(); seat++) {
      int row = hardest(left, seated);
      int type = row == -2 ? -1 : pick(left, row);
      if (type < 0) {
        return Optional.empty();
      }
      panel[type]++;
      left[type]--;
      for (int own : types.rows(type)) {
        seated[own]++;
        if (seated[own] == types.most(own)) {
          remove(left, own);
        }
      }
    }
    return types.admits(panel) ? Optional.of(panel) : Optional.empty();
  }

  /**
   * Returns the quota that needs most of those left; −1 when none needs any, −2 when one cannot.
   */
  private int hardest(int[] left, int[] seated) {
    var available = new int[types.rowCount()];
    for (int type = 0; type < left.length; type++) {
      for (int row : types.rows(type)) {
        available[row] += left[type];
      }
    }
    int hardest = -1;
    double ratio = 0;
    for (int row = 0; row < types.quotaCount(); row++) {
      int needed = types.least(row) - seated[row];
      if (needed > available[row]) {
        return -2;
      }
      if (needed > 0 && (double) needed / available[row] > ratio) {
        ratio = (double) needed / available[row];
        hardest = row;
      }
    }
    return hardest;
  }

  /** Picks one of the people left in a row, all equally likely; −1 when nobody is. */
  private int pick(int[] left, int row) {
    var counts =
        IntStream.range(0, left.length).map(type -> isIn(type, row) ? left[type] : 0).toArray();
    int sum = Arrays.stream(counts).sum();
    if (sum == 0) {
      return -1;
    }
    int place = draw.below(sum);
    int type = 0;
    while (place >= counts[type]) {
      place -= counts[type++];
    }
    return type;
  }

  private void remove(int[] left, int row) {
    for (int type = 0; type < left.length; type++) {
      left[type] = isIn(type, row) ? 0 : left[type];
    }
  }

  private boolean isIn(int type, int row) {
    return row < 0 || Arrays.stream(types.rows(type)).anyMatch(own -> own == row);
  }
}
