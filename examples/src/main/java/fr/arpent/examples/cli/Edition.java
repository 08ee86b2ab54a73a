package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One guide in one language, and the file it is printed to.
 *
 * @param guide id of the guide
 * @param language its language
 * @param row key of the row it is about, when there is one guide per row of a table
 * @param fileName name in the output folder
 */
record Edition(String guide, Locale language, Optional<String> row, String fileName) {

  /** Returns the editions of some guides of a study, in the order of {@code study.yaml}. */
  static ImmutableList<Edition> of(Study study, Collection<String> guides, GuideComposer composer) {
    return study.guides().values().stream()
        .filter(outline -> guides.contains(outline.id()))
        .flatMap(
            outline ->
                outline.languages().stream()
                    .map(Locale::forLanguageTag)
                    .flatMap(language -> of(outline.id(), language, composer)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Edition> of(String guide, Locale language, GuideComposer composer) {
    var rows = composer.rows(guide);
    return rows.isEmpty()
        ? Stream.of(
            new Edition(guide, language, Optional.empty(), composer.fileName(guide, language)))
        : rows.stream()
            .map(
                row ->
                    new Edition(
                        guide,
                        language,
                        Optional.of(row),
                        composer.fileName(guide, language, row)));
  }

  /** Composes it. */
  Outcome<Guide> compose(GuideComposer composer) {
    return row.map(key -> composer.compose(guide, language, key))
        .orElseGet(() -> composer.compose(guide, language));
  }
}
