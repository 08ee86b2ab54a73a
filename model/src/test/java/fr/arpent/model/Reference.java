package fr.arpent.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds expected results and sample studies that lie beside the repository, for tests only: {@code
 * $ARPENT_REFERENCE}, else {@code ../shared/reference}. A clone has none; its tests are skipped and
 * say so.
 */
public final class Reference {

  private Reference() {}

  /** Returns a file of the reference, or skips the test. */
  public static Path file(String path) {
    return require(folder().resolve(path));
  }

  /** Returns a file of a folder beside the reference ({@code data}, {@code notes}), or skips. */
  public static Path beside(String path) {
    return require(folder().resolveSibling(path));
  }

  private static Path folder() {
    var root = Path.of(System.getProperty("arpent.root", "."));
    return Optional.ofNullable(System.getenv("ARPENT_REFERENCE"))
        .map(Path::of)
        .orElse(root.resolve("../shared/reference"))
        .toAbsolutePath()
        .normalize();
  }

  private static Path require(Path path) {
    assumeTrue(
        Files.exists(path),
        () -> "skipped: no " + path + "; set ARPENT_REFERENCE to the folder of expected results");
    return path;
  }
}
