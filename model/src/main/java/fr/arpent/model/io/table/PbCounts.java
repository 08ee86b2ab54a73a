package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.table.PbText.Line;
import fr.arpent.model.io.table.PbText.Section;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Checks what a Pabulib file says twice: counts, votes, scores, money. */
final class PbCounts {

  private final PbText text;
  private final PbHead head;
  private final ImmutableMap<String, VotedProject> projects;
  private final BigDecimal budget;

  /** A head without type or budget cannot be checked. */
  PbCounts(PbText text, PbHead head, ImmutableMap<String, VotedProject> projects) {
    this.text = text;
    this.head = head;
    this.projects = projects;
    this.budget = head.number("budget").orElseThrow();
  }

  void check(ImmutableList<Ballot> ballots) {
    checkCount("num_projects", text.section("PROJECTS").rows().size());
    checkCount("num_votes", text.section("VOTES").rows().size());
    checkCosts();
    checkSelected();
    checkVotes(ballots);
    checkScores(ballots);
  }

  private void checkCount(String key, int found) {
    head.number(key)
        .filter(said -> said.compareTo(BigDecimal.valueOf(found)) != 0)
        .ifPresent(
            said ->
                head.refuse(
                    key, "election/count", ImmutableMap.of("found", said, "expected", found)));
  }

  private void checkCosts() {
    var section = text.section("PROJECTS");
    var sum = BigDecimal.ZERO;
    for (var line : section.rows()) {
      var project = project(section, line);
      if (project.isPresent()) {
        var cost = project.get().cost();
        sum = sum.add(cost);
        if (cost.compareTo(budget) > 0) {
          text.refuse(
              line,
              section.column("cost"),
              "cost",
              "election/over-budget",
              ImmutableMap.of("found", cost, "budget", budget));
        }
      }
    }
    boolean all = sum.compareTo(budget) <= 0;
    boolean said = head.find("fully_funded").filter("1"::equals).isPresent();
    if (all != said) {
      head.refuse(
          "fully_funded",
          "election/fully-funded",
          ImmutableMap.of("case", said ? "said" : "unsaid", "found", sum, "budget", budget));
    }
  }

  /** Only greedy rules promise to use money that is left; other rules may leave it. */
  private void checkSelected() {
    var section = text.section("PROJECTS");
    int column = section.column("selected");
    if (column < 0) {
      return;
    }
    var left = budget;
    for (var project : projects.values()) {
      left = project.selected().orElse(false) ? left.subtract(project.cost()) : left;
    }
    if (left.signum() < 0) {
      head.refuse(
          "budget",
          "election/selected-over-budget",
          ImmutableMap.of("found", budget.subtract(left), "budget", budget));
      return;
    }
    for (var line : section.rows()) {
      var project = project(section, line);
      if (project.isPresent() && isFundable(project.get(), left)) {
        ImmutableMap<String, Object> fields =
            ImmutableMap.of(
                "found", project.get().id(), "cost", project.get().cost(), "left", left);
        if (head.find("rule").filter("greedy"::equals).isPresent()) {
          text.refuse(line, column, "selected", "election/unused-budget", fields);
        } else {
          text.warn(line, column, "selected", "election/unused-budget", fields);
        }
      }
    }
  }

  private boolean isFundable(VotedProject project, BigDecimal left) {
    var threshold = head.number("min_project_score_threshold").orElse(BigDecimal.ZERO);
    var support =
        project
            .find("score")
            .or(() -> project.find("votes"))
            .filter(PbHead.NUMBER.asMatchPredicate())
            .map(BigDecimal::new);
    return !project.selected().orElse(true)
        && project.cost().compareTo(left) <= 0
        && support.map(number -> number.compareTo(threshold) >= 0).orElse(true);
  }

  private void checkVotes(ImmutableList<Ballot> ballots) {
    checkColumn("votes", ImmutableList.of(sums(ballots, (ballot, place) -> BigDecimal.ONE)));
  }

  private void checkScores(ImmutableList<Ballot> ballots) {
    var type = head.voteType().orElseThrow();
    if (type.hasPoints()) {
      checkColumn("score", ImmutableList.of(sums(ballots, PbCounts::points)));
    } else if (type == VoteType.ORDINAL) {
      // Both ways to turn ranks into points are in use: from the length of the ballot, or of the
      // longest ballot that is allowed.
      int most = head.number("max_length").map(BigDecimal::intValue).orElse(projects.size());
      checkColumn(
          "score",
          ImmutableList.of(
              sums(ballots, (ballot, i) -> BigDecimal.valueOf(ballot.projects().size() - i)),
              sums(ballots, (ballot, i) -> BigDecimal.valueOf(most - i))));
    }
  }

  /** A ballot whose points were refused gives none. */
  private static BigDecimal points(Ballot ballot, int place) {
    return ballot.points().isEmpty() ? BigDecimal.ZERO : ballot.points().get(place);
  }

  /** Returns the sum of what the ballots give to each project, by its place on the ballot. */
  private static Map<String, BigDecimal> sums(
      ImmutableList<Ballot> ballots, BiFunction<Ballot, Integer, BigDecimal> gives) {
    var sums = new HashMap<String, BigDecimal>();
    for (var ballot : ballots) {
      for (int i = 0; i < ballot.projects().size(); i++) {
        sums.merge(ballot.projects().get(i), gives.apply(ballot, i), BigDecimal::add);
      }
    }
    return sums;
  }

  /** A column may follow any one of some ways of counting, the same for all projects. */
  private void checkColumn(String name, ImmutableList<Map<String, BigDecimal>> ways) {
    var section = text.section("PROJECTS");
    int column = section.column(name);
    if (column < 0 || ways.stream().anyMatch(way -> differing(section, name, way).isEmpty())) {
      return;
    }
    var way = ways.get(0);
    for (var line : differing(section, name, way)) {
      var id = line.cell(section.column("project_id")).strip();
      text.refuse(
          line,
          column,
          name,
          "election/votes-column",
          ImmutableMap.of(
              "found",
              line.cell(column),
              "project",
              id,
              "expected",
              way.getOrDefault(id, BigDecimal.ZERO)));
    }
  }

  private ImmutableList<Line> differing(Section section, String name, Map<String, BigDecimal> way) {
    int column = section.column(name);
    return section.rows().stream()
        .filter(
            line -> {
              var cell = line.cell(column).strip();
              var counted = way.getOrDefault(id(section, line), BigDecimal.ZERO);
              return !PbHead.NUMBER.matcher(cell).matches()
                  || new BigDecimal(cell).compareTo(counted) != 0;
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static String id(Section section, Line line) {
    return line.cell(section.column("project_id")).strip();
  }

  private Optional<VotedProject> project(Section section, Line line) {
    return Optional.ofNullable(projects.get(id(section, line)));
  }
}
