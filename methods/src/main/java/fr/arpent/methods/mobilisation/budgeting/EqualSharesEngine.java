package fr.arpent.methods.mobilisation.budgeting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Method of Equal Shares for one share of money per voter, exactly.
 *
 * <p>In each round a project whose supporters hold its cost has a price: the least ρ such that they
 * pay it when each gives ρ times its utility, or all it has left. The project with the least ρ is
 * bought. Prices only rise, since purses only empty: a project is looked at again when its last
 * price could still be the least.
 *
 * <p>Exactness: purses are kept in floating point with a bound on their error, and prices as
 * intervals that are certified against that bound. Whatever the intervals leave open (equal prices,
 * a purse that is just emptied, a cost that is just met) is decided in whole numbers by {@link
 * Purses}.
 *
 * <p>Source: D. Peters, G. Pierczyński, P. Skowron, <cite>Proportional Participatory Budgeting with
 * Additive Utilities</cite>, NeurIPS 2021.
 */
final class EqualSharesEngine {

  /** Twice the relative error of one rounding. */
  private static final double ULP = 0x1p-52;

  private static final double NARROW = 1e-11;
  private static final double WIDEST = 1e-4;

  private final VoteProfile profile;
  private final Comparator<Integer> ties;

  private final Purses purses;
  private final double[] left;
  private final double[] lastPaid;
  private final double[] low;
  private final double[] high;
  private final boolean[] out;
  private double error;
  private final List<Purchase> purchases = new ArrayList<>();

  EqualSharesEngine(VoteProfile profile, Comparator<Integer> ties) {
    this.profile = profile;
    this.ties = ties;
    int groups = profile.groups();
    purses = new Purses(profile);
    left = new double[groups];
    lastPaid = new double[groups];
    low = new double[profile.size()];
    high = new double[profile.size()];
    out = new boolean[profile.size()];
  }

  /** Buys until nobody can pay; the state stays for {@link #leftBehind} and {@link #paid}. */
  List<Purchase> run(Rational eachVoter) {
    start(eachVoter);
    while (buyNext()) {
      error += left.length == 0 ? 0 : eachVoter.doubleValue() * 4 * ULP;
    }
    return List.copyOf(purchases);
  }

  private void start(Rational eachVoter) {
    purses.fill(eachVoter);
    purchases.clear();
    double purse = eachVoter.doubleValue();
    error = purse * 8 * ULP;
    Arrays.fill(left, purse);
    for (int project = 0; project < profile.size(); project++) {
      long total = profile.total(project);
      out[project] = total == 0;
      low[project] = total == 0 ? 0 : profile.cost(project) / (double) total * (1 - 4 * ULP);
    }
  }

  private boolean buyNext() {
    var order =
        IntStream.range(0, profile.size())
            .filter(project -> !out[project])
            .boxed()
            .sorted(Comparator.comparingDouble(project -> low[project]))
            .toList();
    var contenders = new ArrayList<Integer>();
    double least = Double.POSITIVE_INFINITY;
    for (int project : order) {
      if (low[project] > least) {
        break;
      }
      if (findPrice(project)) {
        contenders.add(project);
        least = Math.min(least, high[project]);
      } else {
        out[project] = true;
      }
    }
    double most = least;
    contenders.removeIf(project -> low[project] > most);
    if (contenders.isEmpty()) {
      return false;
    }
    buy(cheapest(contenders));
    return true;
  }

  private Bill cheapest(List<Integer> contenders) {
    var bills = new ArrayList<Bill>();
    for (int project : contenders) {
      var bill = exactBill(project);
      int compared = bills.isEmpty() ? 0 : bill.price().compareTo(bills.get(0).price());
      if (compared < 0) {
        bills.clear();
      }
      if (compared <= 0) {
        bills.add(bill);
      }
    }
    bills.sort(Comparator.comparing(Bill::project, ties));
    var first = bills.get(0);
    var tied = bills.stream().skip(1).map(Bill::project).toList();
    return new Bill(first.project(), first.price(), first.emptied(), tied);
  }

  /**
   * What a project costs its supporters, exactly.
   *
   * @param emptied the supporters, by place, that give all they have left
   */
  private record Bill(int project, Rational price, BitSet emptied, List<Integer> tied) {}

