package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes elections in the Pabulib format; cells are quoted only where they must be. */
public final class PbWriter {

  private final StringBuilder out = new StringBuilder();
  private final String lineEnd;
  private final ImmutableSortedMap<Integer, String> oddLineEnds;
  private int record;

  private PbWriter(String lineEnd, ImmutableSortedMap<Integer, String> oddLineEnds) {
    this.lineEnd = lineEnd;
    this.oddLineEnds = oddLineEnds;
  }

  /**
   * Returns the file of an election, in UTF-8.
   *
   * @param oddLineEnds ends of the records that do not end as most do, by number from 0
   */
  public static byte[] bytes(
      Election election, String lineEnd, ImmutableSortedMap<Integer, String> oddLineEnds) {
    var writer = new PbWriter(lineEnd, oddLineEnds);
    writer.write(election);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Election election) {
    line(ImmutableList.of("META"));
    line(ImmutableList.of("key", "value"));
    election.head().forEach((key, value) -> line(ImmutableList.of(key, value)));
    line(ImmutableList.of("PROJECTS"));
    line(election.projectColumns());
    for (var project : election.projects()) {
      line(election.projectColumns().stream().map(column -> cell(project, column)).toList());
    }
    line(ImmutableList.of("VOTES"));
    line(election.ballotColumns());
    for (var ballot : election.ballots()) {
      line(election.ballotColumns().stream().map(column -> cell(ballot, column)).toList());
    }
  }

  private static String cell(VotedProject project, String column) {
    return switch (column) {
      case "project_id" -> project.id();
      case "cost" -> project.cost().toPlainString();
      default -> project.columns().getOrDefault(column, "");
    };
  }

  private static String cell(Ballot ballot, String column) {
    return switch (column) {
      case "voter_id" -> ballot.voter();
      case "vote" -> String.join(",", ballot.projects());
      case "points" ->
          ballot.points().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
      default -> ballot.columns().getOrDefault(column, "");
    };
  }

  private void line(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(';');
      }
      append(cells.get(i));
    }
    out.append(oddLineEnds.getOrDefault(record, lineEnd));
    record++;
  }

  private void append(String cell) {
    boolean quoted = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    if (quoted) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }
}
