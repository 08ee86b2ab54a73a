package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--limit", paramLabel = "NAME=N", descriptionKey = "option.limit")
  private Map<String, Long> limits = new LinkedHashMap<>();

  @SuppressWarnings("UnusedVariable") // for the parser
  @Mixin
  private PlainOptions plain = new PlainOptions();

  CommonOptions() {}

  /** Returns where to write, if that was said. */
  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  /** Returns whether warnings stop the work. */
  boolean strict() {
    return strict;
  }

  /** Returns limits raised or lowered, by name. */
  ImmutableMap<String, Long> limits() {
    return ImmutableMap.copyOf(limits);
  }
}
