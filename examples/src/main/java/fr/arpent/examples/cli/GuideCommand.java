package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the analyses of a study and prints its guides. */
@Command(name = "guide")
final class GuideCommand extends StudyCommand {

  @Parameters(index = "1..*", paramLabel = "GUIDE", descriptionKey = "parameter.guide")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
  private @Nullable LocalDate date;

  GuideCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode carryOut(Study read, Steps steps) throws IOException {
    var study = date == null ? read : read.printedOn(date);
    var editions = editions(study);
    terminal().progress("progress.run", ImmutableMap.of("analyses", study.analyses().size()));
    var results = steps.take(MethodCatalogue.standard().run(study));
    var unanswered = NoAnswers.of(results);
    if (!unanswered.isEmpty()) {
      NoAnswers.show(unanswered, terminal());
      return ExitCode.NO_SOLUTION;
    }
    var guides = compose(study, results, editions, steps);
    output()
        .write(aside -> write(aside, guides, new ResultFiles(study, results)))
        .forEach(this::answer);
    return ExitCode.DONE;
  }

  private ImmutableList<Edition> editions(Study study) {
    for (var guide : wanted) {
      if (!study.guides().containsKey(guide)) {
        throw new WrongArgumentException(
            "usage.guide",
            ImmutableMap.of("found", guide, "known", String.join(", ", study.guides().keySet())));
      }
    }
    return Edition.of(study, wanted.isEmpty() ? study.guides().keySet() : wanted);
  }

  private Map<Edition, Guide> compose(
      Study study, StudyResults results, List<Edition> editions, Steps steps) {
    var composer = GuideComposer.of(study, results);
    var guides = new LinkedHashMap<Edition, Guide>();
    for (var edition : editions) {
      steps
          .attempt(composer.compose(edition.guide(), edition.locale()))
          .ifPresent(guide -> guides.put(edition, guide));
    }
    steps.stopIfFailed();
    return guides;
  }

  private void write(Path aside, Map<Edition, Guide> guides, ResultFiles results)
      throws IOException {
    results.write(aside);
    var press = GuidePress.standard();
    for (var entry : guides.entrySet()) {
      var file = entry.getKey().fileName();
      terminal().progress("progress.print", ImmutableMap.of("file", file));
      press.print(entry.getValue(), aside.resolve(file));
    }
  }

  /** Guides are the answer; the results beside them are only named by {@code run}. */
  private void answer(Path file) {
    if (file.toString().endsWith(".pdf")) {
      terminal().answer(file.toString());
    }
  }
}
