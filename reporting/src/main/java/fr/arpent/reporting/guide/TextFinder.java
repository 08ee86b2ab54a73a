package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.markup.GuideTextReader;
import java.util.Optional;

/** Finds the text of a guide in a language: its own, its base language's, else the study's. */
final class TextFinder {

  private final Study study;
  private final GuideOutline outline;

  TextFinder(Study study, GuideOutline outline) {
    this.study = study;
    this.outline = outline;
  }

  /** Reads the text; empty when the guide has none in any language. */
  Optional<GuideText> read(String tag, Problems problems) {
    Optional<String> language = outline.texts().containsKey(tag) ? Optional.of(tag) : fallback(tag);
    var path = language.map(outline.texts()::get);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    // The reader of the folder says so where it can; a study made in memory has no reader.
    boolean said =
        study.warnings().stream()
            .anyMatch(known -> known.code().equals("text/translation-missing"));
    if (!said && !base(language.get()).equals(base(tag))) {
      problems.warning(
          "text/missing-translation",
          "/guides/" + outline.id() + "/languages",
          ImmutableMap.of("language", tag, "fallback", language.get()));
    }
    return Optional.of(GuideTextReader.read(path.get(), language.get(), study.texts(), problems));
  }

  private Optional<String> fallback(String tag) {
    return outline.texts().keySet().stream()
        .filter(known -> base(known).equals(base(tag)))
        .findFirst()
        .or(
            () ->
                outline.texts().keySet().stream()
                    .filter(known -> base(known).equals(base(study.language())))
                    .findFirst())
        .or(() -> outline.texts().keySet().stream().findFirst());
  }

  static String base(String tag) {
    return tag.replaceAll("-.*", "");
  }
}
