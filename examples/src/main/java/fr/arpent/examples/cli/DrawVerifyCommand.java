package fr.arpent.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.recheck.Difference;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Redoes a public draw from its record, with code that shares nothing with the code that drew. */
@Command(name = "verify")
final class DrawVerifyCommand implements Callable<Integer> {

  private static final int SHOWN = 200;

  @Parameters(index = "0", paramLabel = "RECORD.json", descriptionKey = "parameter.record")
  private Path file;

  @SuppressWarnings("UnusedVariable") // for the parser
  @Mixin
  private PlainOptions plain = new PlainOptions();

  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // picocli sets file
  DrawVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toAbsolutePath().normalize().toString());
    }
    var record = read();
    if (record.isEmpty()) {
      terminal.remark("draw.unreadable", ImmutableMap.of("file", name()));
      return ExitCode.INVALID.number();
    }
    var differences = DrawRecheck.differences(record.get());
    differences.forEach(this::show);
    terminal.answer(
        terminal
            .messages()
            .say(
                differences.isEmpty() ? "draw.identical" : "draw.different",
                ImmutableMap.of("file", name())));
    return (differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT).number();
  }

  private Optional<JsonNode> read() throws IOException {
    try {
      return Optional.of(ArpentJson.mapper().readTree(file.toFile()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void show(Difference difference) {
    terminal.remark(
        "draw.difference",
        ImmutableMap.of(
            "field", difference.field(),
            "recorded", shortened(difference.recorded()),
            "redone", shortened(difference.redone())));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
