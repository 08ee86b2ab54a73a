package fr.arpent.examples;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every guide of the example studies in each of its languages; studies are read and run once for
 * all tests.
 *
 * @param study folder name
 * @param guide id
 * @param language BCP 47 tag
 */
record ExampleGuide(String study, String guide, String language) {

  private static final Map<String, Loaded> STUDIES = new ConcurrentHashMap<>();

  /** Returns all editions. */
  static Stream<ExampleGuide> all() {
    return studies()
        .flatMap(
            study ->
                loaded(study).study().guides().values().stream()
                    .flatMap(
                        guide ->
                            guide.languages().stream()
                                .map(language -> new ExampleGuide(study, guide.id(), language))));
  }

  /** Returns the names of the studies. */
  static Stream<String> studies() {
    return Stream.of(
        "climate-residence",
        "cooperative-budget",
        "gallery",
        "hackathons",
        "health-centre",
        "mobilisation-strategy",
        "open-government",
        "rail-competition",
        "regional-panel",
        "resilience-toolkit");
  }

  /** Returns the results of a study. */
  static StudyResults results(String study) {
    return loaded(study).results();
  }

  /** Composes the edition; of a guide that is made once per row, that of the first. */
  Guide compose() {
    var loaded = loaded(study);
    var composer = GuideComposer.of(loaded.study(), loaded.results());
    var locale = Locale.forLanguageTag(language);
    var rows = composer.rows(guide);
    var composed =
        rows.isEmpty()
            ? composer.compose(guide, locale)
            : composer.compose(guide, locale, rows.get(0));
    return composed.orThrow();
  }

  /** Returns the name of its golden text. */
  String goldenName() {
    return study + "/" + guide + "." + language + ".txt";
  }

  @Override
  public String toString() {
    return study + " " + guide + " " + language;
  }

  private static Loaded loaded(String name) {
    return STUDIES.computeIfAbsent(
        name,
        folder -> {
          var study = StudyFolder.read(Repository.study(folder)).orThrow();
          return new Loaded(study, MethodCatalogue.standard().run(study).orThrow());
        });
  }

  private record Loaded(Study study, StudyResults results) {}
}
