package fr.arpent.reporting.looks;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A guide of a study of this project, in one language: every study in the folder of examples.
 *
 * @param study folder name
 * @param guide id
 * @param language BCP 47 tag
 */
public record Edition(String study, String guide, String language) {

  private static final Map<String, Loaded> LOADED = new ConcurrentHashMap<>();

  private record Loaded(Study study, StudyResults results) {}

  /** Returns every guide of every study, in each of its languages. */
  public static Stream<Edition> all() {
    return studies().flatMap(Edition::editions);
  }

  private static Stream<Edition> editions(String study) {
    return load(study).study().guides().values().stream()
        .filter(guide -> guide.batch().isEmpty())
        .flatMap(
            guide ->
                guide.languages().stream()
                    .map(language -> new Edition(study, guide.id(), language)));
  }

  /** Composes the guide. */
  public Guide compose() {
    var loaded = load(study);
    return GuideComposer.of(loaded.study(), loaded.results())
        .compose(guide, Locale.forLanguageTag(language))
        .orThrow();
  }

  private static Path folder() {
    return Path.of(System.getProperty("arpent.root", "..")).resolve("examples/studies");
  }

  private static Stream<String> studies() {
    try (var list = Files.list(folder())) {
      return list
          .filter(study -> Files.exists(study.resolve("study.yaml")))
          .map(study -> study.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Loaded load(String name) {
    return LOADED.computeIfAbsent(
        name,
        key -> {
          var study = StudyFolder.read(folder().resolve(name)).orThrow();
          return new Loaded(study, MethodCatalogue.standard().run(study).orThrow());
        });
  }

  @Override
  public String toString() {
    return study + " " + guide + " " + language;
  }
}
