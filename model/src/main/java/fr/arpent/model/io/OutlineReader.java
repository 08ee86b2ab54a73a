package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.table.FileProblems;
import fr.arpent.model.io.table.GeoJsonFile;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.territory.Boundary;

/** Reads the outlines of the territories: {@code territories.boundaries}. */
final class OutlineReader {

  private static final String POINTER = "/territories/boundaries/path";

  private final StudyFrame frame;
  private final FolderFiles files;
  private final Limits limits;
  private final Problems problems;

  OutlineReader(StudyFrame frame, FolderFiles files, Limits limits, Problems problems) {
    this.frame = frame;
    this.files = files;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns outlines by code; none when none are declared. */
  ImmutableMap<String, Boundary> read() {
    return frame
        .territories()
        .flatMap(DomainRoles.Territories::boundaries)
        .map(this::read)
        .orElse(ImmutableMap.of());
  }

  private ImmutableMap<String, Boundary> read(DomainRoles.Boundaries boundaries) {
    var file = new FileProblems(boundaries.path(), POINTER, "territories", problems);
    return files
        .read(boundaries.path(), "file-bytes", POINTER, problems)
        .map(bytes -> GeoJsonFile.boundaries(bytes, boundaries.code(), limits.ofTables(), file))
        .orElse(ImmutableMap.of());
  }
}
