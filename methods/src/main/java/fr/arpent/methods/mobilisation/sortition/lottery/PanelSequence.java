package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Panels by type, as many as asked, whose average is as near to the chances of a lottery as can be.
 *
 * <p>Panels that followed the chances when the lottery was made do it with little debt to any type;
 * more are found in the same way where more are asked. Where that is not near enough, or the
 * chances are not those of the relaxation, the probabilities are rounded instead: each panel as
 * often as it surely should be, the rest chosen one by one where they lessen the sum of squared
 * differences most, and exchanged while that helps. The nearer of both is kept.
 */
final class PanelSequence {

  private static final int SWEEPS = 60;
  private static final int HOPELESS = 50;

  private final Lottery lottery;
  private final PersonTypes types;
  private final int count;
  private final ImmutableList<int[]> seated;
  private final double[] wanted;

  private PanelSequence(Lottery lottery, int count) {
    this.lottery = lottery;
    this.types = lottery.types();
    this.count = count;
    this.seated =
        lottery.panels().stream()
            .map(panel -> seated(panel.seats()))
            .collect(ImmutableList.toImmutableList());
    this.wanted = lottery.chancesByType();
    for (int type = 0; type < wanted.length; type++) {
      wanted[type] *= types.size(type);
    }
  }

  static ImmutableList<int[]> of(Lottery lottery, int count, Draw draw) {
    var sequence = new PanelSequence(lottery, count);
    var followed = sequence.followed(draw);
    if (followed.filter(panels -> sequence.distance(panels) <= 1).isPresent()) {
      return followed.get();
    }
    var rounded = sequence.rounded();
    return followed
        .filter(panels -> sequence.distance(panels) <= sequence.distance(rounded))
        .orElse(rounded);
  }

  /**
   * Returns how far the panels are from the chances: up to one, nobody's chance is off by more than
   * two panels, turns inside types counted.
   */
  private double distance(List<int[]> panels) {
    var seats = new double[types.count()];
    panels.forEach(panel -> Arrays.setAll(seats, type -> seats[type] + panel[type]));
    double distance = 0;
    for (int type = 0; type < seats.length; type++) {
      double off = Math.abs(seats[type] - count * wanted[type]);
      distance = Math.max(distance, off / Math.max(2, types.size(type)));
    }
    return distance;
  }

  private Optional<ImmutableList<int[]>> followed(Draw draw) {
    var panels = new ArrayList<int[]>();
    var given = new double[types.count()];
    for (var panel : lottery.tracked()) {
      if (panels.size() < count) {
        take(panel, panels, given);
      }
    }
    var search = new PanelSearch(types, wanted, draw);
    int most = 4 * count;
    for (int tries = 0; panels.size() < count && tries < most; tries++) {
      most = tries == HOPELESS && panels.isEmpty() ? 0 : most;
      var owed = new double[types.count()];
      Arrays.setAll(
          owed, type -> (panels.size() + 1) * wanted[type] - given[type] + 1e-3 * draw.unit());
      search.find(owed).ifPresent(panel -> take(panel, panels, given));
    }
    return panels.size() < count ? Optional.empty() : Optional.of(ImmutableList.copyOf(panels));
  }

  private static void take(int[] panel, List<int[]> panels, double[] given) {
    panels.add(panel);
    for (int type = 0; type < given.length; type++) {
      given[type] += panel[type];
    }
  }

  private ImmutableList<int[]> rounded() {
    var panels = lottery.panels();
    var copies = new int[panels.size()];
    var off = new double[types.count()];
    for (int type = 0; type < off.length; type++) {
      off[type] = -count * wanted[type];
    }
    int left = count;
    for (int i = 0; i < copies.length; i++) {
      copies[i] = (int) Math.floor(panels.get(i).probability() * count);
      left -= copies[i];
      add(off, panels.get(i).seats(), copies[i]);
    }
    for (; left > 0; left--) {
      int best = cheapest(off, Optional.empty());
      copies[best]++;
      add(off, panels.get(best).seats(), 1);
    }
    exchange(copies, off);
    var rounded = ImmutableList.<int[]>builder();
    for (int i = 0; i < copies.length; i++) {
      for (int copy = 0; copy < copies[i]; copy++) {
        rounded.add(panels.get(i).seats());
      }
    }
    return rounded.build();
  }

  /** Exchanges one copy of a panel for one of another while that lessens the differences. */
  private void exchange(int[] copies, double[] off) {
    boolean helped = true;
    for (int sweep = 0; sweep < SWEEPS && helped; sweep++) {
      helped = false;
      for (int out = 0; out < copies.length; out++) {
        if (copies[out] == 0) {
          continue;
        }
        var without = lottery.panels().get(out).seats();
        add(off, without, -1);
        int in = cheapest(off, Optional.of(out));
        add(off, lottery.panels().get(in).seats(), 1);
        copies[out]--;
        copies[in]++;
        helped |= in != out;
      }
    }
  }

  /**
   * Returns the panel whose seats lessen the squared differences most; the present one if equal.
   */
  private int cheapest(double[] off, Optional<Integer> present) {
    int best = present.orElse(0);
    double least = cost(off, best) - 1e-9;
    for (int i = 0; i < lottery.panels().size(); i++) {
      double cost = cost(off, i);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  private double cost(double[] off, int panel) {
    var seats = lottery.panels().get(panel).seats();
    double cost = 0;
    for (int type : seated.get(panel)) {
      double size = types.size(type);
      cost += seats[type] * (2 * off[type] + seats[type]) / (size * size);
    }
    return cost;
  }

  private static int[] seated(int[] seats) {
    return IntStream.range(0, seats.length).filter(type -> seats[type] > 0).toArray();
  }

  private static void add(double[] off, int[] seats, int times) {
    for (int type = 0; type < off.length; type++) {
      off[type] += seats[type] * (double) times;
    }
  }
}