  /**
   * Puts the price of a project into its interval.
   *
   * @return whether its supporters can pay it at all
   */
  private boolean findPrice(int project) {
    var groups = profile.supporters(project);
    var utilities = profile.utilities(project);
    double cost = profile.cost(project);
    double money = 0;
    double people = 0;
    for (int group : groups) {
      money += profile.weight(group) * left[group];
      people += profile.weight(group);
    }
    double slack = people * error + (groups.length + 8) * 2 * ULP * (money + cost);
    if (money < cost - slack) {
      return false;
    }
    if (money <= cost + slack) {
      high[project] = Double.POSITIVE_INFINITY;
      return purses.together(groups).compareTo(purses.whole(profile.cost(project))) >= 0;
    }
    double price = newton(groups, utilities, cost, low[project]);
    for (double width = NARROW; width <= WIDEST; width *= 100) {
      double below = price * (1 - width);
      double above = price * (1 + width);
      if (paidAt(below, groups, utilities) < cost - slack
          && paidAt(above, groups, utilities) > cost + slack) {
        low[project] = Math.max(low[project], below);
        high[project] = above;
        return true;
      }
    }
    high[project] = Double.POSITIVE_INFINITY;
    return true;
  }

  /**
   * Climbs to the price from below: what supporters pay is concave in the price, so that a step
   * along the tangent never goes too far.
   */
  private double newton(int[] groups, long[] utilities, double cost, double from) {
    double price = from;
    while (true) {
      double paid = 0;
      double units = 0;
      for (int i = 0; i < groups.length; i++) {
        double purse = left[groups[i]];
        if (purse <= price * utilities[i]) {
          paid += profile.weight(groups[i]) * purse;
        } else {
          units += (double) profile.weight(groups[i]) * utilities[i];
        }
      }
      double next = units > 0 ? (cost - paid) / units : price;
      if (!(next > price * (1 + 4 * ULP))) {
        return price;
      }
      price = next;
    }
  }

  private double paidAt(double price, int[] groups, long[] utilities) {
    double paid = 0;
    for (int i = 0; i < groups.length; i++) {
      paid += profile.weight(groups[i]) * Math.min(left[groups[i]], price * utilities[i]);
    }
    return paid;
  }

  /** Works out the price of a project that its supporters can pay; see {@link #findPrice}. */
  private Bill exactBill(int project) {
    var groups = profile.supporters(project);
    var utilities = profile.utilities(project);
    var emptied = new BitSet(groups.length);
    var open = new ArrayList<Integer>();
    var paid = purses.new Sum();
    long units = 0;
    for (int i = 0; i < groups.length; i++) {
      int group = groups[i];
      if (purses.isBroke(group)
          || left[group] + error < low[project] * utilities[i] * (1 - 4 * ULP)) {
        emptied.set(i);
        paid.add(group);
        continue;
      }
      units += profile.weight(group) * utilities[i];
      if (left[group] - error <= high[project] * utilities[i] * (1 + 4 * ULP)) {
        open.add(i);
      }
    }
    while (true) {
      var missing = purses.whole(profile.cost(project)).subtract(paid.value());
      var unitsPaid = BigInteger.valueOf(units);
      boolean changed = false;
      for (var it = open.iterator(); it.hasNext(); ) {
        int i = it.next();
        var wanted = missing.multiply(BigInteger.valueOf(utilities[i]));
        if (purses.of(groups[i]).multiply(unitsPaid).compareTo(wanted) < 0) {
          emptied.set(i);
          paid.add(groups[i]);
          units -= profile.weight(groups[i]) * utilities[i];
          it.remove();
          changed = true;
        }
      }
      if (!changed) {
        return new Bill(project, purses.parted(missing, unitsPaid), emptied, List.of());
      }
    }
  }

  private void buy(Bill bill) {
    var groups = profile.supporters(bill.project());
    var utilities = profile.utilities(bill.project());
    double price = bill.price().doubleValue();
    for (int i = 0; i < groups.length; i++) {
      int group = groups[i];
      if (purses.isBroke(group)) {
        continue;
      }
      if (bill.emptied().get(i)) {
        purses.empty(group);
        lastPaid[group] = left[group];
        left[group] = 0;
      } else {
        left[group] = Math.max(0, left[group] - price * utilities[i]);
        purses.pay(group, utilities[i]);
      }
    }
    purses.close(bill.price());
    out[bill.project()] = true;
    purchases.add(new Purchase(bill.project(), bill.price(), bill.tied()));
  }

  /** Returns what the supporters of a project have left together at the end, exactly. */
  Rational leftBehind(int project) {
    return purses.parted(purses.together(profile.supporters(project)), BigInteger.ONE);
  }

  /**
   * Returns what the supporters of a project paid for each purchase, in the order of purchases, in
   * units of money.
   */
  double[] paid(int project) {
    var sums = new double[purchases.size()];
    var prices = purchases.stream().mapToDouble(bought -> bought.price().doubleValue()).toArray();
    for (int group : profile.supporters(project)) {
      purses.addPayments(group, prices, sums);
      if (purses.isBroke(group)) {
        sums[purses.brokeIn(group)] += profile.weight(group) * lastPaid[group];
      }
    }
    return sums;
  }
}
