package fr.arpent.examples;

import java.nio.file.Path;

/** Where the files of the repository are, for tests that read them. */
public final class Repository {

  private Repository() {}

  /** Returns the top folder; Surefire names it, an IDE starts in it or in a module. */
  public static Path root() {
    var named = System.getProperty("arpent.root");
    var here = Path.of("").toAbsolutePath();
    if (named != null) {
      return Path.of(named);
    }
    return here.resolve("bom").toFile().isDirectory() ? here : here.resolve("..").normalize();
  }

  /** Returns the folder of an example study. */
  public static Path study(String name) {
    return root().resolve("examples/studies").resolve(name);
  }

  /**
   * Returns the folder of published results to compare with, which need not be there: {@code
   * $ARPENT_REFERENCE}, else {@code ../shared/reference}.
   */
  public static Path reference() {
    var named = System.getenv("ARPENT_REFERENCE");
    return named == null
        ? root().resolve("../shared/reference").normalize()
        : Path.of(named).toAbsolutePath();
  }
}
