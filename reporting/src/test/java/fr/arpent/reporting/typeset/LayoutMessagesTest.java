package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.arpent.reporting.block.Block.Callout.Kind;
import fr.arpent.reporting.text.Text;
import org.junit.jupiter.api.Test;

class LayoutMessagesTest {

  @Test
  void the_three_languages_have_the_same_messages() {
    var french = ShowcaseWording.bundle("layout", "fr");

    assertEquals(french.keySet(), ShowcaseWording.bundle("layout", "en").keySet());
    assertEquals(french.keySet(), ShowcaseWording.bundle("layout", "ar").keySet());
  }

  @Test
  void no_message_has_a_straight_apostrophe() {
    for (String language : new String[] {"fr", "en", "ar"}) {
      ShowcaseWording.bundle("layout", language)
          .values()
          .forEach(message -> assertFalse(message.toString().contains("'"), message::toString));
    }
  }

  @Test
  void every_kind_of_callout_has_a_label() {
    var french = ShowcaseWording.bundle("layout", "fr");
    for (Kind kind : Kind.values()) {
      assertFalse(
          french.getProperty(((Text.Message) kind.label()).key(), "").isEmpty(), kind::toString);
    }
  }
}
