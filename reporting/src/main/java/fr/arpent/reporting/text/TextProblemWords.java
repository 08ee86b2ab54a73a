package fr.arpent.reporting.text;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.model.problem.ProblemWordsProvider;

/** The words of the problems of guide texts, for those who print problems. */
public final class TextProblemWords implements ProblemWordsProvider {

  /** For {@link java.util.ServiceLoader}. */
  public TextProblemWords() {}

  @Override
  public ByteSource words(String language) {
    var resource = TextProblemWords.class.getResource("text-problems_" + language + ".properties");
    return resource == null ? ByteSource.empty() : Resources.asByteSource(resource);
  }
}
