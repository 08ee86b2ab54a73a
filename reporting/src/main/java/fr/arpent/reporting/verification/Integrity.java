package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.evidence.Dossier;
import fr.arpent.reporting.evidence.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;

/** Compares the files of a guide with what its manifest says of them. */
final class Integrity {

  private Integrity() {}

  /** Reports files that were changed, taken away or added; returns whether the study is whole. */
  static boolean check(Map<String, ByteSource> files, Manifest manifest, Problems problems) {
    boolean whole = true;
    var listed = new HashSet<String>();
    for (var entry : manifest.files()) {
      listed.add(entry.path());
      var file = files.get(entry.path());
      if (file == null || !sha256(file).equals(entry.sha256())) {
        report(entry, file, problems);
        whole &= Dossier.pathInStudy(entry.path()).isEmpty();
      }
    }
    for (String path : files.keySet()) {
      if (!listed.contains(path) && !path.equals(Manifest.PATH)) {
        problems.errorIn(Place.of(path), "evidence/foreign", ImmutableMap.of("found", path));
      }
    }
    return whole;
  }

  private static void report(
      Manifest.Entry entry, @org.jspecify.annotations.Nullable ByteSource file, Problems problems) {
    var place = Place.of(entry.path());
    if (file == null) {
      problems.errorIn(place, "evidence/missing", ImmutableMap.of("found", entry.path()));
    } else {
      problems.errorIn(
          place,
          "evidence/altered",
          ImmutableMap.of(
              "found", entry.path(), "expected", entry.sha256(), "digest", sha256(file)));
    }
  }

  static String sha256(ByteSource file) {
    try {
      return file.hash(Hashing.sha256()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
