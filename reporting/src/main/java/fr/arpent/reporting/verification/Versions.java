package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.ArpentVersion;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.evidence.Manifest;

/** What a guide was made with, beside what it is checked with. */
final class Versions {

  private final Manifest manifest;
  private final MethodCatalogue methods;

  private Versions(Manifest manifest, MethodCatalogue methods) {
    this.manifest = manifest;
    this.methods = methods;
  }

  static Versions of(Manifest manifest, MethodCatalogue methods) {
    return new Versions(manifest, methods);
  }

  /** Returns whether the guide was made with this very version of the library. */
  boolean same() {
    return manifest.arpent().equals(ArpentVersion.current());
  }

  /** Reports another version of the library, and methods that are not there or are others. */
  void report(Problems problems) {
    if (!same()) {
      problems.errorIn(
          Place.of(Manifest.PATH),
          "evidence/version",
          ImmutableMap.of("found", manifest.arpent(), "own", ArpentVersion.current()));
    }
    for (var analysis : manifest.analyses()) {
      var known = methods.find(analysis.method());
      if (known.isEmpty()) {
        report(analysis, "none", "", problems);
      } else if (!known.get().card().version().equals(analysis.methodVersion())) {
        report(analysis, "other", known.get().card().version(), problems);
      }
    }
  }

  private static void report(
      Manifest.Analysis analysis, String variant, String own, Problems problems) {
    problems.errorIn(
        Place.of(Manifest.PATH),
        "evidence/method",
        ImmutableMap.of(
            "case",
            variant,
            "analysis",
            analysis.analysis(),
            "found",
            analysis.method() + " " + analysis.methodVersion(),
            "own",
            own));
  }
}
