package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sources as a line under an exhibit: author, title, year. */
final class SourceWords {

  private SourceWords() {}

  /** Returns the line of several sources; empty without any. */
  static Optional<Text> line(Study study, Collection<String> ids) {
    List<Text> parts = new ArrayList<>();
    ids.stream()
        .map(study.sources()::get)
        .filter(Objects::nonNull)
        .map(SourceWords::one)
        .forEach(
            text -> {
              if (!parts.isEmpty()) {
                parts.add(Text.message("source.separator"));
              }
              parts.add(text);
            });
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.joined(parts.toArray(Text[]::new)));
  }

  private static Text one(Source source) {
    Text year = yearWords(source);
    return source.authors().isEmpty()
        ? Text.message(
            "source.line-without-author", ImmutableMap.of("title", title(source), "year", year))
        : Text.message(
            "source.line",
            ImmutableMap.of("author", author(source), "title", title(source), "year", year));
  }

  /** Returns the title; one that is given once is in the language of the source. */
  static Text title(Source source) {
    var words = source.title().byLanguage();
    return Text.of(
        words.size() == 1 && source.language().isPresent()
            ? LocalizedText.of(source.language().get(), words.values().iterator().next())
            : source.title());
  }

  /** Returns the authors in a row. */
  static String author(Source source) {
    return String.join(", ", source.authors());
  }

  /** Returns the year of issue in the digits of the guide, or that there is none. */
  static Text yearWords(Source source) {
    return year(source)
        .map(
            year ->
                year.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                    ? Text.plainNumber(Integer.parseInt(year))
                    : Text.of(year))
        .orElseGet(() -> Text.message("source.no-date"));
  }

  /** Returns the year of issue. */
  static Optional<String> year(Source source) {
    return source.issued().filter(date -> date.length() >= 4).map(date -> date.substring(0, 4));
  }

  /** Returns the authors as a citation names them: family names, the first and "et al." of many. */
  static Text cited(Source source) {
    var names =
        source.authors().stream()
            .map(author -> author.replaceAll(",.*", ""))
            .collect(ImmutableList.toImmutableList());
    if (names.isEmpty()) {
      return title(source);
    }
    return names.size() > 2
        ? Text.message("citation.et-al", ImmutableMap.of("author", names.get(0)))
        : names.size() == 2
            ? Text.message(
                "citation.two", ImmutableMap.of("first", names.get(0), "second", names.get(1)))
            : Text.of(names.get(0));
  }
}
