package fr.arpent.reporting.guide.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The characters of a file, with the line and column of each. */
final class SourceText {

  /** Characters that this package uses as marks; nobody can read them anyway. */
  private static final Pattern PRIVATE_USE =
      Pattern.compile("[\uE000-\uF8FF]|[\\x{F0000}-\\x{10FFFF}]");

  private final String file;
  private final String text;
  private final ImmutableList<String> lines;
  private final int[] starts;

  private SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = ImmutableList.copyOf(Splitter.on('\n').split(text));
    this.starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
    }
  }

  static SourceText of(String file, String text) {
    var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    clean = clean.replace("\r\n", "\n").replace('\r', '\n');
    return new SourceText(
        file,
        PRIVATE_USE
            .matcher(clean)
            .replaceAll(found -> "\uFFFD".repeat(found.end() - found.start())));
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  ImmutableList<String> lines() {
    return lines;
  }

  /** Returns the place of a character by its offset in the text. */
  Place at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return at(line, offset - starts[line]);
  }

  /** Returns the place of a character by its line and column, both from 0. */
  Place at(int line, int column) {
    return Place.at(file, line + 1, column + 1);
  }
}
