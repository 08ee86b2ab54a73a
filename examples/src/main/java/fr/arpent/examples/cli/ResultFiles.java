package fr.arpent.examples.cli;

import fr.arpent.methods.StudyResults;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results of a study as files: {@code results/<analysis>.json}, and tables as CSV. */
final class ResultFiles {

  private final Study study;
  private final StudyResults results;

  ResultFiles(Study study, StudyResults results) {
    this.study = study;
    this.results = results;
  }

  /**
   * Writes the files.
   *
   * @param csv whether each list of values is also written as a table
   */
  void write(Path aside, boolean csv) throws IOException {
    var folder = Files.createDirectory(aside.resolve("results"));
    for (var result : results.byAnalysis().values()) {
      Files.writeString(
          folder.resolve(result.analysis() + ".json"), study.id() + result.values() + csv);
    }
  }
}
