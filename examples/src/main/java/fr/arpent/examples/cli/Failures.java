package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.ArpentVersion;
import fr.arpent.model.problem.InvalidStudyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** What is said, and how the process ends, when a command could not do its work. */
final class Failures {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Explains a failure; returns the exit code. */
  int explain(Exception failure, CommandLine line, ParseResult parsed) {
    var cause =
        failure instanceof ExecutionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (parsed.originalArgs().contains("--debug")) {
      cause.printStackTrace(terminal.err());
    }
    return explain(cause).number();
  }

  private ExitCode explain(Throwable cause) {
    if (cause instanceof WrongArgumentException mistake) {
      terminal.remark(mistake.words(terminal.messages()));
      return ExitCode.USAGE;
    }
    if (cause instanceof InvalidStudyException invalid) {
      new ProblemReport(terminal).show(invalid.problems());
      return ExitCode.of(invalid.problems());
    }
    if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException failed) {
      return inputOutput(failed);
    }
    if (cause instanceof IOException failed) {
      return inputOutput(failed);
    }
    terminal.remark(
        "failure.bug",
        ImmutableMap.of("version", ArpentVersion.current(), "cause", String.valueOf(cause)));
    return ExitCode.BUG;
  }

  private ExitCode inputOutput(IOException failed) {
    var found = String.valueOf(failed.getMessage());
    var key =
        failed instanceof NoSuchFileException
            ? "failure.missing"
            : failed instanceof DirectoryNotEmptyException
                ? "failure.not-empty"
                : failed instanceof AccessDeniedException
                        || failed instanceof NotDirectoryException
                        || failed instanceof OutputFolder.NotWritableException
                    ? "failure.denied"
                    : "failure.io";
    terminal.remark(key, ImmutableMap.of("found", found));
    return ExitCode.INPUT_OUTPUT;
  }
}
