package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.TooManyException;

/**
 * Answers on a scale, from the most negative to the most positive, as bars that part at the middle
 * of the neutral answer (échelle de Likert, barres divergentes). The negative arm is hatched, so
 * that it can be told apart in grey.
 *
 * @param table one series per answer, two to seven, from negative to positive; the middle one of an
 *     odd number is neutral
 */
public record LikertBars(SeriesTable table) implements SeriesFigure {

  /** Colours of the seven that are taken for two to seven answers, negative first. */
  static final ImmutableList<ImmutableList<Integer>> STEPS =
      ImmutableList.of(
          ImmutableList.of(0, 6),
          ImmutableList.of(0, 3, 6),
          ImmutableList.of(0, 1, 5, 6),
          ImmutableList.of(0, 1, 3, 5, 6),
          ImmutableList.of(0, 1, 2, 4, 5, 6),
          ImmutableList.of(0, 1, 2, 3, 4, 5, 6));

  /** Rows that a page holds in letters that can be read. */
  private static final int MOST_ROWS = 26;

  /** Checks the number of answers and rows. */
  public LikertBars {
    int answers = table.series().size();
    TooManyException.check(table.categories().size(), MOST_ROWS);
    checkArgument(answers >= 2 && answers <= 7, "a scale has 2 to 7 answers, had %s", answers);
    checkArgument(
        table.values().stream().allMatch(value -> value >= 0),
        "counts and shares of answers must be >= 0, were %s",
        table.values());
  }

  int answers() {
    return table.series().size();
  }

  /** Returns how many answers are negative. */
  int negatives() {
    return answers() / 2;
  }

  /** Returns how much of a row stands before the middle line. */
  double before(int category) {
    double sum = 0;
    for (int answer = 0; answer < negatives(); answer++) {
      sum += table.value(answer, category).orElse(0.0);
    }
    return answers() % 2 == 0 ? sum : sum + table.value(negatives(), category).orElse(0.0) / 2;
  }

  double sum(int category) {
    return table.series().stream()
        .mapToDouble(answer -> answer.values().get(category).orElse(0.0))
        .sum();
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public String sentence() {
    return "block.figure.likert.alt";
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new LikertDrawing(this, canvas).draw();
  }
}
