package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command speaks: answers on the standard output, everything else on the standard error.
 *
 * @param out answers: paths, cards
 * @param err problems, warnings, progress
 * @param locale language in which it speaks unless {@code --lang} says otherwise
 * @param watched whether somebody watches the standard error; progress is shown to nobody else
 */
record Terminal(PrintWriter out, PrintWriter err, Locale locale, boolean watched) {

  /**
   * Returns the terminal of this process. Its characters are UTF-8 on every system; {@code
   * arpent.cmd} sets the console so.
   */
  static Terminal ofProcess() {
    return new Terminal(
        writer(System.out),
        writer(System.err),
        Locale.getDefault(),
        Boolean.getBoolean("arpent.terminal"));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Returns this terminal in another language. */
  Terminal in(Locale language) {
    return new Terminal(out, err, language, watched);
  }

  /** Returns the words it speaks with. */
  Messages messages() {
    return Messages.in(locale);
  }

  /** Prints an answer. */
  void answer(String line) {
    out.println(visible(line));
  }

  /** Prints a remark. */
  void remark(String lines) {
    err.println(visible(lines));
  }

  /** Prints a remark from the bundle. */
  void remark(String key, ImmutableMap<String, ?> arguments) {
    remark(messages().say(key, arguments));
  }

  /** Prints what is being done, to those who watch. */
  void progress(String key, ImmutableMap<String, ?> arguments) {
    if (watched) {
      remark(key, arguments);
    }
  }

  /** Shows control and direction characters as code points: a value may hold a terminal's codes. */
  private static String visible(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int character) {
    return (Character.isISOControl(character) && character != '\n' && character != '\t')
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || Character.getType(character) == Character.SURROGATE;
  }
}
