package fr.arpent.examples.cli;

import java.util.List;

/**
 * The command line of Arpent: {@code arpent new}, {@code check}, {@code run}, {@code guide}, {@code
 * tables}, {@code verify}, {@code methods}.
 *
 * <p>Exit codes: 0 done, 1 checked and found different, 2 wrong usage, 3 invalid study, 4 no
 * solution, 5 refused (unsafe or over a limit), 6 input or output failed, 70 a mistake of the
 * program.
 */
public final class Arpent {

  private Arpent() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    if (List.of(arguments).contains("guide")) {
      Waking.press(); // while the command is read, too
    }
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs one command; returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    return CommandTree.on(terminal.in(Languages.asked(arguments, terminal.locale())))
        .execute(arguments);
  }
}
