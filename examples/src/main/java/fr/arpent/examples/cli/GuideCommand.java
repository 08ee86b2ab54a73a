package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Publication;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.FileNames;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.press.HtmlPress;
import fr.arpent.reporting.press.MissingGlyphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      splitSynopsisLabel = ",",
      descriptionKey = "option.format")
  private List<String> askedFormats = new ArrayList<>();

  private final GuidePress press = GuidePress.standard();
  private ImmutableSet<GuideFormat> formats = ImmutableSet.of(GuideFormat.PDF);

  GuideCommand(Terminal terminal) {
    super(terminal);
  }

  /** Reads which formats are wanted, before any work. */
  @Override
  void prepare() {
    formats = GuideFormat.named(askedFormats);
    Waking.press();
  }

  @Override
  ExitCode carryOut(Study whole, Steps steps) throws IOException {
    var study = Publication.of(whole).study();
    var chosen = chosen(study, wanted);
    terminal().progress("progress.run", ImmutableMap.of("analyses", study.analyses().size()));
    var results = steps.take(MethodCatalogue.standard().run(study));
    if (NoAnswers.areShown(study, results, terminal())) {
      return ExitCode.NO_SOLUTION;
    }
    var composer = GuideComposer.of(study, results);
    var guides = compose(study, chosen, date == null ? composer : composer.dated(date), steps);
    output()
        .write(
            aside -> {
              new ResultFiles(study, results).write(aside);
              steps.add(GuidePress.warnings(study, print(guides, aside)));
            })
        .forEach(this::answer);
    return ExitCode.DONE;
  }

  /** Returns the guides that are wanted: all of them when none is named. */
  static Collection<String> chosen(Study study, List<String> wanted) {
    for (var guide : wanted) {
      if (!study.guides().containsKey(guide)) {
        throw new WrongArgumentException(
            "usage.guide",
            ImmutableMap.of("found", guide, "known", String.join(", ", study.guides().keySet())));
      }
    }
    return wanted.isEmpty() ? study.guides().keySet() : wanted;
  }

  /** Composes every edition of some guides; by file name. */
  static Map<String, Guide> compose(
      Study study, Collection<String> chosen, GuideComposer composer, Steps steps) {
    steps.add(FileNames.problems(study, chosen));
    var editions = Edition.of(study, chosen, composer);
    var guides = new LinkedHashMap<String, Guide>();
    var composed = editions.parallelStream().map(edition -> edition.compose(composer)).toList();
    for (int i = 0; i < editions.size(); i++) {
      var fileName = editions.get(i).fileName();
      steps.attempt(composed.get(i)).ifPresent(guide -> guides.put(fileName, guide));
    }
    steps.stopIfFailed();
    return guides;
  }

  /**
   * Prints as many guides side by side as there are processors, and returns the words that could
   * not be printed as they are written, in the order of the guides.
   */
  private List<MissingGlyphs> print(Map<String, Guide> guides, Path folder) throws IOException {
    try {
      return guides.entrySet().parallelStream()
          .flatMap(guide -> formats.stream().map(format -> print(guide, format, folder)))
          .toList()
          .stream()
          .flatMap(List::stream)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<MissingGlyphs> print(
      Map.Entry<String, Guide> guide, GuideFormat format, Path folder) {
    Path file = folder.resolve(format.fileName(guide.getKey()));
    terminal().progress("progress.print", ImmutableMap.of("file", file.getFileName()));
    try {
      return format == GuideFormat.PDF
          ? press.print(guide.getValue(), file)
          : HtmlPress.standard().print(guide.getValue(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Guides are the answer; the results beside them are only named by {@code run}. */
  private void answer(Path file) {
    if (formats.stream().anyMatch(format -> format.isOf(file))) {
      terminal().answer(file.toString());
    }
  }
}
