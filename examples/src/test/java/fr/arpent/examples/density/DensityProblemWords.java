package fr.arpent.examples.density;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.model.problem.ProblemWordsProvider;

/** The words of the problem that only the example reports. */
public final class DensityProblemWords implements ProblemWordsProvider {

  /** Returns the provider; called by the service loader. */
  public DensityProblemWords() {}

  @Override
  public ByteSource words(String language) {
    var name = "density-problems_" + language + ".properties";
    var resource = DensityProblemWords.class.getResource(name);
    return resource == null ? ByteSource.empty() : Resources.asByteSource(resource);
  }
}
