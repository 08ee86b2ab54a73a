package fr.arpent.model.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.document.TextDecoder;
import fr.arpent.model.io.table.PbText.Line;
import fr.arpent.model.io.table.PbText.Section;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an election in the Pabulib format, and checks every rule of the format. */
public final class PbReader {

  private static final Splitter CHOICES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final PbText text;
  private final PbHead head;
  private final Map<String, VotedProject> projects = new LinkedHashMap<>();
  private final Map<String, String> shared = new HashMap<>();

  private PbReader(PbText text, FileProblems problems) {
    this.text = text;
    this.head = new PbHead(text, new TextCare(problems.problems()));
  }

  /**
   * What was read.
   *
   * @param table the projects as rows, for a study
   * @param lineEnd how most lines end
   * @param oddLineEnds ends of the records that end otherwise
   */
  public record Pb(
      Election election,
      RawTable table,
      String lineEnd,
      ImmutableSortedMap<Integer, String> oddLineEnds) {}

  /** Returns the election of a file, or empty when there are problems. */
  public static Optional<Pb> read(byte[] bytes, TableLimits limits, FileProblems problems) {
    var decoded =
        TextDecoder.decode(bytes, StandardCharsets.UTF_8, problems.file(), problems.problems());
    if (decoded.isEmpty()) {
      return Optional.empty();
    }
    var text = PbText.of(decoded.get(), problems);
    if (!PbText.SECTIONS.stream().allMatch(text::has)) {
      return Optional.empty();
    }
    for (var section : ImmutableList.of("PROJECTS", "VOTES")) {
      if (text.section(section).rows().size() > limits.rows()) {
        problems.tooMuch(Place.of(problems.file()), "rows", limits.rows());
        return Optional.empty();
      }
    }
    return new PbReader(text, problems).read();
  }

  private Optional<Pb> read() {
    var section = text.section("PROJECTS");
    if (lacks(section, ImmutableList.of("project_id", "cost"))) {
      return Optional.empty();
    }
    section.rows().forEach(line -> readProject(section, line));
    var votes = text.section("VOTES");
    boolean points = head.voteType().filter(type -> type.hasPoints()).isPresent();
    var columns =
        points
            ? ImmutableList.of("voter_id", "vote", "points")
            : ImmutableList.of("voter_id", "vote");
    if (lacks(votes, columns)) {
      return Optional.empty();
    }
    var ballots = readBallots(votes, columns, points);
    if (head.voteType().isPresent() && head.number("budget").isPresent()) {
      new PbCounts(text, head, ImmutableMap.copyOf(projects)).check(ballots);
    }
    if (!text.isSound()) {
      return Optional.empty();
    }
    var election =
        new Election(
            head.values(),
            ImmutableList.copyOf(section.header().cells()),
            ImmutableList.copyOf(projects.values()),
            ImmutableList.copyOf(votes.header().cells()),
            ballots);
    return Optional.of(
        new Pb(election, table(section, election), text.lineEnd(), text.oddLineEnds()));
  }

  private boolean lacks(Section section, ImmutableList<String> columns) {
    var lacking = columns.stream().filter(column -> section.column(column) < 0).toList();
    for (var column : lacking) {
      text.refuse(section.header(), 0, column, "syntax/pb", ImmutableMap.of("found", column));
    }
    return !lacking.isEmpty();
  }

  private void readProject(Section section, Line line) {
    int idColumn = section.column("project_id");
    var id = line.cell(idColumn).strip();
    if (id.isEmpty() || id.contains(",")) {
      text.refuse(line, idColumn, "project_id", "syntax/pb", ImmutableMap.of("found", id));
      return;
    }
    var cost = cost(line, section.column("cost"));
    if (projects.containsKey(id)) {
      text.refuse(
          line, idColumn, "project_id", "election/duplicate-project", ImmutableMap.of("found", id));
    } else {
      // A project whose cost is refused still counts as known, so that its votes are not refused.
      projects.put(
          id,
          new VotedProject(
              id,
              cost.orElse(BigDecimal.ONE),
              others(section, line, ImmutableList.of("project_id", "cost"))));
    }
  }

