package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers a vote, titles and districts from a study. */
final class BudgetBinding {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 62);

  private final Sources sources;
  private final Problems problems;

  BudgetBinding(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** What the requests of all rules hold, bound. */
  record Bound(
      Election election,
      ImmutableMap<String, LocalizedText> labels,
      Optional<PublicSeed> seed,
      String language) {}

  /** Returns what all rules need, or empty when there are problems. */
  Optional<Bound> bind(BudgetRequest request) {
    int before = problems.count();
    var election = election(request.election());
    election.ifPresent(vote -> checkDistricts(request.districts(), vote));
    var labels = election.map(vote -> labels(request.labels(), costs(vote)));
    var seed = request.seed().flatMap(asked -> asked.seed("/seed", problems));
    checkLot(request);
    return election.isEmpty() || problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Bound(
                election.get(),
                labels.orElse(ImmutableMap.of()),
                seed,
                sources.study().language()));
  }

  /** A lot needs a seed, and a seed a lot. */
  private void checkLot(BudgetRequest request) {
    boolean drawn = request.tieBreak().contains(TieBreak.DRAW);
    if (drawn && request.seed().isEmpty()) {
      problems.error("budgeting/lot-without-seed", "/tie-break", ImmutableMap.of());
    }
    if (!drawn && request.seed().isPresent()) {
      problems.error("budgeting/seed-without-lot", "/seed", ImmutableMap.of());
    }
  }

  /** Returns the settings that all rules have. */
  static ImmutableMap<String, Object> parameters(BudgetInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters.put("tie-break", input.ties());
    input.seed().ifPresent(seed -> parameters.put("seed", seed.parameters()));
    if (!input.districts().isEmpty()) {
      parameters.put("districts", input.districts());
    }
    return parameters.buildOrThrow();
  }

  /** Returns the vote, or empty when there are problems. */
  Optional<Election> election(ElectionRole role) {
    var rows = sources.rows("election", role, problems);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var ids = rows.get().column("project-id", Optional.of("project_id")).keys();
    rows.get().column("cost", Optional.of("cost")).codes();
    var election =
        role.table()
            .flatMap(table -> Optional.ofNullable(sources.study().tables().get(table)))
            .flatMap(Table::election);
    if (election.isEmpty()) {
      problems.error("budgeting/no-vote", "/election/table", Map.of("found", name(role)));
    }
    if (election.filter(BudgetBinding::isTooLarge).isPresent()) {
      problems.error("budgeting/too-large", "/election/table", Map.of("found", name(role)));
      return Optional.empty();
    }
    return election.map(
        vote -> role.where().isEmpty() ? vote : only(vote, ImmutableSet.copyOf(ids)));
  }

  /** Whether what all voters together may gain from a project does not fit into 62 bits. */
  private static boolean isTooLarge(Election vote) {
    var amounts =
        Stream.concat(
            Stream.of(vote.budget()),
            Stream.concat(
                vote.projects().stream().map(VotedProject::cost),
                vote.ballots().stream().flatMap(ballot -> ballot.points().stream())));
    var most = BigDecimal.ONE;
    int decimals = 0;
    for (var amount : amounts.toList()) {
      most = most.max(amount);
      decimals = Math.max(decimals, amount.stripTrailingZeros().scale());
    }
    return most.movePointRight(decimals)
            .multiply(BigDecimal.valueOf(1L + vote.ballots().size()))
            .compareTo(LARGEST)
        > 0;
  }

  private static String name(ElectionRole role) {
    return role.table().or(role::result).orElse("");
  }

  private static Election only(Election vote, ImmutableSet<String> ids) {
    return new Election(
        vote.head(),
        vote.projectColumns(),
        vote.projects().stream()
            .filter(project -> ids.contains(project.id()))
            .collect(ImmutableList.toImmutableList()),
        vote.ballotColumns(),
        vote.ballots().stream()
            .map(ballot -> only(ballot, ids))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Ballot only(Ballot ballot, ImmutableSet<String> ids) {
    var kept =
        IntStream.range(0, ballot.projects().size())
            .filter(place -> ids.contains(ballot.projects().get(place)))
            .boxed()
            .toList();
    return new Ballot(
        ballot.voter(),
        kept.stream().map(ballot.projects()::get).collect(ImmutableList.toImmutableList()),
        ballot.points().isEmpty()
            ? ImmutableList.of()
            : kept.stream().map(ballot.points()::get).collect(ImmutableList.toImmutableList()),
        ballot.columns());
  }

  /** Returns the costs of a vote, by id of project. */
  private static ImmutableMap<String, BigDecimal> costs(Election election) {
    return election.projects().stream()
        .collect(ImmutableMap.toImmutableMap(VotedProject::id, VotedProject::cost));
  }

  /**
   * Returns titles by id of project; empty without a role.
   *
   * @param costs by id of project, with which a column of costs must agree
   */
  ImmutableMap<String, LocalizedText> labels(
      Optional<LabelsRole> role, ImmutableMap<String, BigDecimal> costs) {
    return role.flatMap(
            asked ->
                sources.rows("labels", asked, problems).map(rows -> labels(rows, asked, costs)))
        .orElse(ImmutableMap.of());
  }

  private ImmutableMap<String, LocalizedText> labels(
      Rows rows, LabelsRole role, ImmutableMap<String, BigDecimal> votedCosts) {
    var ids = rows.column("id", role.id()).keys();
    checkCosts(rows, role, ids, votedCosts);
    var columns = nameColumns(role);
    var words = new ArrayList<TreeMap<String, String>>();
    ids.forEach(id -> words.add(new TreeMap<>()));
    columns.forEach(
        (language, column) -> {
          var texts = rows.column("name." + language, Optional.of(column)).texts();
          for (int row = 0; row < texts.size(); row++) {
            var inLanguage = words.get(row);
            texts.get(row).ifPresent(text -> inLanguage.put(language, text));
          }
        });
    var labels = ImmutableMap.<String, LocalizedText>builder();
    for (int row = 0; row < ids.size(); row++) {
      if (!words.get(row).isEmpty()) {
        labels.put(ids.get(row), LocalizedText.of(words.get(row)));
      }
    }
    return labels.buildKeepingLast();
  }

  /** Columns of titles by language: {@code title} itself, or {@code title.fr}, {@code title.ar}. */
  private ImmutableMap<String, String> nameColumns(LabelsRole role) {
    var name = role.name().orElse("name");
    var columns = ImmutableMap.<String, String>builder();
    role.table()
        .flatMap(id -> Optional.ofNullable(sources.study().tables().get(id)))
        .ifPresent(
            table ->
                table.columns().keySet().stream()
                    .filter(column -> column.startsWith(name + "."))
                    .forEach(column -> columns.put(column.substring(name.length() + 1), column)));
    var translated = columns.buildOrThrow();
    return translated.isEmpty() ? ImmutableMap.of(sources.study().language(), name) : translated;
  }

  /** The same cost in two places must be the same. */
  private static void checkCosts(
      Rows rows,
      LabelsRole role,
      ImmutableList<String> ids,
      ImmutableMap<String, BigDecimal> votedCosts) {
    rows.findColumn("cost", role.cost())
        .ifPresent(
            column -> {
              var costs = column.numbers();
              for (int row = 0; row < ids.size(); row++) {
                var voted = Optional.ofNullable(votedCosts.get(ids.get(row)));
                var written = costs.get(row).map(BigDecimal::valueOf);
                if (voted.isPresent()
                    && written.filter(cost -> cost.compareTo(voted.get()) != 0).isPresent()) {
                  column.refuse(
                      row,
                      "budgeting/cost-differs",
                      Map.of("found", written.get(), "vote", voted.get()));
                }
              }
            });
  }

  /** Checks the budgets of districts against the projects and the whole budget. */
  private void checkDistricts(ImmutableMap<String, BigDecimal> districts, Election election) {
    var known =
        election.projects().stream()
            .flatMap(project -> project.district().stream())
            .collect(ImmutableSet.toImmutableSet());
    var sum = BigDecimal.ZERO;
    for (var district : districts.entrySet()) {
      var pointer = "/districts/" + district.getKey().replace("~", "~0").replace("/", "~1");
      if (!known.contains(district.getKey())) {
        problems.error(
            "budgeting/unknown-district",
            pointer,
            Map.of("found", district.getKey(), "known", String.join(", ", known)));
      }
      if (district.getValue().signum() <= 0) {
        problems.error("budgeting/district-budget", pointer, Map.of("found", district.getValue()));
      }
      sum = sum.add(district.getValue());
    }
    if (sum.compareTo(election.budget()) > 0) {
      problems.error(
          "budgeting/districts-over-budget",
          "/districts",
          Map.of("found", sum, "budget", election.budget()));
    }
  }
}
