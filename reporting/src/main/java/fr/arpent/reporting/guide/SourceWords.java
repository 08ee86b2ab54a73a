package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.text.Text;

/** Authors of a source, as the bibliography and citations name them. */
final class SourceWords {

  private SourceWords() {}

  /** Returns the authors in a row. */
  static String author(Source source) {
    return String.join(", ", source.authors());
  }

  /** Returns the authors as a citation names them: family names, the first and "et al." of many. */
  static Text cited(Source source) {
    var names =
        source.authors().stream()
            .map(author -> author.replaceAll(",.*", ""))
            .collect(ImmutableList.toImmutableList());
    if (names.isEmpty()) {
      return SourceLine.title(source);
    }
    return names.size() > 2
        ? Text.message("citation.et-al", ImmutableMap.of("author", names.get(0)))
        : names.size() == 2
            ? Text.message(
                "citation.two", ImmutableMap.of("first", names.get(0), "second", names.get(1)))
            : Text.of(names.get(0));
  }
}
