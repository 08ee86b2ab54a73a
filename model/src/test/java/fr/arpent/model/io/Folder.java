package fr.arpent.model.io;

import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A study folder made for one test: a sound frame, and what the test adds to it. */
final class Folder {

  static final String HEAD =
      """
      format: arpent-study/1
      id: test
      title: Une étude
      date: 2026-05-04
      licence: etalab-2.0
      """;

  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  static Folder in(Path root) {
    return new Folder(root);
  }

  /** A study with the frame's five keys and more. */
  static Folder of(Path root, String more) {
    return in(root).with("study.yaml", HEAD + more);
  }

  /** A study with one table {@code t}, in {@code data/t.csv}. */
  static Folder ofTable(Path root, String keys, String csv) {
    return of(root, "tables:\n  t: {path: data/t.csv, source: illustration" + keys + "}\n")
        .with("data/t.csv", csv)
        .with("text/guide.fr.md", "{{ table.t.rows }}");
  }

  Folder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String path, byte[] bytes) {
    try {
      var file = root.resolve(path);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome<Study> read() {
    return StudyFolder.read(root);
  }

  Outcome<Study> read(Limits limits) {
    return StudyFolder.read(root, limits);
  }

  /** Problems as {@code code place pointer}, in order. */
  List<String> problems() {
    return read().problems().stream().map(Folder::line).toList();
  }

  List<String> problems(Limits limits) {
    return read(limits).problems().stream().map(Folder::line).toList();
  }

  private static String line(Problem problem) {
    var place = problem.place().map(Object::toString).orElse("-");
    return (problem.code() + " " + place + " " + problem.pointer()).strip();
  }

  /** Words of the first problem, three lines. */
  String words(java.util.Locale locale) {
    return fr.arpent.model.problem.ProblemWords.of(locale).describe(read().problems().get(0));
  }
}