  private Optional<BigDecimal> cost(Line line, int column) {
    var cell = line.cell(column).strip();
    if (PbHead.NUMBER.matcher(cell).matches()) {
      var cost = new BigDecimal(cell);
      if (cost.signum() > 0) {
        return Optional.of(cost);
      }
      var code = cost.signum() < 0 ? "value/negative" : "election/cost-missing";
      text.refuse(line, column, "cost", code, ImmutableMap.of("found", cell));
      return Optional.empty();
    }
    var code =
        cell.isEmpty()
            ? "election/cost-missing"
            : PbHead.isCommaNumber(cell) ? "election/comma-number" : "value/number";
    text.refuse(line, column, "cost", code, ImmutableMap.of("found", cell));
    return Optional.empty();
  }

  private ImmutableList<Ballot> readBallots(
      Section section, ImmutableList<String> columns, boolean points) {
    var firstLines = new HashMap<String, Integer>();
    var ballots = ImmutableList.<Ballot>builderWithExpectedSize(section.rows().size());
    var checks = new PbVoteChecks(text, head, section);
    int voterColumn = section.column("voter_id");
    for (var line : section.rows()) {
      var voter = line.cell(voterColumn);
      var first = firstLines.putIfAbsent(voter, line.number());
      if (first != null) {
        text.refuse(
            line,
            voterColumn,
            "voter_id",
            "election/duplicate-voter",
            ImmutableMap.of("found", voter, "first", first));
      }
      var chosen = choices(section, line);
      var given = points ? points(section, line) : ImmutableList.<BigDecimal>of();
      checks.check(line, chosen, given, projects);
      boolean fits = given.isEmpty() || given.size() == chosen.size();
      ballots.add(
          new Ballot(
              voter, chosen, fits ? given : ImmutableList.of(), others(section, line, columns)));
    }
    return ballots.build();
  }

  private ImmutableList<String> choices(Section section, Line line) {
    int column = section.column("vote");
    var known = ImmutableList.<String>builder();
    for (var choice : CHOICES.split(line.cell(column))) {
      var project = projects.get(choice);
      if (project == null) {
        text.refuse(
            line,
            column,
            "vote",
            "reference/project",
            ImmutableMap.of("found", choice, "known", Nearest.list(projects.keySet())));
      } else {
        known.add(project.id());
      }
    }
    return known.build();
  }

  private ImmutableList<BigDecimal> points(Section section, Line line) {
    int column = section.column("points");
    var points = ImmutableList.<BigDecimal>builder();
    for (var cell : CHOICES.split(line.cell(column))) {
      if (PbHead.NUMBER.matcher(cell).matches()) {
        points.add(new BigDecimal(cell));
      } else {
        text.refuse(line, column, "points", "value/number", ImmutableMap.of("found", cell));
      }
    }
    return points.build();
  }

  private ImmutableMap<String, String> others(
      Section section, Line line, ImmutableList<String> without) {
    var cells = ImmutableMap.<String, String>builder();
    var header = section.header().cells();
    for (int i = 0; i < header.size(); i++) {
      if (!without.contains(header.get(i))) {
        cells.put(header.get(i), share(line.cell(i)));
      }
    }
    return cells.buildKeepingLast();
  }

  /** Texts that recur, ages and channels, are kept once. */
  private String share(String cell) {
    return cell.length() > 16 ? cell : shared.computeIfAbsent(cell, any -> any);
  }

  private RawTable table(Section section, Election election) {
    var columns = new TableColumns(section.header().cells().size());
    List<Line> rows = section.rows();
    rows.forEach(line -> columns.add(line.cells()));
    return new RawTable(
        columns.named(section.header().cells()),
        columns.rowCount(),
        (row, column) -> text.place(row < 0 ? section.header() : rows.get(row), column),
        head.values(),
        Optional.of(election));
  }
}
