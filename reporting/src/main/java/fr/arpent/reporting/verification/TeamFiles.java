package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.evidence.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Files that stayed with the team when a guide was printed, brought back to redo it. */
record TeamFiles(Path folder, Problems problems) {

  /** Returns a file that was left out; one that is not the very file of then is a problem. */
  Optional<ByteSource> find(Manifest.Absence absence) {
    var file = find(absence.path()).map(MoreFiles::asByteSource);
    boolean other =
        file.isPresent()
            && absence.sha256().isPresent()
            && !Integrity.sha256(file.get()).equals(absence.sha256().get());
    if (other) {
      problems.errorIn(
          Place.of(absence.path()),
          "evidence/other-file",
          ImmutableMap.of("found", absence.path()));
      return Optional.empty();
    }
    return file;
  }

  /** The path is the manifest's, which anybody may have written: it must stay in the folder. */
  private Optional<Path> find(String path) {
    try {
      var file = folder.resolve(path).normalize();
      return file.startsWith(folder.normalize())
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
