package fr.arpent.examples.cli;

import fr.arpent.methods.ResultCsv;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results of a study as files: {@code results/<analysis>.json}, and their lists as CSV. */
final class ResultFiles {

  private final Study study;
  private final StudyResults results;

  ResultFiles(Study study, StudyResults results) {
    this.study = study;
    this.results = results;
  }

  /** Writes one JSON file per analysis. */
  void write(Path folder) throws IOException {
    for (var file : ResultFile.all(study.id(), results).values()) {
      write(folder, file.path(), file.text());
    }
  }

  /** Writes every list of every result as a table. */
  void writeTables(Path folder) throws IOException {
    for (var result : results.byAnalysis().values()) {
      for (var file : ResultCsv.of(result).entrySet()) {
        write(folder, file.getKey(), file.getValue());
      }
    }
  }

  private static void write(Path folder, String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
