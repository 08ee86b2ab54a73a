package fr.arpent.methods.mobilisation.sortition.lottery;

import fr.arpent.methods.draw.Draw;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds panels near wanted seats: rounds them, then mends the rows that are violated by exchanging
 * one person for another, with a short memory of what was just moved (tabu search).
 *
 * <p>Only panels on the face of the wanted chances can have a part in their lottery: a row that the
 * wanted seats fill to a bound must be filled to it by every panel. Those rows are equalities here,
 * and the seats of a type lie between the whole numbers round its wanted seats.
 */
final class PanelSearch {

  private static final double WHOLE = 1e-7;
  private static final int MOST_SWAPS = 400;
  private static final int NEIGHBOURS = 12;

  private final PersonTypes types;
  private final double[] wanted;
  private final Draw draw;
  private final int[] floor;
  private final int[] low;
  private final int[] high;
  private final int[] least;
  private final int[] most;
  private final int[][] rows;
  private final int[] placeOfRow;
  private final int fieldCount;
  private final int[][] neighbours;

  private int[] panel = {};
  private final int[] totals;
  private final int[] lessByOne;
  private final int[] moreByOne;
  private final int[] movableFrom;

  /**
   * Prepares a search.
   *
   * @param wanted seats by type that the lottery must give on average
   * @param draw orders the mending
   */
  PanelSearch(PersonTypes types, double[] wanted, Draw draw) {
    this.types = types;
    this.wanted = wanted;
    this.draw = draw;
    int count = types.count();
    rows = IntStream.range(0, count).mapToObj(types::rows).toArray(int[][]::new);
    placeOfRow = placeOfRow();
    fieldCount = types.fieldCount();
    floor = new int[count];
    low = new int[count];
    high = new int[count];
    least = IntStream.range(0, types.rowCount()).map(types::least).toArray();
    most = IntStream.range(0, types.rowCount()).map(types::most).toArray();
    totals = new int[types.rowCount()];
    lessByOne = new int[types.rowCount()];
    moreByOne = new int[types.rowCount()];
    movableFrom = new int[count];
    widen(0);
    holdTightRows();
    neighbours = neighbours();
  }

  /** Lets the seats of a type lie so much further from the wanted ones. */
  void widen(int by) {
    for (int type = 0; type < types.count(); type++) {
      floor[type] = (int) Math.floor(wanted[type] + WHOLE);
      boolean fixed = wanted[type] < WHOLE || wanted[type] > types.mostSeats(type) - WHOLE;
      int ceiling = (int) Math.ceil(wanted[type] - WHOLE);
      low[type] = fixed ? floor[type] : Math.max(0, floor[type] - by);
      high[type] = fixed ? floor[type] : Math.min(types.mostSeats(type), ceiling + by);
    }
  }

  /** Returns how many types can have one seat more or less. */
  int fractionalTypes() {
    return (int) IntStream.range(0, types.count()).filter(type -> low[type] < high[type]).count();
  }

  /**
   * Finds a panel.
   *
   * @param desired seats by type that the panel should be near to; may be out of reach
   * @return seats by type; empty when mending did not come to an end
   */
  Optional<int[]> find(double[] desired) {
    if (!fill(desired)) {
      return Optional.empty();
    }
    Arrays.fill(movableFrom, 0);
    var violated = new int[totals.length];
    for (int swap = 0; swap < MOST_SWAPS; swap++) {
      int count = violatedRows(violated);
      if (count == 0) {
        return Optional.of(panel.clone());
      }
      mend(violated[draw.below(count)], desired, swap);
    }
    return Optional.empty();
  }

  /** Starts from whole seats and gives the rest to the types that want them most. */
  private boolean fill(double[] desired) {
    panel = floor.clone();
    Arrays.fill(totals, 0);
    int left = types.seats();
    for (int type = 0; type < panel.length; type++) {
      left -= panel[type];
      count(type, panel[type]);
    }
    var order =
        IntStream.range(0, panel.length)
            .boxed()
            .sorted(Comparator.comparingDouble(type -> floor[type] - desired[type]))
            .toList();
    while (left > 0) {
      int before = left;
      for (int type : order) {
        if (left > 0 && panel[type] < high[type]) {
          add(type, 1);
          left--;
        }
      }
      if (left == before) {
        return false;
      }
    }
    return left == 0;
  }

