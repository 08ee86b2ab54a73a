package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.reporting.text.Text;

/**
 * A sentence about a result.
 *
 * @param words the sentence, with its full stop
 * @param paths paths of the values it tells
 */
public record Sentence(Text words, ImmutableSet<String> paths) {

  /** Returns a sentence that tells values of the result. */
  public static Sentence of(Text words, String... paths) {
    return new Sentence(words, ImmutableSet.copyOf(paths));
  }

  /** Returns the sentence, tagged when one of its values depends on invented data. */
  public Text text(AnalysisResult analysis) {
    return Phrases.tagged(words, paths.stream().anyMatch(analysis::isIllustration));
  }
}
