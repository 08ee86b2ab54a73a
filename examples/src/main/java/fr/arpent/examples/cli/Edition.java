package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import java.util.Collection;
import java.util.Locale;

/**
 * One guide in one language, and the file it is printed to.
 *
 * @param guide id of the guide
 * @param language BCP 47 tag
 * @param fileName name in the output folder
 */
record Edition(String guide, String language, String fileName) {

  /** Returns the editions of some guides of a study, in the order of {@code study.yaml}. */
  static ImmutableList<Edition> of(Study study, Collection<String> guides) {
    return study.guides().values().stream()
        .filter(outline -> guides.contains(outline.id()))
        .flatMap(
            outline -> outline.languages().stream().map(language -> of(study, outline, language)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Edition of(Study study, GuideOutline outline, String language) {
    var fileName =
        outline
            .output()
            .replace("{study}", study.id())
            .replace("{guide}", outline.id())
            .replace("{language}", language);
    return new Edition(outline.id(), language, fileName);
  }

  /** Returns the language. */
  Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
