package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages french = Messages.in(Locale.FRANCE);
  private final Messages english = Messages.in(Locale.UK);

  @Test
  void both_languages_have_the_same_keys_and_arguments() {
    assertEquals(new TreeSet<>(french.bundle().keySet()), new TreeSet<>(english.bundle().keySet()));
    for (var key : french.bundle().keySet()) {
      if (!key.contains("usage.") && !key.startsWith("option.")) {
        assertEquals(arguments(french, key), arguments(english, key), key);
      }
    }
  }

  @Test
  void no_apostrophe_hides_an_argument() {
    for (var messages : new Messages[] {french, english}) {
      for (var key : messages.bundle().keySet()) {
        assertFalse(messages.bundle().getString(key).contains("'"), key);
      }
    }
  }

  private static Object arguments(Messages messages, String key) {
    return new MessageFormat(messages.bundle().getString(key), messages.language())
        .getArgumentNames();
  }
}
