package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares the width of a table among its columns by what stands in them. Numbers get a column of the
 * design, or what they need if that is more; they give way to a narrow one for words that do not
 * stand on one line. The first column of words ends on the plumb line, unless it has words to spare
 * and others would break into more than two lines; these get their longest cell, or else share the
 * rest so that their longest cells take as many lines.
 */
final class ColumnWidths {

  private static final double FIRST = 134;
  private static final double LEAST_FIRST = 70;
  private static final double LEAST_WORDS = 48;
  private static final double NUMBER = 58.2;
  private static final double NARROW_NUMBER = 43.6;
  private static final double WIDEST_NUMBER = 87.3;
  private static final double STEP = 0.1;
  private static final int MANY_NUMBERS = 6;
  private static final int HALVINGS = 40;

  /** Part of their longest cells on one line from which columns of words are not crowded. */
  private static final double CROWDED = 0.5;

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
    double standard = fittingNumber(needs, width);
    double taken = 0;
    for (int i = 0; i < widths.length; i++) {
      if (needs.get(i).numbers()) {
        widths[i] = number(needs.get(i), standard);
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

  private static double number(Need need, double standard) {
    double wished = Math.max(standard, Math.min(need.wished(), WIDEST_NUMBER));
    return Math.max(wished, need.least());
  }

  /**
   * Returns the widest column of numbers that lets words stand on one line; else, beside several
   * columns of words, the narrow one, and beside one the widest that leaves it its column.
   */
  private static double fittingNumber(ImmutableList<Need> needs, double width) {
    long count = needs.stream().filter(Need::numbers).count();
    double narrow = count > MANY_NUMBERS ? NARROW_NUMBER : NUMBER;
    return widestNumber(needs, width - wordsOnOneLine(needs))
        .orElseGet(
            () ->
                needs.size() - count > 1
                    ? NARROW_NUMBER
                    : widestNumber(needs, width - wordsBroken(needs)).orElse(narrow));
  }

  private static Optional<Double> widestNumber(ImmutableList<Need> needs, double room) {
    for (double tried = NUMBER; tried >= NARROW_NUMBER; tried -= STEP) {
      double standard = tried;
      double taken =
          needs.stream().filter(Need::numbers).mapToDouble(need -> number(need, standard)).sum();
      if (taken <= room) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }

  private static double wordsBroken(ImmutableList<Need> needs) {
    double wished = 0;
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      wished += need.numbers() ? 0 : i == 0 ? FIRST : least(need);
    }
    return wished;
  }

  private static double wordsOnOneLine(ImmutableList<Need> needs) {
    double wished = 0;
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      wished += need.numbers() ? 0 : i == 0 ? FIRST : Math.max(least(need), need.wished());
    }
    return wished;
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
    List<Integer> others = words.subList(1, words.size());
    double leastOfOthers = others.stream().mapToDouble(i -> least(needs.get(i))).sum();
    if (words.get(0) == 0 && room - FIRST >= leastOfOthers) {
      widths[0] = first(needs, others, room - FIRST);
      left -= widths[0];
      words = others;
    }
    shareByLength(needs, words, left, widths);
  }

  /** The first column leaves the plumb line for others that would break into many lines. */
  private static double first(ImmutableList<Need> needs, List<Integer> others, double room) {
    boolean crowded = evenPart(needs, others, room) < CROWDED;
    return crowded ? Math.min(FIRST, Math.max(LEAST_FIRST, needs.get(0).wished())) : FIRST;
  }

  /**
   * Gives each its longest cell and a part of what is left; where that is too much, as many lines
   * for the longest cell of each, so that rows are as low as can be.
   */
  private static void shareByLength(
      ImmutableList<Need> needs, List<Integer> columns, double room, double[] widths) {
    var least =
        columns.stream()
            .mapToDouble(i -> least(needs.get(i)))
            .collect(ImmutableDoubleArray::builder, ImmutableDoubleArray.Builder::add, (a, b) -> {})
            .build();
    double wanted =
        columns.stream()
            .mapToDouble(i -> Math.max(least(needs.get(i)), needs.get(i).wished()))
            .sum();
    if (wanted <= room) {
      double more = (room - wanted) / columns.size();
      columns.forEach(i -> widths[i] = Math.max(least(needs.get(i)), needs.get(i).wished()) + more);
      return;
    }
    double sum = least.stream().sum();
    double part = sum > room ? 0 : evenPart(needs, columns, room);
    for (int j = 0; j < columns.size(); j++) {
      double floor = least.get(j);
      widths[columns.get(j)] =
          sum > room ? room * floor / sum : part(needs.get(columns.get(j)), part);
    }
  }

  /** Returns the largest part of its longest cell that every column can have on one line. */
  private static double evenPart(ImmutableList<Need> needs, List<Integer> columns, double room) {
    double fits = 0;
    double tooMuch = 1;
    for (int step = 0; step < HALVINGS; step++) {
      double tried = (fits + tooMuch) / 2;
      double taken = columns.stream().mapToDouble(i -> part(needs.get(i), tried)).sum();
      if (taken <= room) {
        fits = tried;
      } else {
        tooMuch = tried;
      }
    }
    return fits;
  }

  private static double part(Need need, double part) {
    return Math.max(least(need), part * need.wished());
  }

  private static double least(Need need) {
    return Math.max(LEAST_WORDS, need.least());
  }
}
