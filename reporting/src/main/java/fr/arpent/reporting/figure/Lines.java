package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names broken into short lines, at spaces and after hyphens. */
public final class Lines {

  private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=[\\p{L}\\d]-)(?=\\p{L})");

  private Lines() {}

  /** Returns as many lines as a width needs; a word wider than it stands alone. */
  public static ImmutableList<Words> wrap(Canvas canvas, Words words, TypeRole role, double width) {
    if (canvas.width(words, role) <= width) {
      return ImmutableList.of(words);
    }
    var lines = new ArrayList<String>();
    var line = "";
    for (var piece : pieces(words)) {
      var longer = line + piece;
      if (!line.isEmpty() && canvas.width(Words.of(longer.stripTrailing()), role) > width) {
        lines.add(line.stripTrailing());
        line = piece;
      } else {
        line = longer;
      }
    }
    lines.add(line.stripTrailing());
    return lines.stream().map(Words::of).collect(ImmutableList.toImmutableList());
  }

  private static List<String> pieces(Words words) {
    return BREAKS.splitAsStream(words.plain()).toList();
  }

  /**
   * Returns a name in exactly so many lines, the widest as narrow as possible; fewer if need be.
   */
  static ImmutableList<Words> balanced(Canvas canvas, Words words, TypeRole role, int count) {
    if (count == 1 || pieces(words).size() == 1) {
      return ImmutableList.of(words);
    }
    double low = 0;
    double high = canvas.width(words, role);
    for (int i = 0; i < 12; i++) {
      double middle = (low + high) / 2;
      if (wrap(canvas, words, role, middle).size() <= count) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return wrap(canvas, words, role, high);
  }
}
