package fr.arpent.methods.mobilisation.opinion;

import java.util.stream.IntStream;

/**
 * Which counts are held back so that nothing is told of a few people (secret statistique): those
 * above 0 and below a minimum, and others with them, so that what can be found by taking the
 * published counts from the total always concerns at least the minimum and two counts. Of the
 * counts that could be held back too, the smallest is.
 */
final class Withholding {

  private final int minimum;

  /**
   * @param minimum the least count that is published; 1 holds nothing back
   */
  Withholding(int minimum) {
    this.minimum = minimum;
  }

  /** Returns whether a count alone is too small. */
  boolean isSmall(int count) {
    return count > 0 && count < minimum;
  }

  /** Returns which counts of a line with a known total are held back. */
  boolean[] line(int[] counts) {
    return line(counts, new boolean[counts.length]);
  }

  /**
   * Returns which counts of a line are held back.
   *
   * @param forced those held back for another reason
   */
  boolean[] line(int[] counts, boolean[] forced) {
    var held = forced.clone();
    for (int i = 0; i < counts.length; i++) {
      held[i] |= isSmall(counts[i]);
    }
    protect(counts, held);
    return held;
  }

  /**
   * Returns which counts of a table are held back, where the totals of rows and columns are known.
   *
   * @param forced columns held back for another reason
   */
  boolean[][] table(int[][] counts, boolean[] forced) {
    var held = new boolean[counts.length][forced.length];
    for (int row = 0; row < counts.length; row++) {
      held[row] = line(counts[row], forced);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; column < forced.length; column++) {
        int place = column;
        var down = IntStream.range(0, counts.length).map(row -> counts[row][place]).toArray();
        var heldDown = new boolean[counts.length];
        for (int row = 0; row < counts.length; row++) {
          heldDown[row] = held[row][column];
        }
        if (protect(down, heldDown, place, held)) {
          changed = true;
          for (int row = 0; row < counts.length; row++) {
            held[row][column] = heldDown[row];
          }
        }
      }
      for (int row = 0; row < counts.length; row++) {
        changed |= protect(counts[row], held[row]);
      }
    }
    return held;
  }

  /** Holds back more of a line until a difference tells nothing; returns whether any was added. */
  private boolean protect(int[] counts, boolean[] held) {
    return protect(counts, held, new boolean[counts.length]);
  }

  /**
   * The same down a column: rows that lose a count elsewhere come first, since another row would
   * lose two.
   */
  private boolean protect(int[] counts, boolean[] held, int column, boolean[][] table) {
    var losing = new boolean[counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (int other = 0; other < table[row].length; other++) {
        losing[row] |= other != column && table[row][other];
      }
    }
    return protect(counts, held, losing);
  }

  private boolean protect(int[] counts, boolean[] held, boolean[] preferred) {
    boolean added = false;
    while (isOpen(counts, held)) {
      int smallest = -1;
      for (int i = 0; i < counts.length; i++) {
        if (!held[i] && (smallest < 0 || isBetter(i, smallest, counts, preferred))) {
          smallest = i;
        }
      }
      if (smallest < 0) {
        return added;
      }
      held[smallest] = true;
      added = true;
    }
    return added;
  }

  private static boolean isBetter(int one, int other, int[] counts, boolean[] preferred) {
    boolean nobody = counts[one] == 0 || counts[other] == 0;
    return (!nobody && preferred[one] != preferred[other])
        ? preferred[one]
        : rank(counts[one]) < rank(counts[other]);
  }

  /** Nobody is protected by a count of 0: those come last. */
  private static int rank(int count) {
    return count == 0 ? Integer.MAX_VALUE : count;
  }

  private boolean isOpen(int[] counts, boolean[] held) {
    int sum = 0;
    int heldCounts = 0;
    for (int i = 0; i < counts.length; i++) {
      if (held[i]) {
        sum += counts[i];
        heldCounts++;
      }
    }
    return heldCounts == 1 || (heldCounts > 1 && sum > 0 && sum < minimum);
  }
}
