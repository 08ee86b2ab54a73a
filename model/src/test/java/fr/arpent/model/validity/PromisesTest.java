package fr.arpent.model.validity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

  @ParameterizedTest
  @ValueSource(strings = {"82033", "FR0025", "t01", "cc-tdc", "بلدية", "a.b/c"})
  void a_text_of_visible_characters_can_be_a_key(String text) {
    assertTrue(Promises.canBeKey(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "a\u00A0b", "a\tb", "a[0]", "{a}", "a|b", "#a", "a\"", "a,b", "a;b"})
  void a_space_a_control_character_or_a_mark_of_the_format_cannot_be_in_a_key(String text) {
    assertFalse(Promises.canBeKey(text));
  }

  @Test
  void a_key_has_at_most_64_characters() {
    assertTrue(Promises.canBeKey("k".repeat(64)));
    assertFalse(Promises.canBeKey("k".repeat(65)));
  }
}
