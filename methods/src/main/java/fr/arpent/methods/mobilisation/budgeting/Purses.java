package fr.arpent.methods.mobilisation.budgeting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What voters have left under Equal Shares, exactly: the share of each minus what it paid in
 * earlier rounds, all over one common denominator.
 *
 * <p>A payment is kept as its round and the utility that it bought, so that nothing is added up
 * until somebody asks. A voter who once gave all it had is broke from then on.
 */
final class Purses {

  private final VoteProfile profile;

  /** Where the payments of each group begin in the two arrays after it. */
  private final int[] offsets;

  private final int[] rounds;
  private final long[] utilities;
  private final int[] counts;
  private final int[] brokeIn;
  private final long[] coefficients;
  private final List<BigInteger> prices = new ArrayList<>();
  private BigInteger denominator = BigInteger.ONE;
  private BigInteger share = BigInteger.ZERO;

  Purses(VoteProfile profile) {
    this.profile = profile;
    int groups = profile.groups();
    offsets = new int[groups + 1];
    for (int group = 0; group < groups; group++) {
      offsets[group + 1] = offsets[group] + profile.named(group).length;
    }
    rounds = new int[offsets[groups]];
    utilities = new long[offsets[groups]];
    counts = new int[groups];
    brokeIn = new int[groups];
    coefficients = new long[profile.size()];
  }

  /** Gives every voter its share. */
  void fill(Rational eachVoter) {
    denominator = eachVoter.denominator();
    share = eachVoter.numerator();
    prices.clear();
    Arrays.fill(counts, 0);
    Arrays.fill(brokeIn, -1);
  }

  boolean isBroke(int group) {
    return brokeIn[group] >= 0;
  }

  /** Returns the round in which a group gave all it had; negative before. */
  int brokeIn(int group) {
    return brokeIn[group];
  }

  /** Takes all that a group has left, in the present round. */
  void empty(int group) {
    brokeIn[group] = prices.size();
  }

  /** Takes the price of the present round times a utility from each voter of a group. */
  void pay(int group, long utility) {
    int at = offsets[group] + counts[group]++;
    rounds[at] = prices.size();
    utilities[at] = utility;
  }

  /** Ends the round: names its price, and brings all prices to one denominator. */
  void close(Rational price) {
    var common = denominator.gcd(price.denominator());
    var factor = price.denominator().divide(common);
    if (!factor.equals(BigInteger.ONE)) {
      denominator = denominator.multiply(factor);
      share = share.multiply(factor);
      prices.replaceAll(known -> known.multiply(factor));
    }
    prices.add(price.numerator().multiply(denominator.divide(price.denominator())));
  }

  /** Returns a number of units of money over the common denominator. */
  BigInteger whole(long units) {
    return denominator.multiply(BigInteger.valueOf(units));
  }

  /** Returns an amount over the common denominator, parted by a number. */
  Rational parted(BigInteger amount, BigInteger number) {
    return new Rational(amount, denominator.multiply(number));
  }

  /** Returns what one voter of a group has left, over the common denominator. */
  BigInteger of(int group) {
    if (isBroke(group)) {
      return BigInteger.ZERO;
    }
    var value = share;
    for (int i = offsets[group]; i < offsets[group] + counts[group]; i++) {
      value = value.subtract(prices.get(rounds[i]).multiply(BigInteger.valueOf(utilities[i])));
    }
    return value;
  }

  /** Returns what groups have left together, over the common denominator. */
  BigInteger together(int[] groups) {
    var sum = new Sum();
    for (int group : groups) {
      sum.add(group);
    }
    return sum.value();
  }

  /**
   * Adds what the voters of a group paid in each round, nearly; not what they gave when they went
   * broke.
   *
   * @param nearPrices the price of each round in units of money
   */
  void addPayments(int group, double[] nearPrices, double[] sums) {
    for (int i = offsets[group]; i < offsets[group] + counts[group]; i++) {
      sums[rounds[i]] += profile.weight(group) * utilities[i] * nearPrices[rounds[i]];
    }
  }

  /** Adds up purses exactly: shares, minus earlier payments counted by price. One at a time. */
  final class Sum {

    private long people;

    Sum() {
      Arrays.fill(coefficients, 0, prices.size(), 0);
    }

    void add(int group) {
      if (isBroke(group)) {
        return;
      }
      long weight = profile.weight(group);
      people += weight;
      for (int i = offsets[group]; i < offsets[group] + counts[group]; i++) {
        coefficients[rounds[i]] += weight * utilities[i];
      }
    }

    /** Returns the sum over the common denominator. */
    BigInteger value() {
      var value = share.multiply(BigInteger.valueOf(people));
      for (int round = 0; round < prices.size(); round++) {
        if (coefficients[round] != 0) {
          value =
              value.subtract(prices.get(round).multiply(BigInteger.valueOf(coefficients[round])));
        }
      }
      return value;
    }
  }
}
