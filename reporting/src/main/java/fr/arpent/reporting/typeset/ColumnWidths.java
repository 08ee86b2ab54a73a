package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a table among its columns. Numbers get what they need, never less than a
 * column of the design; the first column of words ends on the plumb line when it can; other words
 * share the rest by their length.
 */
final class ColumnWidths {

  private static final double FIRST = 134;
  private static final double LEAST_FIRST = 70;
  private static final double LEAST_WORDS = 48;
  private static final double NUMBER = 58.2;
  private static final double NARROW_NUMBER = 43.6;
  private static final double WIDEST_NUMBER = 87.3;
  private static final int MANY_NUMBERS = 6;

  private ColumnWidths() {}

  /**
   * What a column needs, in points.
   *
   * @param numbers whether it holds numbers
   * @param least width of its longest word, or of its longest number
   * @param wished width of its longest cell on one line
   */
  record Need(boolean numbers, double least, double wished) {}

  /** Returns one stretch per column, from the start of the table. */
  static ImmutableList<Measure> share(ImmutableList<Need> needs, Measure across) {
    double[] widths = new double[needs.size()];
    double left = across.width() - shareNumbers(needs, across.width(), widths);
    shareWords(needs, left, widths);
    List<Measure> columns = new ArrayList<>();
    double start = across.start();
    for (double width : widths) {
      columns.add(new Measure(start, width));
      start += width;
    }
    return ImmutableList.copyOf(columns);
  }

  private static double shareNumbers(ImmutableList<Need> needs, double width, double[] widths) {
    long count = needs.stream().filter(Need::numbers).count();
    double standard = count > MANY_NUMBERS ? NARROW_NUMBER : NUMBER;
    double taken = 0;
    for (int i = 0; i < widths.length; i++) {
      Need need = needs.get(i);
      if (need.numbers()) {
        double wished = Math.max(standard, Math.min(need.wished(), WIDEST_NUMBER));
        widths[i] = Math.max(wished, need.least());
        taken += widths[i];
      }
    }
    boolean onlyNumbers = count == needs.size();
    double room = width - (onlyNumbers ? 0 : LEAST_FIRST);
    if (onlyNumbers || taken > room) {
      double scale = room / taken;
      for (int i = 0; i < widths.length; i++) {
        widths[i] *= scale;
      }
      taken = room;
    }
    return taken;
  }

  private static void shareWords(ImmutableList<Need> needs, double room, double[] widths) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      if (!needs.get(i).numbers()) {
        words.add(i);
      }
    }
    if (words.isEmpty()) {
      return;
    }
    if (words.size() == 1) {
      widths[words.get(0)] = room;
      return;
    }
    double left = room;
    double others = words.stream().skip(1).mapToDouble(i -> least(needs.get(i))).sum();
    if (words.get(0) == 0 && room - FIRST >= others) {
      widths[0] = FIRST;
      left -= FIRST;
      words.remove(0);
    }
    shareByLength(needs, words, left, widths);
  }

  /** Gives each its least, then shares what is left by the length of the cells. */
  private static void shareByLength(
      ImmutableList<Need> needs, List<Integer> columns, double room, double[] widths) {
    var least =
        columns.stream()
            .mapToDouble(i -> least(needs.get(i)))
            .collect(ImmutableDoubleArray::builder, ImmutableDoubleArray.Builder::add, (a, b) -> {})
            .build();
    double spare = room - least.stream().sum();
    double wishes =
        columns.stream().mapToDouble(i -> StrictMath.sqrt(needs.get(i).wished() + 1)).sum();
    for (int j = 0; j < columns.size(); j++) {
      double wish = StrictMath.sqrt(needs.get(columns.get(j)).wished() + 1);
      widths[columns.get(j)] =
          spare >= 0 ? least.get(j) + spare * wish / wishes : room * least.get(j) / (room - spare);
    }
  }

  private static double least(Need need) {
    return Math.max(LEAST_WORDS, need.least());
  }
}
