package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Area;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Justice;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Official;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.ProjectOutcome;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Tie;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Violation;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Winner;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.CanonicalJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts every area of an election with one rule, and says what came out. */
final class BudgetCount {

  private final MethodCard card;
  private final BudgetInput input;
  private final TieOrder order;
  private final ImmutableMap<String, LocalizedText> names;
  private final List<Counted> counted = new ArrayList<>();

  /** One area, and what the rule decided in it. */
  record Counted(BudgetArea area, VoteProfile profile, Decision decision) {}

  private BudgetCount(MethodCard card, BudgetInput input) {
    this.card = card;
    this.input = input;
    this.order = new TieOrder(input);
    this.names = names(input);
  }

  /**
   * Counts.
   *
   * @param rule the word of the rule
   * @param utility what the rule counts
   * @param decide decides one area, with the order of equals
   * @throws NoAnswerException if there is no project, or no ballot names any
   */
  static BudgetResult of(
      MethodCard card,
      BudgetInput input,
      String rule,
      Utility utility,
      RankPoints ranks,
      BiFunction<VoteProfile, Comparator<Integer>, Decision> decide,
      Answer<Double> threshold) {
    var election = input.election();
    if (election.ballots().stream().allMatch(ballot -> ballot.projects().isEmpty())) {
      throw new NoAnswerException(
          Finding.warning("no-votes", Map.of("ballots", election.ballots().size())));
    }
    var count = new BudgetCount(card, input);
    for (var area : BudgetArea.of(input)) {
      var profile = area.profile(election, utility, ranks);
      count.counted.add(new Counted(area, profile, decide.apply(profile, count.order.in(profile))));
    }
    return count.result(rule, threshold);
  }

  private static ImmutableMap<String, LocalizedText> names(BudgetInput input) {
    var language = input.election().find("language").orElse(input.language());
    var names = ImmutableMap.<String, LocalizedText>builder();
    for (var project : input.election().projects()) {
      var own = LocalizedText.of(language, project.name());
      names.put(project.id(), input.labels().getOrDefault(project.id(), own));
    }
    return names.buildOrThrow();
  }

  private LocalizedText name(String id) {
    return names.getOrDefault(id, LocalizedText.of(input.language(), id));
  }

  private BudgetResult result(String rule, Answer<Double> threshold) {
    var election = input.election();
    var winners = winners();
    var won = winners.stream().map(Winner::id).collect(ImmutableSet.toImmutableSet());
    var measures = new Measures(election, won);
    var spent = winners.stream().map(Winner::cost).reduce(Amount.of(0), Amount::plus);
    var budget = counted.stream().map(this::budget).reduce(Amount.of(0), Amount::plus);
    var categories = measures.groups(VotedProject::category);
    var official = official(won);
    var provenance = Provenance.of(card, input);
    return BudgetResult.builder()
        .rule(rule)
        .currency(Answer.ofOptional(election.currency(), "not-declared"))
        .budget(budget)
        .spent(spent)
        .unspent(budget.minus(spent))
        .voters(election.ballots().size())
        .addAllProjects(projects(won))
        .addAllWinners(winners)
        .addAllLosers(new LoserReport(counted, this::name, threshold).losers())
        .addAllAreas(counted.stream().map(this::area).toList())
        .satisfaction(measures.satisfaction())
        .addAllCategories(categories)
        .categoryProportionality(Measures.proportionality(categories))
        .addAllDistricts(measures.groups(VotedProject::district))
        .justice(justice())
        .official(official)
        .addAllTies(ties())
        .lots(order.lots())
        .record(order.record())
        .addAllFindings(findings(official))
        .provenance(order.seedValue().map(provenance::withSeed).orElse(provenance))
        .build();
  }

  private Amount budget(Counted count) {
    return new Amount(count.area().budget());
  }

  private ImmutableList<ProjectOutcome> projects(ImmutableSet<String> won) {
    var projects = new ArrayList<ProjectOutcome>();
    for (var count : counted) {
      for (int project = 0; project < count.profile().size(); project++) {
        var voted = count.profile().project(project);
        projects.add(
            new ProjectOutcome(
                voted.id(),
                name(voted.id()),
                new Amount(voted.cost()),
                count.profile().votes(project),
                count.profile().total(project),
                won.contains(voted.id()),
                count.area().id(),
                Answer.ofOptional(voted.category(), "not-given"),
                Answer.ofOptional(voted.district(), "not-given")));
      }
    }
    projects.sort(Comparator.comparing(ProjectOutcome::id, CanonicalJson.BY_CODE_POINT));
    return ImmutableList.copyOf(projects);
  }

