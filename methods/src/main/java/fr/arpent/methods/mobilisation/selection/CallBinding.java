package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.selection.CallRequest.RuleRequest;
import fr.arpent.methods.mobilisation.selection.CallRequest.WeightsRequest;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers a call, its applications and what jurors gave them from a study. */
final class CallBinding {

  private static final int MOST_DRAWS = 100_000;

  private final CallRequest request;
  private final Sources sources;
  private final Problems problems;

  CallBinding(CallRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<CallInput> input() {
    int before = problems.count();
    checkNumbers();
    var draw = request.draw().flatMap(asked -> asked.seed("/draw", problems));
    var rules = rules();
    var tables = new SelectionTables(sources, problems);
    var applications =
        sources
            .rows("applications", request.applications(), problems)
            .map(rows -> applications(rows, rules))
            .orElse(ImmutableList.of());
    var known = Optional.of(applications.stream().map(Candidate::id).collect(toImmutableList()));
    var criteria = tables.criteria(request.criteria());
    checkTies(criteria);
    if (problems.count() > before) {
      return Optional.empty();
    }
    var scores = tables.scores(request.scores(), criteria, known);
    var recusals = tables.recusals(request.conflicts(), known);
    if (problems.count() > before || criteria.isEmpty()) {
      return Optional.empty();
    }
    var input =
        CallInput.builder()
            .addAllApplications(applications)
            .addAllRules(rules)
            .addAllCriteria(criteria)
            .addAllScores(scores)
            .addAllRecusals(recusals)
            .places(request.select())
            .reserve(request.reserve().orElse(0))
            .addAllCaps(
                request.caps().stream()
                    .map(cap -> new GroupCap(cap.field(), cap.value(), cap.most()))
                    .toList())
            .budget(request.budget())
            .aggregation(request.aggregation().orElse(Aggregation.MEAN))
            .addAllTies(request.ties())
            .draw(draw)
            .weightSeed(request.weights().flatMap(WeightsRequest::seed).map(seed -> seed.text()));
    var weights = request.weights();
    weights.flatMap(WeightsRequest::change).ifPresent(input::change);
    weights.flatMap(WeightsRequest::draws).ifPresent(input::weightDraws);
    return Optional.of(input.build());
  }

  private void checkNumbers() {
    if (request.select() < 1) {
      aboveZero("/select", request.select());
    }
    request.reserve().filter(it -> it < 0).ifPresent(it -> negative("/reserve", it));
    request.budget().filter(it -> it < 0).ifPresent(it -> negative("/budget", it));
    for (int at = 0; at < request.caps().size(); at++) {
      if (request.caps().get(at).most() < 0) {
        negative("/caps/" + at + "/most", request.caps().get(at).most());
      }
    }
    request
        .weights()
        .flatMap(WeightsRequest::change)
        .filter(it -> it <= 0 || it >= 1)
        .ifPresent(it -> between("/weights/change", it, 0.01, 0.99));
    request
        .weights()
        .flatMap(WeightsRequest::draws)
        .filter(it -> it < 1 || it > MOST_DRAWS)
        .ifPresent(it -> between("/weights/draws", it, 1, MOST_DRAWS));
  }

  private void aboveZero(String pointer, Number found) {
    problems.error("value/above-zero", pointer, ImmutableMap.of("found", found));
  }

  private void negative(String pointer, Number found) {
    problems.error("value/negative", pointer, ImmutableMap.of("found", found));
  }

  private void between(String pointer, Number found, Number least, Number most) {
    problems.error(
        "value/between", pointer, ImmutableMap.of("found", found, "least", least, "most", most));
  }

  private void checkTies(ImmutableList<Criterion> criteria) {
    var known = criteria.stream().map(Criterion::id).collect(toImmutableList());
    for (int at = 0; at < request.ties().size(); at++) {
      if (!known.contains(request.ties().get(at))) {
        problems.error(
            "selection/no-criterion",
            "/ties/" + at,
            ImmutableMap.of("found", request.ties().get(at), "known", String.join(", ", known)));
      }
    }
  }

  private ImmutableList<EligibilityRule> rules() {
    var names = new HashSet<String>();
    var rules = ImmutableList.<EligibilityRule>builder();
    for (int at = 0; at < request.eligibility().size(); at++) {
      var asked = request.eligibility().get(at);
      var id = asked.id().orElse(asked.rule().code() + "-" + asked.column());
      var lacking = lacking(asked);
      if (lacking.isPresent()) {
        problems.error(
            "selection/rule",
            "/eligibility/" + at,
            ImmutableMap.of("rule", asked.rule().code(), "key", lacking.get()));
      } else if (!names.add(id)) {
        problems.error("selection/same-rule", "/eligibility/" + at, ImmutableMap.of("found", id));
      } else {
        rules.add(
            new EligibilityRule(
                id,
                asked.rule(),
                asked.column(),
                asked.on(),
                asked.value(),
                asked.rule() == EligibilityKind.YES && asked.values().isEmpty()
                    ? EligibilityRule.YES
                    : asked.values(),
                asked.title()));
      }
    }
    return rules.build();
  }

  private static Optional<String> lacking(RuleRequest asked) {
    if (asked.rule().isOfDays() && asked.on().isEmpty()) {
      return Optional.of("on");
    }
    if (asked.rule().isOfNumbers() && asked.value().isEmpty()) {
      return Optional.of("value");
    }
    return asked.rule() == EligibilityKind.ONE_OF && asked.values().isEmpty()
        ? Optional.of("values")
        : Optional.empty();
  }

  private ImmutableList<Candidate> applications(Rows rows, ImmutableList<EligibilityRule> rules) {
    var asked = request.applications();
    var ids = rows.column("id", asked.id()).keys();
    var titles = rows.words("title", asked.title(), sources.study().language());
    var amounts =
        (request.budget().isPresent()
                ? Optional.of(rows.column("amount", asked.amount()))
                : rows.findColumn("amount", asked.amount()))
            .map(column -> column.numbers(0, Double.MAX_VALUE))
            .orElseGet(() -> SelectionTables.nothing(rows));
    var words =
        columns(
            rows,
            Stream.concat(
                rules.stream()
                    .filter(rule -> !rule.kind().isOfDays() && !rule.kind().isOfNumbers())
                    .map(EligibilityRule::column),
                request.caps().stream().map(cap -> cap.field())),
            RoleColumn::texts);
    var numbers =
        columns(
            rows,
            rules.stream().filter(rule -> rule.kind().isOfNumbers()).map(EligibilityRule::column),
            RoleColumn::numbers);
    ImmutableMap<String, ImmutableList<Optional<LocalDate>>> days =
        columns(
            rows,
            rules.stream().filter(rule -> rule.kind().isOfDays()).map(EligibilityRule::column),
            RoleColumn::dates);
    if (request.budget().isPresent()) {
      var column = rows.column("amount", asked.amount());
      IntStream.range(0, rows.size())
          .filter(column::isMissing)
          .forEach(row -> column.refuse(row, "value/required", Map.of()));
    }
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                new Candidate(
                    ids.get(row),
                    titles.get(row),
                    amounts.get(row),
                    row(words, row),
                    row(numbers, row),
                    row(days, row)))
        .collect(toImmutableList());
  }

  private static <T> ImmutableMap<String, ImmutableList<Optional<T>>> columns(
      Rows rows, Stream<String> names, SelectionTables.Reader<T> reader) {
    return names.collect(ImmutableSet.toImmutableSet()).stream()
        .collect(
            toImmutableMap(name -> name, name -> reader.read(rows.column(name, Optional.empty()))));
  }

  private static <T> ImmutableMap<String, T> row(
      ImmutableMap<String, ImmutableList<Optional<T>>> columns, int row) {
    var cells = ImmutableMap.<String, T>builder();
    columns.forEach((name, cellsOf) -> cellsOf.get(row).ifPresent(cell -> cells.put(name, cell)));
    return cells.buildOrThrow();
  }
}
