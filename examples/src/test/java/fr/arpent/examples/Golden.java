package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Files that hold what came out when somebody last looked. {@code -Darpent.golden=update} writes
 * them anew; the difference is then read by a person.
 */
final class Golden {

  private Golden() {}

  /** Compares a text with its golden file. */
  static void assertSame(String name, String text) throws IOException {
    var file = Repository.root().resolve("examples/src/test/golden").resolve(name);
    if (System.getProperty("arpent.golden", "compare").equals("update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return;
    }
    assertTrue(
        Files.exists(file), () -> "no golden file " + file + ": run with -Darpent.golden=update");
    assertEquals(Files.readString(file), text);
  }
}
