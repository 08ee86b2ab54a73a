package fr.arpent.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command: shows what there is. */
@Command(name = "arpent")
final class RootCommand implements Callable<Integer> {

  @SuppressWarnings("UnusedVariable") // for the parser
  @Mixin
  private PlainOptions plain = new PlainOptions();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return ExitCode.USAGE.number();
  }
}
