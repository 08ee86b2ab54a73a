package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.Limits;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.evidence.Dossier;
import fr.arpent.reporting.evidence.Manifest;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.standard.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads, runs and prints again what a guide carries, and compares. */
final class Redoing {

  private final OpenGuide guide;
  private final MethodCatalogue methods;
  private final ExhibitCatalogue exhibits;
  private final Limits limits;
  private final Versions versions;
  private final Problems problems;
  private final JsonComparison json;
  private final Map<String, ByteSource> study = new HashMap<>();
  private boolean complete = true;

  Redoing(
      OpenGuide guide,
      MethodCatalogue methods,
      ExhibitCatalogue exhibits,
      Limits limits,
      Versions versions,
      Problems problems) {
    this.guide = guide;
    this.methods = methods;
    this.exhibits = exhibits;
    this.limits = limits;
    this.versions = versions;
    this.problems = problems;
    this.json = new JsonComparison(versions, leavesOutConsent(guide), problems);
    guide
        .files()
        .forEach(
            (path, file) ->
                Dossier.pathInStudy(path).ifPresent(inStudy -> study.put(inStudy, file)));
  }

  private static boolean leavesOutConsent(OpenGuide guide) {
    return guide.manifest().withheld().stream()
        .anyMatch(absence -> absence.reason().equals("consent"));
  }

  /** Takes what stayed with the team from a folder; returns whether nothing is missing then. */
  boolean isComplete(Optional<Path> brought) {
    for (var absence : guide.manifest().withheld()) {
      boolean needed = absence.sha256().isPresent() || !absence.replaced();
      if (needed && !bring(absence, brought)) {
        complete = false;
        problems.warningIn(
            Place.of(Dossier.pathOf(absence.path())),
            "evidence/withheld",
            ImmutableMap.of(
                "case", brought.isPresent() ? "with" : "alone",
                "found", absence.path(),
                "table", String.join(", ", absence.tables())));
      }
    }
    return complete;
  }

  private boolean bring(Manifest.Absence absence, Optional<Path> brought) {
    var file = brought.flatMap(folder -> new TeamFiles(folder, problems).find(absence));
    file.ifPresent(bytes -> study.put(absence.path(), bytes));
    return file.isPresent();
  }

  /** Redoes what can be redone, and reports what is not the same. */
  void compare() throws Refused {
    var read = take(StudyFolder.read(ImmutableMap.copyOf(study), limits));
    if (read.isEmpty()) {
      return;
    }
    var wanted = wanted(read.get());
    var results = take(methods.run(read.get(), wanted));
    results.ifPresent(done -> compareResults(read.get(), done));
    if (results.isPresent() && complete) {
      var composed = compose(read.get(), results.get());
      if (composed.isPresent()) {
        comparePrint(composed.get());
      }
    }
  }

  /** Analyses that rest on what is there; the others are named. */
  private ImmutableSet<String> wanted(Study read) {
    if (complete) {
      return read.analyses().keySet();
    }
    var wanted = ImmutableSet.<String>builder();
    for (var analysis : guide.manifest().analyses()) {
      if (analysis.attached()) {
        wanted.add(analysis.analysis());
      } else {
        problems.warningIn(
            Place.of(Manifest.PATH),
            "evidence/not-redone",
            ImmutableMap.of("found", analysis.analysis()));
      }
    }
    problems.warningIn(Place.of("guide.pdf"), "evidence/pages-not-redone", ImmutableMap.of());
    return wanted.build();
  }

  /** Keeps the errors of a step; its warnings were the study's when the guide was made. */
  private <T> Optional<T> take(Outcome<T> outcome) {
    if (outcome.value().isEmpty()) {
      outcome.problems().forEach(problems::add);
      problems.errorIn(Place.of("guide.pdf"), "evidence/not-read", ImmutableMap.of());
    }
    return outcome.value();
  }

  private void compareResults(Study read, StudyResults results) {
    var redone = ResultFile.all(read.id(), results);
    for (var entry : guide.files().entrySet()) {
      if (!entry.getKey().startsWith("results/")) {
        continue;
      }
      var file = redone.get(entry.getKey());
      if (file == null) {
        problems.errorIn(
            Place.of(entry.getKey()),
            "evidence/no-analysis",
            ImmutableMap.of("found", entry.getKey()));
      } else {
        json.compare("evidence/result", entry.getKey(), text(entry.getValue()), file.text());
      }
    }
    for (String path : redone.keySet()) {
      if (!guide.files().containsKey(path) && isListed(path)) {
        problems.errorIn(Place.of(path), "evidence/missing", ImmutableMap.of("found", path));
      }
    }
  }

  private boolean isListed(String path) {
    return guide.manifest().analyses().stream()
        .filter(Manifest.Analysis::attached)
        .anyMatch(analysis -> path.equals("results/" + analysis.analysis() + ".json"));
  }

  private static String text(ByteSource file) {
    try {
      return file.asCharSource(StandardCharsets.UTF_8).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Guide> compose(Study read, StudyResults results) {
    var printing = guide.manifest().printing();
    var composer = GuideComposer.of(read, results, exhibits).dated(printing.date());
    var language = Locale.forLanguageTag(printing.language());
    try {
      return take(
          printing.row().isPresent()
              ? composer.compose(printing.guide(), language, printing.row().get())
              : composer.compose(printing.guide(), language));
    } catch (IllegalArgumentException e) { // the study has no such guide, language or row
      problems.errorIn(
          Place.of(Manifest.PATH),
          "evidence/no-guide",
          ImmutableMap.of(
              "found",
              printing.guide() + " " + printing.row().orElse(""),
              "language",
              printing.language()));
      return Optional.empty();
    }
  }

  private void comparePrint(Guide composed) throws Refused {
    var evidence = composed.evidence();
    var profile = profile();
    if (profile.isEmpty() || evidence.isEmpty()) {
      return;
    }
    var manifest = guide.files().get(Manifest.PATH);
    if (manifest != null) {
      json.compare(
          "evidence/manifest",
          Manifest.PATH,
          text(manifest),
          evidence.get().manifest(profile.get()).text());
    }
    try (PDDocument own = OpenGuide.load(print(composed, profile.get()))) {
      comparePages(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] print(Guide composed, Profile profile) {
    try {
      return GuidePress.standard().following(profile).bytes(composed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever a reader of PDF stumbles over is in the given file: our own was just written. */
  private void comparePages(PDDocument own) {
    try {
      new PageComparison(guide.document(), own, problems).compare();
      new DocumentComparison(problems, comparesFiles()).compare(guide.document(), own);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.errorIn(
          Place.of("guide.pdf"), "evidence/part", ImmutableMap.of("kind", "unreadable"));
    }
  }

  /**
   * Attached files were compared with the manifest, and it with ours; now how they are attached.
   */
  private boolean comparesFiles() {
    return versions.same() && !problems.hasErrors() && !json.withoutConsent();
  }

  private Optional<Profile> profile() {
    var word = guide.manifest().printing().profile();
    if (!Profile.ids().contains(word)) {
      problems.errorIn(
          Place.of(Manifest.PATH), "evidence/no-profile", ImmutableMap.of("found", word));
      return Optional.empty();
    }
    return Optional.of(Profile.named(word));
  }
}
