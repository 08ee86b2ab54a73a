package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  private static final TextSetter FRENCH =
      TextSetter.of(Theme.find("cadastre").orElseThrow(), Locale.FRENCH, PageNumbers.UNKNOWN);

  @ParameterizedTest
  @CsvSource({
    "fr, constitution, consti-tu-tion",
    "fr, intercommunal, inter-com-mu-nal",
    "fr, territoire, ter-ri-toire",
    "fr, médecin, méde-cin",
    "fr, habitants, habi-tants",
    "fr, bénéficiaires, béné-fi-ciaires",
    "fr, ville, ville",
    "en, commitment, com-mit-ment",
    "en, government, gov-ern-ment",
  })
  void words_are_divided_as_the_patterns_of_their_language_say(
      String language, String word, String divided) {
    Hyphenation rules = Hyphenation.of(Locale.forLanguageTag(language)).orElseThrow();
    var parts = new StringBuilder(word);
    rules.divisions(word).reverse().forEach(division -> parts.insert(division.intValue(), "-"));

    assertEquals(divided, parts.toString());
  }

  @Test
  void a_language_without_patterns_is_not_hyphenated() {
    assertEquals(Optional.empty(), Hyphenation.of(Locale.forLanguageTag("ar")));
  }

  @Test
  void a_divided_word_shows_a_hyphen_that_readers_do_not_hear() {
    SetText text = FRENCH.set(Words.of("l’intercommunalité"), TypeRole.SIDE_NOTE, 50);

    assertTrue(text.lines().size() > 1);
    assertEquals("l’intercommunalité", String.join("", texts(text)).replace("\u00AD", ""));
    assertTrue(texts(text).get(0).endsWith("\u00AD"), texts(text).toString());
  }

  @Test
  void titles_names_and_compounds_are_never_divided() {
    assertEquals(0, divisions("Castelsarrasin porte-à-porte https://example.org/donnees"));
    assertTrue(divisions("intercommunalité") > 0);
    assertTrue(
        texts(FRENCH.set(Words.of("une intercommunalité"), TypeRole.H2, 120)).stream()
            .noneMatch(line -> line.contains("\u00AD")));
  }

  @Test
  void a_passage_in_another_language_is_divided_by_its_own_rules() {
    var english = new Run("commitments", Emphasis.NONE, Optional.of("en"), Optional.empty());
    var arabic = new Run("commitments", Emphasis.NONE, Optional.of("ar"), Optional.empty());

    assertEquals(2, divisions(new Words(ImmutableList.of(english))));
    assertEquals(0, divisions(new Words(ImmutableList.of(arabic))));
  }

  private static int divisions(String words) {
    return divisions(Words.of(words));
  }

  private static int divisions(Words words) {
    var source = Strands.of(words, PageNumbers.UNKNOWN, UnaryOperator.identity()).get(0);
    return Divisions.of(source, Locale.FRENCH).size();
  }

  private static List<String> texts(SetText text) {
    return text.lines().stream()
        .map(
            line ->
                line.fragments().stream()
                    .flatMap(fragment -> fragment.pieces().stream())
                    .map(piece -> piece.text().text())
                    .reduce("", String::concat))
        .toList();
  }
}
