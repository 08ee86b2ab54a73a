package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Publication;
import fr.arpent.model.study.Study;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the analyses of a study and writes their results. */
@Command(name = "run")
final class RunCommand extends StudyCommand {

  @Option(names = "--csv", descriptionKey = "option.csv")
  private boolean csv;

  RunCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode carryOut(Study whole, Steps steps) throws IOException {
    var study = Publication.of(whole).study();
    terminal().progress("progress.run", ImmutableMap.of("analyses", study.analyses().size()));
    var results = steps.take(MethodCatalogue.standard().run(study));
    if (NoAnswers.areShown(study, results, terminal())) {
      return ExitCode.NO_SOLUTION;
    }
    var files = new ResultFiles(study, results);
    output()
        .write(
            aside -> {
              files.write(aside);
              if (csv) {
                files.writeTables(aside);
              }
            })
        .forEach(file -> terminal().answer(file.toString()));
    return ExitCode.DONE;
  }
}
