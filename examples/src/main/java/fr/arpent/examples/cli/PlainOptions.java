package fr.arpent.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options that picocli, {@link Languages} and {@link Failures} read before or after the command: no
 * command asks for them.
 */
@SuppressWarnings("UnusedVariable")
final class PlainOptions {

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  private @Nullable String language;

  @Option(names = "--debug", descriptionKey = "option.debug")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  PlainOptions() {}
}
