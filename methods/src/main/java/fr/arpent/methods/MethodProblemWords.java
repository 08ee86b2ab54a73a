package fr.arpent.methods;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.model.problem.ProblemWordsProvider;

/** The words of the problems that are found when methods are bound to a study. */
public final class MethodProblemWords implements ProblemWordsProvider {

  /** Returns the provider; called by the service loader. */
  public MethodProblemWords() {}

  @Override
  public ByteSource words(String language) {
    var name = "method-problems_" + language + ".properties";
    var resource = MethodProblemWords.class.getResource(name);
    return resource == null ? ByteSource.empty() : Resources.asByteSource(resource);
  }
}
