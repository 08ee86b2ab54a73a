package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThemeSchemaTest {

  private static final Path FILE =
      Path.of(System.getProperty("arpent.root", ".."), "docs/schema/theme.schema.json");

  @Test
  void the_schema_in_the_documentation_is_current() throws IOException {
    if (Boolean.getBoolean("arpent.update")) {
      Files.createDirectories(FILE.resolveSibling(""));
      Files.writeString(FILE, ThemeSchema.json());
    }

    assertEquals(
        ThemeSchema.json(),
        Files.exists(FILE) ? Files.readString(FILE) : "",
        "write it again: mvn -pl model -am test -Dtest=ThemeSchemaTest -Darpent.update=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false, and read the difference");
  }
}