  private ImmutableList<Winner> winners() {
    var winners = ImmutableList.<Winner>builder();
    int order = 0;
    for (var count : counted) {
      int place = 0;
      for (var purchase : count.decision().purchases()) {
        var voted = count.profile().project(purchase.project());
        winners.add(
            new Winner(
                voted.id(),
                ++order,
                name(voted.id()),
                new Amount(voted.cost()),
                count.profile().votes(purchase.project()),
                count.area().id(),
                purchase.price().doubleValue(),
                purchase.price().toString(),
                place++ >= count.decision().completedFrom()));
      }
    }
    return winners.build();
  }

  private Area area(Counted count) {
    var profile = count.profile();
    var purchases = count.decision().purchases();
    long spent = purchases.stream().mapToLong(bought -> profile.cost(bought.project())).sum();
    long unit = profile.unit();
    var share = Answer.ofOptional(count.decision().share(), "not-shared-out");
    return new Area(
        count.area().id(),
        profile.amount(profile.budget()),
        profile.amount(spent),
        profile.amount(profile.budget() - spent),
        profile.voters(),
        profile.size(),
        purchases.size(),
        share.map(each -> each.doubleValue() / unit),
        share.map(each -> each.over(unit).toString()));
  }

  private Justice justice() {
    var violations = new ArrayList<Violation>();
    for (var count : counted) {
      if (count.profile().voters() > 0) {
        var byNumber =
            count.area().profile(input.election(), Utility.CARDINALITY, RankPoints.FROM_BALLOT);
        violations.addAll(
            new JustifiedRepresentation(byNumber, count.decision()).violations(names));
      }
    }
    violations.sort(Comparator.comparing(Violation::id, CanonicalJson.BY_CODE_POINT));
    return new Justice(violations.isEmpty(), ImmutableList.copyOf(violations));
  }

  private Answer<Official> official(ImmutableSet<String> won) {
    var projects = input.election().projects();
    if (projects.stream().allMatch(project -> project.selected().isEmpty())) {
      return Answer.missing("not-declared");
    }
    var selected =
        projects.stream()
            .filter(project -> project.selected().orElse(false))
            .map(VotedProject::id)
            .collect(ImmutableSet.toImmutableSet());
    var here = sorted(Sets.difference(won, selected));
    var there = sorted(Sets.difference(selected, won));
    return Answer.of(new Official(here.isEmpty() && there.isEmpty(), here, there));
  }

  private static ImmutableList<String> sorted(Iterable<String> ids) {
    return ImmutableList.sortedCopyOf(CanonicalJson.BY_CODE_POINT, ids);
  }

  /** Ties between a winner and a loser; others change the order of choice only. */
  private ImmutableList<Tie> ties() {
    var ties = ImmutableList.<Tie>builder();
    for (var count : counted) {
      var profile = count.profile();
      for (var purchase : count.decision().purchases()) {
        var lost =
            purchase.tied().stream().filter(other -> !count.decision().funds(other)).toList();
        if (!lost.isEmpty()) {
          var by = order.deciding(profile, purchase.project(), lost.get(0));
          ties.add(
              new Tie(
                  profile.id(purchase.project()),
                  sorted(lost.stream().map(profile::id).toList()),
                  by));
        }
      }
    }
    return ties.build();
  }

  private ImmutableList<Finding> findings(Answer<Official> official) {
    var ties = ties();
    var findings = new ArrayList<>(order.findings(ties));
    for (var tie : ties) {
      findings.add(
          Finding.warning(
              "tie",
              Map.of(
                  "project", tie.chosen(),
                  "others", String.join(", ", tie.others()),
                  "by", tie.by().code())));
    }
    official
        .value()
        .filter(found -> !found.agrees())
        .ifPresent(
            found ->
                findings.add(
                    Finding.note(
                        "not-the-official",
                        Map.of(
                            "more", found.onlyHere().size(), "fewer", found.onlyThere().size()))));
    long blank =
        input.election().ballots().stream().filter(ballot -> ballot.projects().isEmpty()).count();
    if (blank > 0) {
      findings.add(Finding.note("blank-ballots", Map.of("count", blank)));
    }
    return ImmutableList.sortedCopyOf(findings);
  }
}
