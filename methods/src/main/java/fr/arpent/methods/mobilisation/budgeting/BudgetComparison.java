package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonInput.Compared;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Fate;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Preference;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Rule;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Several rules on one vote (les mêmes voix, le même argent): which projects differ, how voters are
 * served, how many get nothing, and who is better served by which rule.
 *
 * <p>No rule is called the best: an average says nothing of those who are left with nothing.
 */
public final class BudgetComparison
    implements CataloguedMethod<
        BudgetComparisonRequest, BudgetComparisonInput, BudgetComparisonResult> {

  /** Returns the method. */
  public BudgetComparison() {}

  @Override
  public MethodCard card() {
    return BudgetCards.COMPARISON;
  }

  /** Compares. */
  @Override
  public BudgetComparisonResult apply(BudgetComparisonInput input) {
    var first = input.results().get(0).result();
    var fates =
        first.projects().stream()
            .map(project -> fate(project, input))
            .collect(ImmutableList.toImmutableList());
    int all = input.results().size();
    var differing = ids(fates.stream().filter(Fate::differs).toList());
    return BudgetComparisonResult.builder()
        .currency(first.currency())
        .budget(first.budget())
        .voters(first.voters())
        .addAllRules(rules(input))
        .addAllProjects(fates)
        .addAllAgreed(ids(fates.stream().filter(fate -> fate.fundedBy().size() == all).toList()))
        .addAllDiffering(differing)
        .addAllPreferences(
            input.election().map(vote -> preferences(input, vote)).orElse(ImmutableList.of()))
        .addAllFindings(
            differing.isEmpty()
                ? ImmutableList.of(Finding.note("same-winners", Map.of("rules", all)))
                : ImmutableList.of())
        .provenance(Provenance.of(card(), input))
        .build();
  }

  private static ImmutableList<String> ids(Iterable<Fate> fates) {
    var ids = ImmutableList.<String>builder();
    fates.forEach(fate -> ids.add(fate.id()));
    return ids.build();
  }

  private static Fate fate(BudgetResult.ProjectOutcome project, BudgetComparisonInput input) {
    var by =
        input.results().stream()
            .filter(compared -> winners(compared).contains(project.id()))
            .map(Compared::id)
            .collect(ImmutableList.toImmutableList());
    return new Fate(
        project.id(),
        input.labels().getOrDefault(project.id(), project.name()),
        project.cost(),
        project.votes(),
        by,
        !by.isEmpty() && by.size() < input.results().size(),
        official(project.id(), input));
  }

  private static Answer<Boolean> official(String id, BudgetComparisonInput input) {
    return Answer.ofOptional(
        input.election().flatMap(vote -> vote.findProject(id)).flatMap(VotedProject::selected),
        "not-declared");
  }

  private static ImmutableSet<String> winners(Compared compared) {
    return compared.result().winners().stream()
        .map(BudgetResult.Winner::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Rule> rules(BudgetComparisonInput input) {
    var rules = ImmutableList.<Rule>builder();
    int order = 0;
    for (var compared : input.results()) {
      var result = compared.result();
      var only =
          winners(compared).stream()
              .filter(
                  id ->
                      input.results().stream()
                          .noneMatch(
                              other ->
                                  !other.id().equals(compared.id()) && winners(other).contains(id)))
              .sorted()
              .collect(ImmutableList.toImmutableList());
      rules.add(
          new Rule(
              compared.id(),
              ++order,
              result.rule(),
              Answer.ofOptional(compared.name(), "not-given"),
              result.spent(),
              result.unspent(),
              result.winners().size(),
              result.satisfaction(),
              result.justice().holds(),
              only));
    }
    return rules.build();
  }

  private static ImmutableList<Preference> preferences(BudgetComparisonInput input, Election vote) {
    var costs =
        vote.projects().stream()
            .collect(ImmutableMap.toImmutableMap(VotedProject::id, VotedProject::cost));
    var first = input.results().get(0);
    var preferences = ImmutableList.<Preference>builder();
    for (var other : input.results().subList(1, input.results().size())) {
      long better = 0;
      long worse = 0;
      for (var ballot : vote.ballots()) {
        int compared =
            served(ballot, winners(first), costs).compareTo(served(ballot, winners(other), costs));
        better += compared > 0 ? 1 : 0;
        worse += compared < 0 ? 1 : 0;
      }
      long same = vote.ballots().size() - better - worse;
      preferences.add(new Preference(other.id(), first.id(), better, worse, same));
    }
    return preferences.build();
  }

  private static BigDecimal served(
      Ballot ballot, ImmutableSet<String> winners, ImmutableMap<String, BigDecimal> costs) {
    return ballot.projects().stream()
        .filter(winners::contains)
        .map(project -> costs.getOrDefault(project, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public Class<BudgetComparisonRequest> requestType() {
    return BudgetComparisonRequest.class;
  }

  @Override
  public Class<BudgetComparisonResult> resultType() {
    return BudgetComparisonResult.class;
  }

  @Override
  public Optional<BudgetComparisonInput> bind(
      BudgetComparisonRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    if (request.results().size() < 2) {
      problems.error(
          "budgeting/two-results", "/results", Map.of("found", request.results().size()));
      return Optional.empty();
    }
    var compared = ImmutableList.<Compared>builder();
    Optional<AnalysisResult> first = Optional.empty();
    for (int i = 0; i < request.results().size(); i++) {
      var found = result(request.results().get(i).result(), i, sources, problems);
      if (found.isPresent() && first.isPresent() && !sameVote(first.get(), found.get())) {
        problems.error(
            "budgeting/other-vote",
            "/results/" + i + "/result",
            Map.of("found", found.get().analysis(), "first", first.get().analysis()));
      }
      first = first.or(() -> found);
      found.ifPresent(analysis -> compared.add(compared(analysis, request)));
    }
    checkNames(request, problems);
    var binding = new BudgetBinding(sources, problems);
    var election = request.election().flatMap(binding::election);
    var labels =
        compared.build().stream()
            .findFirst()
            .map(any -> binding.labels(request.labels(), costs(any.result())))
            .orElse(ImmutableMap.of());
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new BudgetComparisonInput(compared.build(), election, labels));
  }

  private static ImmutableMap<String, BigDecimal> costs(BudgetResult result) {
    return result.projects().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                BudgetResult.ProjectOutcome::id, project -> project.cost().value()));
  }

  private static Compared compared(AnalysisResult analysis, BudgetComparisonRequest request) {
    return new Compared(
        analysis.analysis(),
        Optional.ofNullable(request.names().get(analysis.analysis())),
        (BudgetResult) analysis.result().orElseThrow());
  }

  /** A name for what is not compared is a slip. */
  private static void checkNames(BudgetComparisonRequest request, Problems problems) {
    var known =
        request.results().stream()
            .map(role -> Splitter.on('.').splitToList(role.result()).get(0))
            .toList();
    for (var name : request.names().keySet()) {
      if (!known.contains(name)) {
        problems.error(
            "budgeting/not-compared",
            "/names/" + name,
            Map.of("found", name, "known", String.join(", ", known)));
      }
    }
  }

  /** Reads the projects of a result, so that the file names it, and returns it. */
  private static Optional<AnalysisResult> result(
      String id, int place, Sources sources, Problems problems) {
    var analysis = Splitter.on('.').splitToList(id).get(0);
    var found =
        sources
            .find(analysis)
            .filter(result -> result.result().filter(BudgetResult.class::isInstance).isPresent());
    if (found.isEmpty()) {
      problems.error(
          "budgeting/not-a-budget", "/results/" + place + "/result", Map.of("found", id));
      return Optional.empty();
    }
    var role =
        new ElectionRole(Optional.empty(), Optional.of(analysis + ".projects"), ImmutableMap.of());
    sources
        .rows("results/" + place, role, problems)
        .ifPresent(rows -> rows.column("won", Optional.of("won")).texts());
    return found;
  }

  private static boolean sameVote(AnalysisResult one, AnalysisResult other) {
    var first = one.inputs().get("election");
    var second = other.inputs().get("election");
    return first != null
        && second != null
        && first.sha256().equals(second.sha256())
        && first.where().equals(second.where());
  }

  @Override
  public ImmutableMap<String, ?> parameters(BudgetComparisonInput input) {
    return ImmutableMap.of(
        "results",
        input.results().stream().map(Compared::id).collect(ImmutableList.toImmutableList()));
  }
}
