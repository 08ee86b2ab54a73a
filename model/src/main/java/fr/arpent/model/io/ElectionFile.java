package fr.arpent.model.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.election.Election;
import fr.arpent.model.io.table.FileProblems;
import fr.arpent.model.io.table.PbReader;
import fr.arpent.model.io.table.PbWriter;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * An election in the Pabulib format ({@code .pb}), read and written: UTF-8, sections META, PROJECTS
 * and VOTES, cells parted by {@code ;}.
 *
 * <p>Reading checks the rules of the format: what META demands, counts, lengths and sums of votes,
 * columns of votes and scores, the selected projects against the budget. Writing gives the bytes
 * that were read, when cells are quoted only where they must be.
 *
 * <pre>{@code
 * var election = ElectionFile.read(Files.readAllBytes(path), "vote.pb").orThrow().election();
 * Files.write(copy, ElectionFile.of(election).bytes());
 * }</pre>
 *
 * <p>Source: <cite>PB file format</cite>, pabulib.org, and the fields of its checker.
 *
 * @param election what the file holds
 * @param lineEnd how most lines end: {@code "\n"} or {@code "\r\n"}
 * @param oddLineEnds ends of the records that end otherwise, by number from 0; the last one of a
 *     file without a final line end has an empty text
 */
public record ElectionFile(
    Election election, String lineEnd, ImmutableSortedMap<Integer, String> oddLineEnds) {

  /** Checks the line end. */
  public ElectionFile {
    checkArgument(
        lineEnd.equals("\n") || lineEnd.equals("\r\n") || lineEnd.equals("\r"),
        "lines must end with \\n, \\r\\n or \\r");
  }

  /** Returns a file of an election, with lines that end in {@code \n}. */
  public static ElectionFile of(Election election) {
    return new ElectionFile(election, "\n", ImmutableSortedMap.of());
  }

  /**
   * Reads a file; linear in its length.
   *
   * @param name what problems call it
   * @return the election, or every problem with its line and field
   */
  public static Outcome<ElectionFile> read(byte[] bytes, String name) {
    var problems = Problems.locatedBy(Locator.NONE);
    var limits = Limits.standard().ofTables();
    var read = PbReader.read(bytes, limits, new FileProblems(name, "", "", problems));
    Optional<ElectionFile> file =
        read.map(pb -> new ElectionFile(pb.election(), pb.lineEnd(), pb.oddLineEnds()));
    return Outcome.of(file, problems);
  }

  /** Returns the file. */
  public byte[] bytes() {
    return PbWriter.bytes(election, lineEnd, oddLineEnds);
  }
}
