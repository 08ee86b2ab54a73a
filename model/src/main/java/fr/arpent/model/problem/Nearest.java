package fr.arpent.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody probably meant by a name that does not exist, for "did you mean".
 *
 * <p>Distance: insertions, deletions, substitutions and swaps of neighbours (optimal string
 * alignment), at most a third of the longer name.
 */
public final class Nearest {

  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /** Returns the known name that is nearest to what was found, if any is near; ties by order. */
  public static Optional<String> to(String found, Collection<String> known) {
    var wanted = found.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most(found, name))
        .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))));
  }

  /** Returns known names as they are listed in a problem: the first twelve, by commas. */
  public static String list(Collection<String> known) {
    var first = known.stream().limit(MOST_LISTED).collect(ImmutableList.toImmutableList());
    var more = known.size() > first.size() ? ", …" : "";
    return first.stream().collect(Collectors.joining(", ", "", more));
  }

  private static int most(String found, String name) {
    return Math.max(1, Math.max(found.length(), name.length()) / 3);
  }

  private static int distance(String left, String right) {
    if (Math.abs(left.length() - right.length()) > most(left, right)) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, left, right, i, j);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int cheapest(int[][] cost, String left, String right, int i, int j) {
    char a = left.charAt(i - 1);
    char b = right.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (a == b ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b && a != b;
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
