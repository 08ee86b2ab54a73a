package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void codes_that_a_terminal_would_obey_are_shown_as_code_points() {
    terminal(false).answer("a\u001b[31mb\u202ec");

    assertEquals("a<U+001B>[31mb<U+202E>c\n", out.toString());
  }

  @Test
  void progress_is_shown_to_those_who_watch() {
    terminal(true).progress("progress.run", ImmutableMap.of("analyses", 3));

    assertEquals("Running 3 analyses…\n", err.toString());
  }

  @Test
  void progress_is_not_shown_to_a_file() {
    terminal(false).progress("progress.run", ImmutableMap.of("analyses", 3));

    assertEquals("", err.toString());
  }

  private Terminal terminal(boolean watched) {
    return new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, watched);
  }
}
