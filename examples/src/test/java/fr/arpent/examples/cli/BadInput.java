package fr.arpent.examples.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A case of the reference on bad input, put into the real format: the fault is the same, the folder
 * round it is a {@link TrialFolder}.
 *
 * @param file name in the reference
 * @param exit expected exit code
 * @param said what the message must name: the file, its line, the value found
 * @param spoil puts the fault into the folder; the path is that of the reference's file
 */
@SuppressWarnings("ArrayRecordComponent") // cases are never compared
record BadInput(String file, int exit, String[] said, Fault spoil) {

  /** Returns a case. */
  static BadInput of(String file, int exit, Fault spoil, String... said) {
    return new BadInput(file, exit, said, spoil);
  }

  /** Returns the case of a file that takes the place of the study itself. */
  static BadInput ofStudy(String file, int exit, String... said) {
    return of(file, exit, TrialFolder::replaceStudy, said);
  }

  /** Returns the case of a file that takes the place of the table of communes. */
  static BadInput ofTable(String file, int exit, String... said) {
    return of(file, exit, (trial, path) -> trial.copy(path, "data/communes.csv"), said);
  }

  /** Returns the case of a workbook. */
  static BadInput ofWorkbook(String file, int exit, String... said) {
    return of(
        file,
        exit,
        (trial, path) ->
            trial.copy(path, "data/communes.xlsx").study("data/communes.csv", "data/communes.xlsx"),
        said);
  }

  /** Returns the case of outlines. */
  static BadInput ofOutlines(String file, int exit, String... said) {
    return of(
        file,
        exit,
        (trial, path) ->
            trial
                .copy(path, "data/outlines.geojson")
                .study(
                    "vintage: 2026}",
                    "vintage: 2026, boundaries: {path: data/outlines.geojson, code: code, source:"
                        + " insee}}"),
        said);
  }

  /** Returns the case of a picture that the text shows. */
  static BadInput ofPicture(String file, int exit, String... said) {
    return of(
        file,
        exit,
        (trial, path) -> {
          var name = "images/" + path.getFileName();
          trial
              .copy(path, name)
              .change(
                  "text/guide.en.md", text -> text + "\n![A plan](" + name + "){source=insee}\n");
        },
        said);
  }

  /** Returns the case of a vote. */
  static BadInput ofVote(String file, int exit, String... said) {
    return of(
        file,
        exit,
        (trial, path) ->
            trial
                .copy(path, "data/vote.pb")
                .study(
                    "  actors: {path",
                    "  vote: {path: data/vote.pb, source: illustration}\n  actors: {path"),
        said);
  }

  /** Returns the case of a line in the guide text, which is printed all the same. */
  static BadInput inText(String file, String line, String... said) {
    return of(
        file,
        0,
        (trial, path) -> trial.change("text/guide.en.md", text -> text + "\n" + line + "\n"),
        said);
  }

  /** Returns the case of a change in a study that is written in JSON. */
  static BadInput inJson(String file, int exit, String before, String after, String... said) {
    return of(file, exit, (trial, path) -> trial.json(before, after), said);
  }

  /** Returns the case of a change in {@code study.yaml}. */
  static BadInput inStudy(String file, int exit, String before, String after, String... said) {
    return of(file, exit, (trial, path) -> trial.study(before, after), said);
  }

  /** Returns the case of a change in the table of communes. */
  static BadInput inTable(String file, int exit, String before, String after, String... said) {
    return of(file, exit, (trial, path) -> trial.communes(before, after), said);
  }

  @Override
  public String toString() {
    return file + " ends with " + exit;
  }

  /** Spoils a folder. */
  @FunctionalInterface
  interface Fault {

    /** Spoils a folder, with the reference's file if it is of use. */
    void into(TrialFolder trial, Path file) throws IOException;
  }
}
