package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.verification.GuideCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redoes a guide from the evidence that it carries, and says whether it comes out the same. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GUIDE.pdf", descriptionKey = "parameter.pdf")
  private Path pdf;

  @Option(names = "--with", paramLabel = "DIR", descriptionKey = "option.with")
  private @Nullable Path brought;

  @Option(names = "--limit", paramLabel = "NAME=N", descriptionKey = "option.limit")
  private Map<String, Long> limits = new LinkedHashMap<>();

  @SuppressWarnings("UnusedVariable") // for the parser
  @Mixin
  private PlainOptions plain = new PlainOptions();

  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // picocli sets pdf
  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireFile(pdf, Files.isRegularFile(pdf));
    var check = GuideCheck.standard().within(AskedLimits.of(limits));
    if (brought != null) {
      requireFile(brought, Files.isDirectory(brought));
      check = check.with(brought);
    }
    terminal.progress("progress.verify", ImmutableMap.of("file", name()));
    var verdict = check.check(pdf);
    new VerdictReport(terminal, name()).show(verdict);
    return ExitCode.of(verdict.kind()).number();
  }

  private static void requireFile(Path path, boolean there) throws NoSuchFileException {
    if (!there) {
      throw new NoSuchFileException(path.toAbsolutePath().normalize().toString());
    }
  }

  private String name() {
    return String.valueOf(pdf.getFileName());
  }
}
