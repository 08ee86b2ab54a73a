package fr.arpent.reporting.press;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.typeface.Typefaces;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns of characters that no face has a glyph for: emoji, signs of other scripts. Each is said
 * once, with the word that it stands in, where in the study that word is, and its code point.
 */
final class GlyphWarnings {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Study study;
  private final Typefaces typefaces;
  private final Set<Integer> said = new HashSet<>();
  private final ImmutableList.Builder<Problem> warnings = ImmutableList.builder();

  GlyphWarnings(Study study, Typefaces typefaces) {
    this.study = study;
    this.typefaces = typefaces;
  }

  /** Returns the warnings of what was printed. */
  ImmutableList<Problem> ofPrinted(Collection<MissingGlyphs> missing) {
    missing.forEach(words -> warn(words.text(), words.codePoints(), Optional.empty()));
    return warnings.build();
  }

  /** Returns the warnings of the texts of all guides, before anything is printed. */
  ImmutableList<Problem> ofTexts() {
    study.guides().values().stream()
        .flatMap(guide -> guide.texts().values().stream())
        .distinct()
        .forEach(path -> lookAt(path, study.texts().getOrDefault(path, "")));
    study
        .title()
        .byLanguage()
        .forEach((tag, words) -> lookAt(words, study.places().find("/title/" + tag)));
    return warnings.build();
  }

  private void lookAt(String path, String text) {
    if (text.codePoints().allMatch(typefaces::covers)) {
      return;
    }
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var words = WORD.matcher(line);
      while (words.find()) {
        int column = line.codePointCount(0, words.start()) + 1;
        lookAt(words.group(), Optional.of(Place.at(path, number, column)));
      }
    }
  }

  private void lookAt(String words, Optional<Place> place) {
    var lacking =
        words
            .codePoints()
            .filter(point -> !typefaces.covers(point))
            .boxed()
            .collect(ImmutableList.toImmutableList());
    if (!lacking.isEmpty()) {
      warn(words, lacking, place);
    }
  }

  private void warn(String words, Collection<Integer> lacking, Optional<Place> place) {
    var news = ImmutableSet.copyOf(lacking);
    if (!said.addAll(news)) {
      return;
    }
    int first = news.iterator().next();
    var fields = ImmutableMap.<String, Object>of("found", words, "points", points(news));
    var where = place.or(() -> new WordPlaces(study).find(first));
    warnings.add(new Problem("text/no-glyph", Severity.WARNING, where, "", fields));
  }

  private static String points(Set<Integer> points) {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "U+%04X", point))
        .collect(Collectors.joining(" "));
  }
}
