package fr.arpent.reporting.text;

import com.google.common.io.ByteSource;
import java.util.Optional;

/**
 * Messages that another jar offers for its own exhibits and findings, through {@link
 * java.util.ServiceLoader}. Keys begin with the id of its method.
 */
public interface MessageSource {

  /**
   * Returns the messages of a language as a {@code .properties} file in UTF-8.
   *
   * @param language {@code fr}, {@code en} or {@code ar}
   */
  Optional<ByteSource> messages(String language);
}
