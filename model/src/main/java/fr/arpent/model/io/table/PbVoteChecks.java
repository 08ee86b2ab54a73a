package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.table.PbText.Line;
import fr.arpent.model.io.table.PbText.Section;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Checks one ballot after the other against what META allows. */
final class PbVoteChecks {

  private final PbText text;
  private final int voteColumn;
  private final int pointsColumn;
  private final boolean hasPoints;
  private final Optional<BigDecimal> minLength;
  private final Optional<BigDecimal> maxLength;
  private final Optional<BigDecimal> minSumCost;
  private final Optional<BigDecimal> maxSumCost;
  private final Optional<BigDecimal> minPoints;
  private final Optional<BigDecimal> maxPoints;
  private final Optional<BigDecimal> minSumPoints;
  private final Optional<BigDecimal> maxSumPoints;

  PbVoteChecks(PbText text, PbHead head, Section votes) {
    this.text = text;
    voteColumn = votes.column("vote");
    pointsColumn = votes.column("points");
    hasPoints = head.voteType().filter(VoteType::hasPoints).isPresent();
    boolean one = head.voteType().equals(Optional.of(VoteType.CHOOSE_1));
    minLength = head.number("min_length");
    maxLength = one ? Optional.of(BigDecimal.ONE) : head.number("max_length");
    minSumCost = head.number("min_sum_cost");
    maxSumCost = head.number("max_sum_cost");
    minPoints = head.number("min_points");
    maxPoints = head.number("max_points");
    minSumPoints = head.number("min_sum_points");
    maxSumPoints = head.number("max_sum_points");
  }

  void check(
      Line line,
      ImmutableList<String> projects,
      ImmutableList<BigDecimal> points,
      Map<String, VotedProject> known) {
    var seen = new HashSet<String>();
    for (var project : projects) {
      if (!seen.add(project)) {
        refuse(line, voteColumn, "vote", "election/duplicate-vote", project);
      }
    }
    // A blank ballot is allowed whatever the least length: the voter came and chose nothing.
    if (!projects.isEmpty()) {
      var length = BigDecimal.valueOf(projects.size());
      within(line, "vote", "length", length, minLength, maxLength);
      if (minSumCost.isPresent() || maxSumCost.isPresent()) {
        within(line, "vote", "cost", cost(projects, known), minSumCost, maxSumCost);
      }
    }
    if (hasPoints) {
      checkPoints(line, projects, points);
    }
  }

  private void checkPoints(
      Line line, ImmutableList<String> projects, ImmutableList<BigDecimal> points) {
    if (points.size() != projects.size()) {
      text.refuse(
          line,
          pointsColumn,
          "points",
          "election/points-count",
          ImmutableMap.of("found", points.size(), "expected", projects.size()));
      return;
    }
    points.forEach(point -> within(line, "points", "points", point, minPoints, maxPoints));
    if (!points.isEmpty()) {
      var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      within(line, "points", "sum", sum, minSumPoints, maxSumPoints);
    }
  }

  private static BigDecimal cost(ImmutableList<String> projects, Map<String, VotedProject> known) {
    return projects.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(VotedProject::cost)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void within(
      Line line,
      String field,
      String what,
      BigDecimal found,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most) {
    boolean few = least.filter(limit -> found.compareTo(limit) < 0).isPresent();
    boolean many = most.filter(limit -> found.compareTo(limit) > 0).isPresent();
    if (few || many) {
      text.refuse(
          line,
          field.equals("vote") ? voteColumn : pointsColumn,
          field,
          "election/vote-" + what,
          ImmutableMap.of(
              "case",
              few ? "less" : "more",
              "found",
              found,
              "limit",
              (few ? least : most).orElse(BigDecimal.ZERO)));
    }
  }

  private void refuse(Line line, int column, String field, String code, String found) {
    text.refuse(line, column, field, code, ImmutableMap.of("found", found));
  }
}
