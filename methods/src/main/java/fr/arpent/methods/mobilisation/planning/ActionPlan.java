package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Holder;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Planned;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Year;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan of actions over years (plan d’actions): who carries each, with which means, measured by
 * what; how budget and work spread over the years; how many actions a holder carries at once; and
 * what is no longer done, with the work it frees.
 *
 * <p>Amounts are spread evenly over the calendar days of an action; what falls outside the plan is
 * left out of its sums. Actions and what stops are counted apart.
 */
public final class ActionPlan
    implements CataloguedMethod<ActionPlanRequest, ActionPlanInput, ActionPlanResult> {

  private static final String NOT_GIVEN = "not-given";

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.planning.action-plan")
          .version("1")
          .what("Completeness, years and holders of a plan of actions")
          .addFormulas(
              "complete = holder and means and indicator",
              "amount in a year = amount × days of the action in the year / days of the action",
              "at once = most actions of a holder on one day")
          .addRules("complete", "spread", "at-once")
          .addSources(
              References.report(
                  "ogp-action-plan",
                  "OGP national handbook: rules and guidance for participants",
                  "2022",
                  "Open Government Partnership"))
          .addAssumptions("even-spread", "first-day-counts", "stops-apart")
          .addLimits("no-links", "no-quality", "declared-means")
          .build();

  /** Returns the method. */
  public ActionPlan() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Holds the plan against its promises.
   *
   * @throws NoAnswerException if nothing is done
   */
  @Override
  public ActionPlanResult apply(ActionPlanInput input) {
    var done = input.actions().stream().filter(one -> !one.stops()).collect(toImmutableList());
    var stopped = input.actions().stream().filter(Action::stops).collect(toImmutableList());
    if (done.isEmpty()) {
      throw new NoAnswerException(Finding.warning("no-action", Map.of("stops", stopped.size())));
    }
    var actions = planned(done);
    var years = years(done, stopped, input);
    var holders = holders(done);
    return new ActionPlanResult(
        actions,
        planned(stopped),
        years,
        holders,
        actions.size(),
        (int) actions.stream().filter(one -> one.lacks().isEmpty()).count(),
        input.from(),
        input.until(),
        cents(years.stream().mapToDouble(Year::budget).sum()),
        cents(years.stream().mapToDouble(Year::days).sum()),
        cents(years.stream().mapToDouble(Year::freed).sum()),
        findings(actions, stopped, holders, input),
        Provenance.of(CARD, input));
  }

  private static ImmutableList<Planned> planned(List<Action> actions) {
    var planned = ImmutableList.<Planned>builder();
    for (int i = 0; i < actions.size(); i++) {
      var one = actions.get(i);
      planned.add(
          new Planned(
              one.id(),
              i + 1,
              one.title(),
              one.group(),
              one.start(),
              one.end(),
              Answer.ofOptional(one.decision(), NOT_GIVEN),
              Answer.ofOptional(one.holder(), NOT_GIVEN),
              one.means(),
              Answer.ofOptional(one.budget(), NOT_GIVEN),
              Answer.ofOptional(one.days(), NOT_GIVEN),
              one.indicator(),
              one.target(),
              one.stops() ? ImmutableList.of() : lacks(one)));
    }
    return planned.build();
  }

  /** Money or working days are means too. */
  private static ImmutableList<String> lacks(Action action) {
    var lacks = ImmutableList.<String>builder();
    if (action.holder().isEmpty()) {
      lacks.add("holder");
    }
    if (action.means().isEmpty() && action.budget().isEmpty() && action.days().isEmpty()) {
      lacks.add("means");
    }
    if (action.indicator().isEmpty()) {
      lacks.add("indicator");
    }
    return lacks.build();
  }

  private static ImmutableList<Year> years(
      List<Action> done, List<Action> stopped, ActionPlanInput input) {
    var years = ImmutableList.<Year>builder();
    for (int i = 0; i < input.years(); i++) {
      var from = input.from().plusYears(i);
      var until = input.from().plusYears(i + 1L).minusDays(1);
      years.add(
          new Year(
              Integer.toString(i + 1),
              from,
              until,
              (int) done.stream().filter(one -> within(one, from, until) > 0).count(),
              (int) done.stream().filter(one -> isIn(one.start(), from, until)).count(),
              (int) done.stream().filter(one -> isIn(one.end(), from, until)).count(),
              sum(done, Action::budget, input.from(), from, until),
              sum(done, Action::days, input.from(), from, until),
              sum(stopped, Action::days, input.from(), from, until)));
    }
    return years.build();
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Part of an action's calendar days that lies between two days, in [0, 1]. */
  private static double within(Action action, LocalDate from, LocalDate until) {
    var first = action.start().isAfter(from) ? action.start() : from;
    var last = action.end().isBefore(until) ? action.end() : until;
    double common = ChronoUnit.DAYS.between(first, last) + 1.0;
    return Math.max(0, common) / (ChronoUnit.DAYS.between(action.start(), action.end()) + 1.0);
  }

  /**
   * Part of the amounts that falls in a year, to the cent: what is due by its end less what was due
   * by its start, so that the years add up to the whole.
   */
  private static double sum(
      List<Action> actions,
      Function<Action, Optional<Double>> amount,
      LocalDate begin,
      LocalDate from,
      LocalDate until) {
    double before = from.equals(begin) ? 0 : due(actions, amount, begin, from.minusDays(1));
    return cents(due(actions, amount, begin, until) - before);
  }

  private static double due(
      List<Action> actions,
      Function<Action, Optional<Double>> amount,
      LocalDate begin,
      LocalDate until) {
    return cents(
        actions.stream()
            .mapToDouble(one -> amount.apply(one).orElse(0.0) * within(one, begin, until))
            .sum());
  }

  private static double cents(double amount) {
    return Math.rint(amount * 100) / 100;
  }

  private static ImmutableList<Holder> holders(List<Action> done) {
    return done.stream()
        .flatMap(one -> one.holder().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .stream()
        .map(
            id ->
                holder(
                    id, done.stream().filter(one -> one.holder().equals(Optional.of(id))).toList()))
        .collect(toImmutableList());
  }

  /** Most run at once on a day on which one of them starts. */
  private static Holder holder(String id, List<Action> actions) {
    int most = 0;
    var from = actions.get(0).start();
    for (var day : actions.stream().map(Action::start).sorted().distinct().toList()) {
      int running = (int) actions.stream().filter(one -> one.runsOn(day)).count();
      if (running > most) {
        most = running;
        from = day;
      }
    }
    double days = actions.stream().mapToDouble(one -> one.days().orElse(0.0)).sum();
    return new Holder(id, actions.size(), most, from, days);
  }

  private static ImmutableList<Finding> findings(
      List<Planned> actions, List<Action> stopped, List<Holder> holders, ActionPlanInput input) {
    var findings = ImmutableList.<Finding>builder();
    for (var action : actions) {
      if (!action.lacks().isEmpty()) {
        findings.add(
            Finding.warning(
                "incomplete",
                Map.of("action", action.id(), "lacks", String.join(",", action.lacks()))));
      }
      if (action.start().isBefore(input.from()) || action.end().isAfter(input.until())) {
        findings.add(
            Finding.warning(
                "outside-plan",
                Map.of(
                    "action", action.id(),
                    "from", input.from().toString(),
                    "until", input.until().toString())));
      }
    }
    for (var holder : holders) {
      if (holder.most() > input.atOnce()) {
        findings.add(
            Finding.warning(
                "many-at-once",
                Map.of(
                    "holder", holder.id(),
                    "most", holder.most(),
                    "day", holder.mostFrom().toString())));
      }
    }
    if (stopped.isEmpty()) {
      findings.add(Finding.warning("nothing-stops", Map.of("actions", actions.size())));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  @Override
  public Class<ActionPlanRequest> requestType() {
    return ActionPlanRequest.class;
  }

  @Override
  public Class<ActionPlanResult> resultType() {
    return ActionPlanResult.class;
  }

  @Override
  public Optional<ActionPlanInput> bind(
      ActionPlanRequest request, Sources sources, Problems problems) {
    return new ActionPlanBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(ActionPlanInput input) {
    return ImmutableMap.of("at-once", input.atOnce(), "from", input.from(), "years", input.years());
  }
}
