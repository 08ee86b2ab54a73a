package fr.arpent.methods.mobilisation.opinion;

/**
 * Answers of some people to one statement, and what Polis makes of them. Shares are smoothed by one
 * vote for and one against, so that few votes stay near a half.
 *
 * @param agree people for
 * @param disagree people against
 * @param pass people who saw it and took no side
 */
record Tally(int agree, int disagree, int pass) {

  /** 90 % of a normal distribution lie below this, as Polis rounds it. */
  static final double Z_90 = 1.2816;

  int voters() {
    return agree + disagree + pass;
  }

  int count(Vote vote) {
    return vote == Vote.AGREE ? agree : vote == Vote.DISAGREE ? disagree : pass;
  }

  Tally plus(Tally other) {
    return new Tally(agree + other.agree, disagree + other.disagree, pass + other.pass);
  }

  /** Returns (n + 1) / (N + 2). */
  double share(Vote vote) {
    return (count(vote) + 1.0) / (voters() + 2.0);
  }

  /** Returns how far a share is above a half: a one-proportion test with one more vote, a z. */
  double test(Vote vote) {
    double n = voters() + 1.0;
    return 2 * Math.sqrt(n) * ((count(vote) + 1.0) / n - 0.5);
  }

  /** Returns the share here over the share elsewhere. */
  double ratio(Vote vote, Tally elsewhere) {
    return share(vote) / elsewhere.share(vote);
  }

  /** Returns how far the two shares differ: a two-proportion test, one vote added to each count. */
  double ratioTest(Vote vote, Tally elsewhere) {
    double here = count(vote) + 1.0;
    double all = voters() + 1.0;
    double otherHere = elsewhere.count(vote) + 1.0;
    double otherAll = elsewhere.voters() + 1.0;
    double pooled = (here + otherHere) / (all + otherAll);
    return pooled == 1
        ? 0
        : (here / all - otherHere / otherAll)
            / Math.sqrt(pooled * (1 - pooled) * (1 / all + 1 / otherAll));
  }
}
