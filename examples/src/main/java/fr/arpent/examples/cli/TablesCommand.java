package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Publication;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.export.TableFiles;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the data of every table and figure that guides show. */
@Command(name = "tables")
final class TablesCommand extends StudyCommand {

  @Parameters(index = "1..*", paramLabel = "GUIDE", descriptionKey = "parameter.guide")
  private List<String> wanted = new ArrayList<>();

  TablesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode carryOut(Study whole, Steps steps) throws IOException {
    var study = Publication.of(whole).study();
    var chosen = GuideCommand.chosen(study, wanted);
    terminal().progress("progress.run", ImmutableMap.of("analyses", study.analyses().size()));
    var results = steps.take(MethodCatalogue.standard().run(study));
    if (NoAnswers.areShown(study, results, terminal())) {
      return ExitCode.NO_SOLUTION;
    }
    var guides = GuideCommand.compose(study, chosen, GuideComposer.of(study, results), steps);
    output()
        .write(aside -> write(guides, aside))
        .forEach(file -> terminal().answer(file.toString()));
    return ExitCode.DONE;
  }

  /** One folder per edition: {@code tables/health-centre-diagnostic.fr/access.map.csv}. */
  private static void write(Map<String, Guide> guides, Path folder) throws IOException {
    for (var guide : guides.entrySet()) {
      var name = guide.getKey().replaceAll("\\.pdf$", "");
      var own = folder.resolve("tables").resolve(name);
      for (var file : TableFiles.of(guide.getValue()).entrySet()) {
        Files.createDirectories(own);
        Files.write(own.resolve(file.getKey()), file.getValue());
      }
    }
  }
}
