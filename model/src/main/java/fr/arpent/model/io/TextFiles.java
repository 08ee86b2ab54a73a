package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.document.TextDecoder;
import fr.arpent.model.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads guide texts: everything in Markdown under {@code text/}, and what guides name elsewhere.
 */
final class TextFiles {

  private final FolderFiles files;
  private final Problems problems;
  private final TextCare care;
  private final Map<String, String> read = new HashMap<>();

  TextFiles(FolderFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.care = new TextCare(problems);
  }

  /** Returns whether there is such a file. */
  boolean exists(String path) {
    return files.exists(path);
  }

  /** Reads a text that a guide names. */
  void require(String path, String pointer) {
    if (!read.containsKey(path)) {
      load(path, pointer).ifPresent(text -> read.put(path, text));
    }
  }

  /** Returns all texts by path. */
  ImmutableMap<String, String> read() {
    files.list("text").stream()
        .filter(path -> path.endsWith(".md"))
        .forEach(path -> require(path, ""));
    return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(read));
  }

  private Optional<String> load(String path, String pointer) {
    return files
        .read(path, "text-bytes", pointer, problems)
        .flatMap(bytes -> TextDecoder.decode(bytes, StandardCharsets.UTF_8, path, problems))
        .map(text -> care.cleanLines(text, path));
  }
}
