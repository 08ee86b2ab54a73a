package fr.arpent.model.problem;

import com.google.common.io.ByteSource;

/**
 * Offers words for problems that another module or jar reports, through {@link
 * java.util.ServiceLoader}. A module can only open its own resources: hence bytes, never a path.
 */
public interface ProblemWordsProvider {

  /**
   * Returns properties in UTF-8, with the keys {@code problem.<family>.<name>.found} and {@code
   * .write}; empty bytes when there are none in this language.
   *
   * @param language {@code fr} or {@code en}
   */
  ByteSource words(String language);
}
