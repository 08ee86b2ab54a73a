package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DomainWordsTest {

  private static final DomainWords FRENCH = DomainWords.in("fr");
  private static final DomainWords ENGLISH = DomainWords.in("en");

  @Test
  void both_languages_have_the_same_keys_and_leave_the_same_names_open() {
    assertEquals(FRENCH.keys(), ENGLISH.keys());
    for (var key : FRENCH.keys()) {
      assertEquals(FRENCH.placeholders(key), ENGLISH.placeholders(key), key);
    }
  }

  @Test
  void what_was_found_and_what_to_write_come_in_pairs() {
    for (var key : FRENCH.keys()) {
      var stem = key.replaceFirst("\\.(found|write)(\\.(near|none))?$", "");
      assertTrue(FRENCH.keys().contains(stem + ".found"), key);
      assertTrue(FRENCH.keys().contains(stem + ".write"), key);
    }
  }

  @Test
  void no_code_has_words_in_two_bundles() {
    for (var code : DomainWords.SHARED) {
      assertFalse(FRENCH.keys().contains("problem." + code.replace('/', '.') + ".found"), code);
    }
  }
}
