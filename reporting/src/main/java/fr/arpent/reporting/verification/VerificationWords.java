package fr.arpent.reporting.verification;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.model.problem.ProblemWordsProvider;

/** The words of what a check of a guide finds, for those who print problems. */
public final class VerificationWords implements ProblemWordsProvider {

  /** For {@link java.util.ServiceLoader}. */
  public VerificationWords() {}

  @Override
  public ByteSource words(String language) {
    var resource =
        VerificationWords.class.getResource("verification-problems_" + language + ".properties");
    return resource == null ? ByteSource.empty() : Resources.asByteSource(resource);
  }
}
