package fr.arpent.reporting.typeset;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import fr.arpent.reporting.text.Words;

/**
 * Breaks titles into lines of about the same length: within the narrowest measure that needs no
 * more lines than the column does.
 */
final class Titles {

  private static final int STEPS = 7;

  private final TextSetter setter;

  Titles(TextSetter setter) {
    this.setter = setter;
  }

  /**
   * A title and the measure it was set in.
   *
   * @param measure in points
   */
  record Title(SetText text, double measure) {}

  /** Sets a title within a measure, in points. */
  Title set(Words words, Setting setting, double measure) {
    SetText widest = setter.set(words, setting, measure);
    int lines = widest.lines().size();
    if (lines < 2 || setting.alignment() != Setting.Alignment.START) {
      return new Title(widest, measure);
    }
    var best = new Title(widest, measure);
    double tooNarrow = Math.max(measure / 2, longestWord(words, setting) - 1);
    double enough = measure;
    for (int step = 0; step < STEPS && enough - tooNarrow > 1; step++) {
      double middle = (tooNarrow + enough) / 2;
      SetText tried = setter.set(words, setting, middle);
      if (tried.lines().size() == lines) {
        best = new Title(tried, middle);
        enough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return best;
  }

  private double longestWord(Words words, Setting setting) {
    return Streams.stream(Splitter.on(' ').split(words.plain()))
        .mapToDouble(word -> setter.line(Words.of(word), setting).width())
        .max()
        .orElse(0);
  }
}
