package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Warns of words that lack one of the languages in which they are printed: the guide falls back on
 * the study's language there.
 *
 * <p>A language is that of a guide; {@code ar} serves {@code ar-TN}. A client or an author without
 * any language is a name, and a column that is not translated at all is the team's choice: nothing
 * is said of either. A term without its forms is found where a text uses it.
 */
final class TranslationChecks {

  private final StudyFrame frame;
  private final Mapping root;
  private final Problems problems;
  private final ImmutableSet<String> languages;

  TranslationChecks(StudyFrame frame, Mapping root, Problems problems) {
    this.frame = frame;
    this.root = root;
    this.problems = problems;
    this.languages =
        frame.guides().isEmpty()
            ? ImmutableSet.of(frame.language())
            : frame.guides().values().stream()
                .flatMap(guide -> languages(guide).stream())
                .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<String> languages(GuideFrame guide) {
    return guide.languages().isEmpty()
        ? ImmutableSet.of(frame.language())
        : ImmutableSet.copyOf(guide.languages());
  }

  void check(ImmutableTable<String, String, LocalizedText> labels, Collection<Table> tables) {
    frame.title().ifPresent(words -> check(words, languages, "/title"));
    frame.subtitle().ifPresent(words -> check(words, languages, "/subtitle"));
    checkNames();
    frame.guides().forEach(this::check);
    labels
        .rowMap()
        .forEach((list, codes) -> codes.forEach((code, words) -> check(list, code, words)));
    tables.forEach(this::check);
  }

  private void check(String list, String code, LocalizedText words) {
    missing(words, languages).forEach(language -> warn(list + ", " + code, language));
  }

  private void checkNames() {
    frame
        .client()
        .filter(client -> isTranslated("client"))
        .ifPresent(words -> check(words, languages, "/client"));
  }

  private boolean isTranslated(String key) {
    return Optional.ofNullable(root.members().get(key))
        .filter(member -> member.value() instanceof Mapping)
        .isPresent();
  }

  private void check(String id, GuideFrame guide) {
    var at = "/guides/" + Pointers.escape(id);
    guide.title().ifPresent(words -> check(words, languages(guide), at + "/title"));
    guide
        .imprint()
        .map(GuideReader::imprint)
        .ifPresent(
            lines ->
                lines.forEach(
                    (line, words) -> check(words, languages(guide), at + "/imprint/" + line)));
  }

  private void check(LocalizedText words, ImmutableSet<String> wanted, String pointer) {
    for (var language : missing(words, wanted)) {
      problems.warning(
          "text/no-translation",
          pointer,
          ImmutableMap.of("found", words.in(frame.language(), ""), "language", language));
    }
  }

  private static ImmutableSet<String> missing(LocalizedText words, ImmutableSet<String> wanted) {
    return wanted.stream()
        .filter(language -> words.findIn(language).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  private void warn(String found, String language) {
    problems.warningIn(
        Place.of(WordFiles.LABELS),
        "text/no-translation",
        ImmutableMap.of("found", found, "language", language));
  }

  /** One warning per column names its first such cell. */
  private void check(Table table) {
    for (var column : table.columns().values()) {
      int dot = column.name().lastIndexOf('.');
      var language = column.name().substring(dot + 1);
      if (dot > 0 && languages.stream().anyMatch(tag -> serves(language, tag))) {
        check(table, column, column.name().substring(0, dot), language);
      }
    }
  }

  private static boolean serves(String language, String wanted) {
    return wanted.equals(language) || wanted.startsWith(language + "-");
  }

  private void check(Table table, Column column, String name, String language) {
    var rows =
        IntStream.range(0, table.rowCount())
            .filter(row -> column.find(row).isEmpty() && inOthers(table, name, row).isPresent())
            .toArray();
    if (rows.length > 0) {
      problems.warning(
          "text/no-translation",
          Reading.cellPointer(table, rows[0], column.name()),
          ImmutableMap.of(
              "found",
              inOthers(table, name, rows[0]).orElse(""),
              "language",
              language,
              "table",
              table.name(),
              "column",
              column.name(),
              "cells",
              rows.length,
              "case",
              "cells"));
    }
  }

  /** The words of a cell in another language. */
  private static Optional<String> inOthers(Table table, String name, int row) {
    return table.columns().values().stream()
        .filter(column -> Row.languageOf(column.name(), name).isPresent())
        .flatMap(column -> column.find(row).stream())
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
