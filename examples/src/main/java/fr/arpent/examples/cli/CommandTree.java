package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.ArpentVersion;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what is said to somebody who mistypes one. */
final class CommandTree {

  private final Terminal terminal;

  private CommandTree(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns the command line that speaks on a terminal. */
  static CommandLine on(Terminal terminal) {
    var tree = new CommandTree(terminal);
    var failures = new Failures(terminal);
    var line =
        new CommandLine(new RootCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand(new GuideCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .addSubcommand(
                new CommandLine(new DrawCommand(terminal))
                    .addSubcommand(new DrawVerifyCommand(terminal)))
            .addSubcommand(new TablesCommand(terminal))
            .addSubcommand(new MethodsCommand(terminal))
            .setResourceBundle(terminal.messages().bundle())
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(96)
            .setParameterExceptionHandler((mistake, arguments) -> tree.explain(mistake))
            .setExecutionExceptionHandler(failures::explain);
    setVersion(line);
    return line;
  }

  private static void setVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(() -> new String[] {"arpent " + ArpentVersion.current()});
    line.getSubcommands().values().forEach(CommandTree::setVersion);
  }

  private int explain(ParameterException mistake) {
    terminal.remark(words(mistake));
    terminal.remark(
        "usage.hint",
        ImmutableMap.of("command", mistake.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }

  private String words(ParameterException mistake) {
    var messages = terminal.messages();
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return messages.say(
          "usage.unknown", ImmutableMap.of("found", unmatched.getUnmatched().get(0)));
    }
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return messages.say("usage.missing", ImmutableMap.of("names", names(missing)));
    }
    return messages.say(
        "usage.value",
        ImmutableMap.of(
            "found", String.valueOf(mistake.getValue()), "option", name(mistake.getArgSpec())));
  }

  private static String names(MissingParameterException missing) {
    return missing.getMissing().stream().map(CommandTree::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
