package fr.arpent.examples.density;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.reporting.text.MessageSource;
import java.util.Optional;

/** The words of the example; a method of the library has its own in the bundles of reporting. */
public final class DensityMessages implements MessageSource {

  /** Returns the source; called by the service loader. */
  public DensityMessages() {}

  @Override
  public Optional<ByteSource> messages(String language) {
    return Optional.ofNullable(
            DensityMessages.class.getResource("density_" + language + ".properties"))
        .map(Resources::asByteSource);
  }
}
