package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the theme files that guides name, each once. */
final class CharterFiles {

  private final FolderFiles files;
  private final Limits limits;
  private final String language;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Charter> read = new HashMap<>();

  CharterFiles(FolderFiles files, Limits limits, String language, Problems problems) {
    this.files = files;
    this.limits = limits;
    this.language = language;
    this.problems = problems;
  }

  /** Reads a theme file that a guide names at {@code pointer}. */
  void require(String path, String pointer) {
    if (!asked.add(path)) {
      return;
    }
    if (!path.endsWith(".yaml")) {
      problems.error("reference/theme-path", pointer, ImmutableMap.of("found", path));
    } else if (CharterReader.isPrivate(path)) {
      problems.error("privacy/theme-file", pointer, ImmutableMap.of("found", path));
    } else {
      files
          .read(path, "study-bytes", pointer, problems)
          .ifPresent(bytes -> read(FolderFiles.plain(path), path, bytes));
    }
  }

  private void read(String file, String path, byte[] bytes) {
    SourceDocument.parse(bytes, file, limits.ofStudy(), problems)
        .ifPresent(
            document -> {
              var found = Problems.locatedBy(document);
              new CharterReader(file, document, files, limits, found)
                  .read(language, bytes)
                  .ifPresent(charter -> read.put(path, charter));
              found.list().forEach(problems::add);
            });
  }

  /** Returns the charters by the path that guides name. */
  ImmutableMap<String, Charter> read() {
    return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(read));
  }
}
