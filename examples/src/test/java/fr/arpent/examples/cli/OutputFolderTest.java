package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path folder;

  @Test
  void files_appear_where_they_were_asked_and_are_named_by_absolute_paths() throws IOException {
    var written =
        OutputFolder.at(folder.resolve("a/b"))
            .write(
                aside -> {
                  Files.createDirectory(aside.resolve("results"));
                  Files.writeString(aside.resolve("results/x.json"), "1");
                  Files.writeString(aside.resolve("guide.pdf"), "2");
                });

    assertEquals(
        List.of(folder.resolve("a/b/guide.pdf"), folder.resolve("a/b/results/x.json")), written);
    assertEquals("1", Files.readString(folder.resolve("a/b/results/x.json")));
    assertEquals(List.of("guide.pdf", "results"), names(folder.resolve("a/b")));
  }

  @Test
  void a_failure_half_way_leaves_no_file_and_no_folder() throws IOException {
    var output = OutputFolder.at(folder.resolve("a/b"));

    assertThrows(
        IOException.class,
        () ->
            output.write(
                aside -> {
                  Files.writeString(aside.resolve("guide.pdf"), "half");
                  throw new IOException("disk full");
                }));

    assertEquals(List.of(), names(folder));
  }

  @Test
  void a_failure_leaves_what_was_there_before() throws IOException {
    Files.writeString(folder.resolve("guide.pdf"), "earlier");

    assertThrows(
        IllegalStateException.class,
        () ->
            OutputFolder.at(folder)
                .write(
                    aside -> {
                      Files.writeString(aside.resolve("guide.pdf"), "later");
                      throw new IllegalStateException();
                    }));

    assertEquals(List.of("guide.pdf"), names(folder));
    assertEquals("earlier", Files.readString(folder.resolve("guide.pdf")));
  }

  @Test
  void a_file_in_the_way_is_named() throws IOException {
    var file = Files.writeString(folder.resolve("out"), "");

    var error =
        assertThrows(IOException.class, () -> OutputFolder.at(file.resolve("x")).checkWritable());

    assertTrue(String.valueOf(error.getMessage()).endsWith("out"), error.getMessage());
  }

  private static List<String> names(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
