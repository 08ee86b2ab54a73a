package fr.arpent.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * One run of the command line inside the test's process.
 *
 * @param exit exit code
 * @param out what was answered
 * @param err what was remarked
 */
record CommandRun(int exit, String out, String err) {

  /** Runs a command in English. */
  static CommandRun of(Object... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  /** Runs a command in a language; arguments are texts or paths. */
  static CommandRun in(Locale locale, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), locale, false);
    var words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = Arpent.run(terminal, words);
    return new CommandRun(exit, out.toString(), err.toString());
  }
}
