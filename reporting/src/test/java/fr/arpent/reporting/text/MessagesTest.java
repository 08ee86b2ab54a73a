package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.MessageFormat;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private final Messages french = Messages.in(Locale.FRENCH);

  @ParameterizedTest
  @ValueSource(strings = {"messages", "layout", "exhibits", "figures"})
  void a_bundle_has_the_same_keys_in_the_three_languages(String name) {
    var keys = new TreeSet<>(Bundles.file(name, "fr").keySet());

    assertEquals(keys, new TreeSet<>(Bundles.file(name, "en").keySet()), name + " en");
    assertEquals(keys, new TreeSet<>(Bundles.file(name, "ar").keySet()), name + " ar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_message_is_a_pattern_that_icu_understands(String language) {
    Bundles.of(language).forEach((key, pattern) -> assertTrue(isPattern(pattern), key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void no_message_holds_a_straight_apostrophe_which_would_quote(String language) {
    Bundles.of(language).forEach((key, pattern) -> assertFalse(pattern.contains("'"), key));
  }

  @Test
  void a_key_that_no_bundle_has_is_named() {
    var error =
        assertThrows(IllegalStateException.class, () -> french.say("no.such", ImmutableMap.of()));

    assertEquals("no message no.such in the bundles of fr", error.getMessage());
  }

  @Test
  void another_language_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Messages.in(Locale.GERMAN));
  }

  @Test
  void styled_words_keep_their_style_inside_a_message() {
    var name =
        Text.of(
            new Words(
                com.google.common.collect.ImmutableList.of(
                    new Words.Run(
                        "Budget", Words.Emphasis.EMPHASIS, Optional.of("en"), Optional.empty()))));

    var words =
        french.resolve(
            Text.message("source.with-note", ImmutableMap.of("source", name, "note", "2026")));

    assertEquals("Budget 2026", words.plain());
    assertEquals(2, words.spans().size());
    assertEquals(Optional.of("en"), ((Words.Run) words.spans().get(0)).language());
  }

  @Test
  void a_date_in_a_message_is_written_in_full() {
    var words =
        french.say("value.under-embargo", ImmutableMap.of("date", LocalDate.of(2026, 5, 1)));

    assertEquals("sous embargo jusqu’au 1ᵉʳ mai 2026", words);
  }

  @Test
  void a_name_without_translation_falls_back_and_is_tagged() {
    var messages = Messages.in(Locale.ENGLISH, Digits.WESTERN, "fr");

    var run =
        (Words.Run)
            messages
                .resolve(Text.of(LocalizedText.of(ImmutableMap.of("ar", "مثال", "fr", "Ville"))))
                .spans()
                .get(0);

    assertEquals("Ville", run.words());
    assertEquals(Optional.of("fr"), run.language());
  }

  @Test
  void quantities_are_written_as_the_language_does() {
    assertEquals("42\u202F174,5", french.resolve(Text.number(42174.5, 1)).plain());
    assertEquals("12\u202F%", french.resolve(Text.percent(0.12, 0)).plain());
    assertEquals(
        "2026, 12",
        Messages.in(Locale.ENGLISH)
            .resolve(
                Text.joined(
                    new Text.Quantity(2026, 0, Text.Quantity.Form.PLAIN),
                    Text.of(", "),
                    Text.number(12, 0)))
            .plain());
  }

  private static boolean isPattern(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).toPattern() != null;
  }
}
