package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * LEXIMIN by the book, for tiny pools: every panel is written down, person by person, and the level
 * of each person is settled by asking for the most that this person can have.
 */
final class EnumeratedFairness {

  private static final double CLOSE = 1e-9;

  private final PanelQuestion question;
  private final List<int[]> panels = new ArrayList<>();

  private EnumeratedFairness(PanelQuestion question) {
    this.question = question;
    choose(new int[question.size()], 0, 0);
  }

  /** Returns the chance of each candidate; empty when there is no panel. */
  static double[] leximin(PanelQuestion question) {
    var oracle = new EnumeratedFairness(question);
    return oracle.panels.isEmpty() ? new double[0] : oracle.leximin();
  }

  private void choose(int[] panel, int seat, int from) {
    if (seat == panel.length) {
      if (isAllowed(panel)) {
        panels.add(panel.clone());
      }
      return;
    }
    for (int person = from; person < question.candidates().size(); person++) {
      panel[seat] = person;
      choose(panel, seat + 1, person + 1);
    }
  }

  private boolean isAllowed(int[] panel) {
    var households = new HashMap<String, Integer>();
    for (int person : panel) {
      question
          .candidates()
          .get(person)
          .household()
          .ifPresent(name -> households.merge(name, 1, Integer::sum));
    }
    return households.values().stream().allMatch(count -> count <= question.householdCap())
        && question.quotas().stream().allMatch(quota -> quota.admits(seats(panel, quota)));
  }

  private int seats(int[] panel, Quota quota) {
    return (int)
        Arrays.stream(panel)
            .filter(
                person ->
                    question.candidates().get(person).trait(quota.field()).equals(quota.value()))
            .count();
  }

  private double[] leximin() {
    int people = question.candidates().size();
    var settled = new double[people];
    Arrays.fill(settled, -1);
    while (Arrays.stream(settled).anyMatch(level -> level < 0)) {
      double level = highest(settled, -1, 0);
      var most = new double[people];
      for (int person = 0; person < people; person++) {
        most[person] = settled[person] < 0 ? highest(settled, person, level) : 0;
      }
      for (int person = 0; person < people; person++) {
        if (settled[person] < 0 && most[person] <= level + 1e-7) {
          settled[person] = level;
        }
      }
    }
    return settled;
  }

  /**
   * The highest level that all who are not settled can have; or, given one of them, the highest
   * chance of that person while the others have a level.
   */
  private double highest(double[] settled, int favoured, double level) {
    int people = settled.length;
    int count = panels.size();
    int height = people + 1;
    int width = count + 1 + height;
    var matrix = new double[height][width];
    var right = new double[height];
    var upper = new double[width];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    upper[count] = 1;
    upper[width - 1] = 0;
    for (int i = 0; i < count; i++) {
      for (int person : panels.get(i)) {
        matrix[person][i] = -1;
      }
      matrix[people][i] = 1;
    }
    for (int person = 0; person < people; person++) {
      boolean rises = favoured < 0 ? settled[person] < 0 : person == favoured;
      matrix[person][count] = rises ? 1 : 0;
      right[person] = rises ? 0 : CLOSE - (settled[person] < 0 ? level : settled[person]);
      matrix[person][count + 1 + person] = 1;
    }
    right[people] = 1;
    matrix[people][width - 1] = 1;
    var cost = new double[width];
    cost[count] = -1;
    var simplex = new Simplex(matrix, right, upper, CLOSE);
    if (!simplex.minimise(cost)) {
      throw new AssertionError("the oracle lost its solution");
    }
    return simplex.solution()[count];
  }

  /** Returns numbers of candidates who are in no panel at all. */
  static List<Integer> inNoPanel(PanelQuestion question) {
    var oracle = new EnumeratedFairness(question);
    return IntStream.range(0, question.candidates().size())
        .filter(
            person ->
                oracle.panels.stream()
                    .noneMatch(panel -> Arrays.stream(panel).anyMatch(i -> i == person)))
        .boxed()
        .toList();
  }
}
