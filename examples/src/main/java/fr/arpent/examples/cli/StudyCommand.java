package fr.arpent.examples.cli;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.IntactCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command about one study: reads it, does its work, shows every problem met on the way. */
abstract class StudyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "parameter.study")
  private Path folder;

  @Mixin private CommonOptions options;

  private final Terminal terminal;

  /** Creates a command that speaks on a terminal. */
  @SuppressWarnings("NullAway.Init") // picocli sets folder and options
  StudyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toAbsolutePath().normalize().toString());
    }
    var steps = new Steps(options.strict());
    prepare();
    try {
      return carryOut(read(steps), steps).number();
    } catch (Steps.StoppedException e) {
      return ExitCode.of(steps.problems()).number();
    } finally {
      new ProblemReport(terminal).show(steps.problems());
    }
  }

  /**
   * Reads the study; of one that has problems, the analyses and texts are looked at all the same.
   */
  private Study read(Steps steps) {
    var reading = StudyFolder.examine(folder, AskedLimits.of(options.limits()));
    var study = steps.attempt(reading.outcome());
    if (study.isEmpty()) {
      steps.add(IntactCheck.problems(reading, MethodCatalogue.standard()));
    }
    steps.stopIfFailed();
    return study.orElseThrow(Steps.StoppedException::new);
  }

  /** Starts, in another thread, what will be needed when the study has been read; here nothing. */
  void prepare() {}

  /** Does what the command is for. */
  abstract ExitCode carryOut(Study study, Steps steps) throws IOException;

  /** Returns the folder to write in. */
  final OutputFolder output() {
    return OutputFolder.at(options.output().orElse(folder.resolve("out")));
  }

  /** Returns where to speak. */
  final Terminal terminal() {
    return terminal;
  }
}
