package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Committee;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Seat;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Body;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Check;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Moment;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Part;
import fr.arpent.methods.mobilisation.governance.CompositionResult.RuleCheck;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rules of composition, renewal and meeting held against the seats of bodies (règles d’une
 * instance), on a day, and for composition on every day on which seats change hands.
 *
 * <p>A share is kept when no whole number of seats would be nearer to it, or within its tolerance;
 * parity allows one seat more where seats do not divide evenly; a renewal looks at the coming
 * windows of its length until all of today’s seats were due once; a quorum is the share of the
 * seats, rounded up. What the data do not tell is not checked, and never taken for kept.
 */
public final class Composition
    implements CataloguedMethod<CompositionRequest, CompositionInput, CompositionResult> {

  private static final String NOT_APPLICABLE = "not-applicable";

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.governance.composition")
          .version("2")
          .what("Rules of bodies held against their seats, on a day and over time")
          .addFormulas(
              "share: |seats − share × all| ≤ max(tolerance × all, ½)",
              "parity: most − fewest ≤ tolerance, + 1 where seats do not divide evenly",
              "renewal: in each coming window, |leaving − share × all| ≤ max(tolerance × all, ½)",
              "quorum: present ≥ share × all, rounded up")
          .addRules("share", "parity", "renewal", "quorum")
          .addSources(
              References.report(
                  "robert-2020",
                  "Robert’s rules of order newly revised, 12th edition",
                  "2020",
                  "Robert, Henry M., III, and others"))
          .addAssumptions("seats-on-the-day", "whole-seats", "values-of-all-times")
          .addLimits("not-who", "declared-seats")
          .build();

  /** Returns the method. */
  public Composition() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  @Override
  public CompositionResult apply(CompositionInput input) {
    var checkup = new RuleCheckup(input);
    var checks =
        input.rules().stream()
            .flatMap(
                rule ->
                    input.committees().stream()
                        .map(body -> checkup.check(rule, body.id(), input.on())))
            .collect(toImmutableList());
    var rules =
        input.rules().stream()
            .map(rule -> ruleCheck(rule, input.rules().indexOf(rule) + 1, checks))
            .collect(toImmutableList());
    var broken =
        rules.stream()
            .filter(rule -> rule.verdict() == Verdict.BROKEN)
            .map(RuleCheck::id)
            .collect(toImmutableList());
    var bodies = bodies(input, checkup, checks);
    return new CompositionResult(
        bodies,
        rules,
        checks,
        timeline(input, checkup),
        input.on(),
        rules.size(),
        (int) rules.stream().filter(rule -> rule.verdict() == Verdict.MET).count(),
        broken.size(),
        (int) rules.stream().filter(rule -> rule.verdict() == Verdict.NOT_CHECKED).count(),
        broken,
        count(checks, Verdict.MET),
        count(checks, Verdict.BROKEN),
        (int) bodies.stream().filter(body -> body.broken() > 0).count(),
        bodies.stream().mapToInt(Body::members).sum(),
        findings(rules, checks),
        Provenance.of(CARD, input));
  }

  private static int count(List<Check> checks, Verdict verdict) {
    return (int) checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private static RuleCheck ruleCheck(Rule rule, int order, List<Check> all) {
    var checks = all.stream().filter(check -> check.rule().equals(rule.name())).toList();
    var figures =
        checks.stream()
            .flatMap(check -> check.found().value().stream())
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    boolean found = figures.getCount() > 0;
    int broken = count(checks, Verdict.BROKEN);
    int kept = count(checks, Verdict.MET);
    return new RuleCheck(
        rule.name(),
        order,
        rule.rule(),
        Answer.ofOptional(rule.field(), NOT_APPLICABLE),
        Answer.ofOptional(rule.value(), NOT_APPLICABLE),
        Answer.ofOptional(rule.wanted(), NOT_APPLICABLE),
        found ? Answer.of(figures.getMin()) : Answer.missing("not-given"),
        found ? Answer.of(figures.getMax()) : Answer.missing("not-given"),
        kept,
        broken,
        count(checks, Verdict.NOT_CHECKED),
        broken > 0 ? Verdict.BROKEN : kept > 0 ? Verdict.MET : Verdict.NOT_CHECKED,
        checks.stream()
            .filter(check -> check.verdict() == Verdict.BROKEN)
            .map(Check::body)
            .collect(toImmutableList()));
  }

  private static ImmutableList<Body> bodies(
      CompositionInput input, RuleCheckup checkup, List<Check> all) {
    var field =
        input.rules().stream()
            .filter(rule -> rule.rule() == RuleKind.SHARE)
            .flatMap(rule -> rule.field().stream())
            .findFirst();
    return input.committees().stream()
        .map(
            body -> {
              var checks = all.stream().filter(check -> check.body().equals(body.id())).toList();
              var seats = checkup.seated(body.id(), input.on());
              return new Body(
                  body.id(),
                  input.committees().indexOf(body) + 1,
                  body.name(),
                  seats.size(),
                  count(checks, Verdict.MET),
                  count(checks, Verdict.BROKEN),
                  quorum(input, seats.size()),
                  parts(field, seats, input));
            })
        .collect(toImmutableList());
  }

  private static Answer<Integer> quorum(CompositionInput input, int seats) {
    return Answer.ofOptional(
        input.rules().stream()
            .filter(rule -> rule.rule() == RuleKind.QUORUM)
            .findFirst()
            .flatMap(Rule::share)
            .map(share -> RuleCheckup.needed(share, seats)),
        NOT_APPLICABLE);
  }

  private static ImmutableList<Part> parts(
      Optional<String> field, List<Seat> seats, CompositionInput input) {
    return field.stream()
        .flatMap(column -> input.seats().stream().flatMap(seat -> seat.value(column).stream()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .stream()
        .map(value -> new Part(value, seatsOf(field.orElseThrow(), value, seats)))
        .collect(toImmutableList());
  }

  private static int seatsOf(String field, String value, List<Seat> seats) {
    return (int)
        seats.stream().filter(seat -> seat.value(field).equals(Optional.of(value))).count();
  }

  /**
   * From the first day on which every body has a member (before, bodies are still being filled) to
   * the day of the checks: who will sit later is not known yet.
   */
  private static ImmutableList<Moment> timeline(CompositionInput input, RuleCheckup checkup) {
    var days = new TreeSet<LocalDate>();
    for (var seat : input.seats()) {
      seat.since().ifPresent(days::add);
      seat.until().ifPresent(until -> days.add(until.plusDays(1)));
    }
    var rules = input.rules().stream().filter(rule -> rule.rule().isOfSeats()).toList();
    var moments = ImmutableList.<Moment>builder();
    for (var day : days) {
      var filled =
          input.committees().stream()
              .map(Committee::id)
              .filter(body -> !checkup.seated(body, day).isEmpty())
              .toList();
      boolean complete = filled.size() == input.committees().size() && !filled.isEmpty();
      if (complete && !day.isAfter(input.on())) {
        var broken =
            rules.stream()
                .filter(
                    rule ->
                        filled.stream()
                            .anyMatch(
                                body -> checkup.check(rule, body, day).verdict() == Verdict.BROKEN))
                .map(Rule::name)
                .collect(toImmutableList());
        int members = filled.stream().mapToInt(body -> checkup.seated(body, day).size()).sum();
        moments.add(new Moment(day, members, broken.size(), broken));
      }
    }
    return moments.build();
  }

  private static ImmutableList<Finding> findings(List<RuleCheck> rules, List<Check> checks) {
    var findings = ImmutableList.<Finding>builder();
    for (var check : checks) {
      if (check.verdict() == Verdict.BROKEN) {
        findings.add(Finding.warning("broken", Map.of("body", check.body(), "rule", check.rule())));
      }
    }
    for (var rule : rules) {
      if (rule.unchecked() > 0) {
        findings.add(
            Finding.note("unchecked", Map.of("rule", rule.id(), "bodies", rule.unchecked())));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  @Override
  public Class<CompositionRequest> requestType() {
    return CompositionRequest.class;
  }

  @Override
  public Class<CompositionResult> resultType() {
    return CompositionResult.class;
  }

  @Override
  public Optional<CompositionInput> bind(
      CompositionRequest request, Sources sources, Problems problems) {
    return new CompositionBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(CompositionInput input) {
    return ImmutableMap.of(
        "on", input.on(), "rules", input.rules().stream().map(Rule::said).toList());
  }
}
