package fr.arpent.reporting.press;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Place;
import fr.arpent.model.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where in a study a printed character comes from. */
final class WordPlaces {

  private final Study study;

  WordPlaces(Study study) {
    this.study = study;
  }

  /** Returns the first place of a character: in a text, in a cell, in a title. */
  Optional<Place> find(int codePoint) {
    var character = Character.toString(codePoint);
    return Stream.of(inTexts(character), inTables(character), inTitles(character))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Place> inTexts(String character) {
    return study.texts().entrySet().stream()
        .filter(text -> text.getValue().contains(character))
        .findFirst()
        .map(text -> inLines(text.getKey(), text.getValue().lines().toList(), character));
  }

  private static Place inLines(String path, List<String> lines, String character) {
    int line =
        IntStream.range(0, lines.size())
            .filter(number -> lines.get(number).contains(character))
            .findFirst()
            .orElse(0);
    int at = Math.max(0, lines.get(line).indexOf(character));
    return Place.at(path, line + 1, lines.get(line).codePointCount(0, at) + 1);
  }

  private Optional<Place> inTables(String character) {
    return study.tables().values().stream()
        .filter(Table::open)
        .flatMap(table -> table.columns().values().stream().flatMap(in(table, character)))
        .flatMap(pointer -> study.places().find(pointer).stream())
        .findFirst();
  }

  private static Function<Column, Stream<String>> in(Table table, String character) {
    return column ->
        IntStream.range(0, table.rowCount())
            .filter(row -> column.cells().get(row).contains(character))
            .mapToObj(row -> "/tables/" + table.name() + "/data/" + row + "/" + column.name());
  }

  private Optional<Place> inTitles(String character) {
    return holds(study.title(), character)
        ? study.places().find("/title")
        : study
            .subtitle()
            .filter(words -> holds(words, character))
            .flatMap(words -> study.places().find("/subtitle"));
  }

  private static boolean holds(LocalizedText words, String character) {
    return words.byLanguage().values().stream().anyMatch(text -> text.contains(character));
  }
}
