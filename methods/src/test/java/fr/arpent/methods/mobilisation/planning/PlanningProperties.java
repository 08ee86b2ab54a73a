package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.Activity.Estimate;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every plan. */
class PlanningProperties {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Provide
  Arbitrary<List<Session>> programmes() {
    var session =
        Combinators.combine(
                Arbitraries.of("d1", "d2"),
                Arbitraries.integers().between(480, 1000),
                Arbitraries.integers().between(1, 200),
                Arbitraries.of("plenary", "break"))
            .as(
                (day, start, minutes, kind) ->
                    new Session(
                        "",
                        day,
                        start,
                        minutes,
                        Optional.empty(),
                        Optional.of(kind),
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty()));
    return session.list().ofMinSize(1).ofMaxSize(8).map(PlanningProperties::named);
  }

  private static List<Session> named(List<Session> all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              var one = all.get(i);
              return new Session(
                  "s" + i,
                  one.day(),
                  one.start(),
                  one.minutes(),
                  one.title(),
                  one.kind(),
                  one.room(),
                  one.leads(),
                  one.material());
            })
        .toList();
  }

  @Property(tries = 200)
  void work_breaks_and_idle_minutes_add_up_to_the_day(
      @ForAll("programmes") List<Session> sessions) {
    var result = new Programme().apply(ProgrammeInput.of(sessions));

    for (var day : result.days()) {
      assertEquals(day.minutes(), day.work() + day.breaks() + day.idle());
      assertTrue(day.stretch() <= day.work());
    }
    assertEquals(
        sessions.stream().mapToInt(Session::minutes).sum(),
        result.kinds().stream().mapToInt(ProgrammeResult.Kind::minutes).sum());
  }

  /** Activities that wait for earlier ones only, so that there is no circle. */
  @Provide
  Arbitrary<List<Activity>> plans() {
    return Arbitraries.integers()
        .between(1, 9)
        .flatMap(
            count ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 12).list().ofSize(count),
                        Arbitraries.integers().between(0, 511).list().ofSize(count))
                    .as(PlanningProperties::plan));
  }

  private static List<Activity> plan(List<Integer> durations, List<Integer> waits) {
    return IntStream.range(0, durations.size())
        .mapToObj(
            i ->
                Activity.of(
                    "a" + i,
                    Estimate.certain(durations.get(i)),
                    IntStream.range(0, i)
                        .filter(j -> ((waits.get(i) >> j) & 1) == 1)
                        .mapToObj(j -> "a" + j)
                        .toArray(String[]::new)))
        .toList();
  }

  /** Every chain of activities, by brute force: the longest is the project. */
  private static double longest(List<Activity> plan, Activity last) {
    double before =
        plan.stream()
            .filter(one -> last.after().contains(one.id()))
            .mapToDouble(one -> longest(plan, one))
            .max()
            .orElse(0);
    return before + last.duration().mean();
  }

  @Property(tries = 200)
  void the_project_is_as_long_as_its_longest_chain(@ForAll("plans") List<Activity> plan) {
    var result = new CriticalPath().apply(CriticalPathInput.of(plan, WorkCalendar.from(START)));

    assertEquals(
        plan.stream().mapToDouble(one -> longest(plan, one)).max().orElse(0), result.duration());
    double chain =
        result.criticalPath().stream()
            .flatMap(id -> plan.stream().filter(one -> one.id().equals(id)))
            .mapToDouble(one -> one.duration().mean())
            .sum();
    assertEquals(result.duration(), chain);
    for (var one : result.activities()) {
      assertTrue(one.freeFloat() >= 0 && one.freeFloat() <= one.totalFloat());
      assertEquals(one.totalFloat() == 0, one.critical());
      assertTrue(!one.end().isBefore(one.start()) || one.duration() == 0);
    }
  }

  @Property(tries = 100)
  void slipping_by_the_total_float_does_not_move_the_end_and_a_day_more_does(
      @ForAll("plans") List<Activity> plan) {
    var method = new CriticalPath();
    var calendar = WorkCalendar.from(START);
    var result = method.apply(CriticalPathInput.of(plan, calendar));
    for (var one : result.activities()) {
      double slack = one.totalFloat();
      assertEquals(result.duration(), method.apply(longer(plan, one.id(), slack)).duration());
      assertEquals(
          result.duration() + 1, method.apply(longer(plan, one.id(), slack + 1)).duration());
    }
  }

  private static CriticalPathInput longer(List<Activity> plan, String id, double days) {
    return CriticalPathInput.of(
        plan.stream()
            .map(
                one ->
                    one.id().equals(id)
                        ? Activity.of(
                            id,
                            Estimate.certain(one.duration().mean() + days),
                            one.after().toArray(String[]::new))
                        : one)
            .toList(),
        WorkCalendar.from(START));
  }

  @Property(tries = 100)
  void the_order_of_the_table_does_not_matter(
      @ForAll("plans") List<Activity> plan, @ForAll long seed) {
    var shuffled = new ArrayList<>(plan);
    Collections.shuffle(shuffled, new Random(seed));
    var method = new CriticalPath();
    var calendar = WorkCalendar.from(START);

    var one = method.apply(CriticalPathInput.of(plan, calendar));
    var other = method.apply(CriticalPathInput.of(shuffled, calendar));

    assertEquals(one.activities(), other.activities());
    assertEquals(one.criticalPath(), other.criticalPath());
  }

  @Property(tries = 100)
  void the_work_of_all_periods_is_the_work_of_the_resource(@ForAll("plans") List<Activity> plan) {
    var used = plan.stream().map(one -> one.using(ImmutableMap.of("team", 2.0))).toList();

    var result = new CriticalPath().apply(CriticalPathInput.of(used, WorkCalendar.from(START)));

    var team = result.resources().get(0);
    double all = plan.stream().mapToDouble(one -> 2 * one.duration().mean()).sum();
    assertEquals(all, team.days(), 1e-6);
    assertEquals(
        all, team.periods().stream().mapToDouble(CriticalPathResult.Load::days).sum(), 1e-6);
  }

  @Property(tries = 100)
  void amounts_inside_the_plan_are_shared_out_whole(
      @ForAll("starts") List<Integer> starts, @ForAll("starts") List<Integer> lengths) {
    int count = Math.min(starts.size(), lengths.size());
    var actions =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Action.of(
                            "a" + i,
                            START.plusDays(starts.get(i)),
                            START.plusDays(starts.get(i) + (long) lengths.get(i)))
                        .carriedBy("h", 3000, 30))
            .collect(toImmutableList());

    var result = new ActionPlan().apply(new ActionPlanInput(actions, START, 3, 3));

    assertEquals(3000.0 * count, result.budget(), 0.05);
    assertEquals(30.0 * count, result.days(), 0.05);
    assertTrue(result.holders().get(0).most() <= count);
  }

  @Provide
  Arbitrary<List<Integer>> starts() {
    return Arbitraries.integers().between(0, 500).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 100)
  void every_risk_has_one_level_and_one_square(
      @ForAll("ratings") List<Integer> likelihood, @ForAll("ratings") List<Integer> impact) {
    var risks =
        IntStream.range(0, Math.min(likelihood.size(), impact.size()))
            .mapToObj(i -> Risk.of("r" + i, likelihood.get(i), impact.get(i)))
            .toList();

    var result = new RiskRegister().apply(RiskRegisterInput.of(risks));

    assertEquals(
        risks.size(), result.levels().stream().mapToInt(RiskRegisterResult.Level::count).sum());
    assertEquals(
        risks.size(), result.matrix().stream().mapToInt(RiskRegisterResult.Square::count).sum());
    for (int i = 1; i < result.risks().size(); i++) {
      assertTrue(result.risks().get(i - 1).criticality() >= result.risks().get(i).criticality());
    }
  }

  @Provide
  Arbitrary<List<Integer>> ratings() {
    return Arbitraries.integers().between(1, 5).list().ofMaxSize(12);
  }
}
