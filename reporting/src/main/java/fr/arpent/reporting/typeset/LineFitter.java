package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Chooses, among all ways to break a paragraph, the one whose ragged edge is the most even: the
 * least sum of squared shortfalls of all lines but the last. Time grows with the number of segments
 * times those that fit on a line.
 *
 * <p>Source: D. E. Knuth and M. F. Plass, <cite>Breaking paragraphs into lines</cite>, Software:
 * Practice and Experience 11, 1981, with the demerits of ragged setting.
 */
final class LineFitter {

  /** A line more costs as much as a shortfall of 14 points. */
  private static final double LINE = 200;

  /** A divided word costs as much as a shortfall of 30 points. */
  private static final double DIVISION = 900;

  /** A last line of a few characters is worse than any ragged edge. */
  private static final double STUB = 1e7;

  private static final double OVERFULL = 1e9;
  private static final int STUB_CHARACTERS = 3;

  private final ImmutableList<Piece> pieces;
  private final double measure;

  private LineFitter(ImmutableList<Piece> pieces, double measure) {
    this.pieces = pieces;
    this.measure = measure;
  }

  /**
   * A segment with its measures, in points.
   *
   * @param width of what is printed
   * @param space after it, on the same line
   * @param hyphen width of the hyphen when a line ends after it; 0 when no word is divided
   * @param characters how many are printed
   */
  record Piece(double width, double space, double hyphen, int characters) {}

  /** Returns the index after the last piece of each line. */
  static ImmutableList<Integer> fit(ImmutableList<Piece> pieces, double measure) {
    return new LineFitter(pieces, measure).fit();
  }

  private ImmutableList<Integer> fit() {
    int count = pieces.size();
    double[] least = new double[count + 1];
    int[] previous = new int[count + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = 0;
    for (int from = 0; from < count; from++) {
      relax(from, least, previous);
    }
    return lines(previous);
  }

  /** Tries every line that begins at a piece. */
  private void relax(int from, double[] least, int[] previous) {
    double width = 0;
    int characters = 0;
    for (int last = from; last < pieces.size(); last++) {
      Piece piece = pieces.get(last);
      width += piece.width();
      characters += piece.characters();
      double shortfall = measure - width - piece.hyphen();
      if (shortfall < -0.005 && last > from) {
        if (measure - width < 0) {
          return;
        }
      } else {
        double cost = least[from] + cost(last, shortfall, characters);
        if (cost < least[last + 1]) {
          least[last + 1] = cost;
          previous[last + 1] = from;
        }
      }
      width += piece.space();
    }
  }

  private double cost(int last, double shortfall, int characters) {
    if (last == pieces.size() - 1) {
      return LINE
          + (characters <= STUB_CHARACTERS ? STUB : 0)
          + (shortfall < -0.005 ? OVERFULL : 0);
    }
    double division = pieces.get(last).hyphen() > 0 ? DIVISION : 0;
    return LINE + division + shortfall * shortfall + (shortfall < -0.005 ? OVERFULL : 0);
  }

  private ImmutableList<Integer> lines(int[] previous) {
    Deque<Integer> ends = new ArrayDeque<>();
    for (int end = pieces.size(); end > 0; end = previous[end]) {
      ends.addFirst(end);
    }
    return ImmutableList.copyOf(ends);
  }
}
