package fr.arpent.methods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this library, written by the build. */
public final class ArpentVersion {

  private static final String CURRENT = read();

  private ArpentVersion() {}

  /** Returns the version, as in the pom. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    try (var file = ArpentVersion.class.getResourceAsStream("version.txt")) {
      var bytes = Objects.requireNonNull(file, "version.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
