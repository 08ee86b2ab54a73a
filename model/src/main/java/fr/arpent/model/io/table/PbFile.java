package fr.arpent.model.io.table;

import java.util.Optional;

/**
 * Reads a participatory budget as a table of a study: its rows are the projects, its head is what
 * section META says, and the ballots go with it.
 */
public final class PbFile {

  private PbFile() {}

  /** Returns the projects of a file, or empty when there are problems. */
  public static Optional<RawTable> read(byte[] bytes, TableLimits limits, FileProblems problems) {
    return PbReader.read(bytes, limits, problems).map(PbReader.Pb::table);
  }
}
