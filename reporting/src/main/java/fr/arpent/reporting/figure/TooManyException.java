package fr.arpent.reporting.figure;

/**
 * More than a figure can show and a reader can tell apart: rows, series or points. Choose some of
 * them, or make several figures.
 */
public final class TooManyException extends IllegalArgumentException {

  private final int most;
  private final long had;

  private TooManyException(int most, long had) {
    super("a figure of this kind holds at most " + most + ", had " + had);
    this.most = most;
    this.had = had;
  }

  /**
   * Checks a count.
   *
   * @throws TooManyException if it is over the most
   */
  public static void check(long had, int most) {
    if (had > most) {
      throw new TooManyException(most, had);
    }
  }

  /** Returns how many the figure can show. */
  public int most() {
    return most;
  }

  /** Returns how many there were. */
  public long had() {
    return had;
  }
}