  private int violatedRows(int[] violated) {
    int count = 0;
    for (int row = 0; row < totals.length; row++) {
      int now = violation(row, totals[row]);
      lessByOne[row] = violation(row, totals[row] - 1) - now;
      moreByOne[row] = violation(row, totals[row] + 1) - now;
      if (now > 0) {
        violated[count++] = row;
      }
    }
    return count;
  }

  /** Makes the best exchange that helps a row: violations first, then nearness to the desired. */
  private void mend(int row, double[] desired, int swap) {
    boolean over = totals[row] > most[row];
    double best = Double.POSITIVE_INFINITY;
    int out = -1;
    int in = -1;
    for (int from = 0; from < panel.length; from++) {
      if (panel[from] <= low[from] || movableFrom[from] > swap || over != isIn(from, row)) {
        continue;
      }
      double gain = desired[from] - panel[from] + 0.5;
      for (int to : neighbours[from]) {
        if (panel[to] < high[to] && movableFrom[to] <= swap && over != isIn(to, row)) {
          double cost = gain - (desired[to] - panel[to] - 0.5) + change(from, to);
          if (cost < best) {
            best = cost;
            out = from;
            in = to;
          }
        }
      }
    }
    if (out >= 0) {
      add(out, -1);
      add(in, 1);
      movableFrom[out] = swap + 4 + draw.below(6);
      movableFrom[in] = swap + 4 + draw.below(6);
    }
  }

  /** Change in violated units when a person of one type gives the seat to one of another. */
  private int change(int from, int to) {
    var ours = rows[from];
    var theirs = rows[to];
    int fields = fieldCount;
    int sum = 0;
    for (int i = 0; i < fields; i++) {
      if (ours[i] != theirs[i]) {
        sum += lessByOne[ours[i]] + moreByOne[theirs[i]];
      }
    }
    int ourClass = ours.length > fields ? ours[fields] : -1;
    int theirClass = theirs.length > fields ? theirs[fields] : -1;
    if (ourClass != theirClass) {
      sum += ourClass >= 0 ? lessByOne[ourClass] : 0;
      sum += theirClass >= 0 ? moreByOne[theirClass] : 0;
    }
    return sum;
  }

  private int violation(int row, int total) {
    return Math.max(0, Math.max(least[row] - total, total - most[row]));
  }

  private boolean isIn(int type, int row) {
    int place = placeOfRow[row];
    return place < rows[type].length && rows[type][place] == row;
  }

  /** Every row stands at the same place in the rows of all types: its field, or the class. */
  private int[] placeOfRow() {
    var places = new int[types.rowCount()];
    for (var own : rows) {
      for (int place = 0; place < own.length; place++) {
        places[own[place]] = place;
      }
    }
    return places;
  }

  private void add(int type, int seats) {
    panel[type] += seats;
    count(type, seats);
  }

  private void count(int type, int seats) {
    for (int row : rows[type]) {
      totals[row] += seats;
    }
  }

  private void holdTightRows() {
    var filled = types.totals(wanted);
    for (int row = 0; row < filled.length; row++) {
      if (filled[row] < least[row] + WHOLE) {
        most[row] = least[row];
      } else if (filled[row] > most[row] - WHOLE) {
        least[row] = most[row];
      }
    }
  }

  /** Types that differ in one field, or in as few as it takes to have some to choose from. */
  private int[][] neighbours() {
    int count = types.count();
    var found = new int[count][];
    for (int type = 0; type < count; type++) {
      var distances = new int[count];
      for (int other = 0; other < count; other++) {
        distances[other] = distance(type, other);
      }
      int own = type;
      for (int most = 1; found[type] == null; most++) {
        int within = most;
        var near =
            IntStream.range(0, count)
                .filter(other -> other != own && distances[other] <= within)
                .toArray();
        if (near.length >= Math.min(count - 1, NEIGHBOURS) || most > types.fieldCount()) {
          found[type] = near;
        }
      }
    }
    return found;
  }

  private int distance(int one, int other) {
    var ours = rows[one];
    var theirs = rows[other];
    int distance = 0;
    for (int i = 0; i < types.fieldCount(); i++) {
      distance += ours[i] != theirs[i] ? 1 : 0;
    }
    return distance;
  }
}
