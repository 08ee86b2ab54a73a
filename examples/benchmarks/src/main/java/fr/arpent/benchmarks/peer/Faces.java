package fr.arpent.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The faces that every program embeds: those of Arpent's themes. */
enum Faces {
  SERIF("source-serif-4/SourceSerif4_400Regular.ttf"),
  SANS("source-sans-3/SourceSans3_400Regular.ttf"),
  SANS_BOLD("source-sans-3/SourceSans3_700Bold.ttf");

  private final String path;

  Faces(String path) {
    this.path = path;
  }

  byte[] bytes() {
    try (InputStream file =
        Objects.requireNonNull(
            Faces.class.getResourceAsStream("/fr/arpent/reporting/fonts/" + path), path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a copy on disk, for programs that read faces from files. */
  Path file() {
    try {
      var file = Files.createTempFile("benchmark-", ".ttf");
      file.toFile().deleteOnExit();
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
