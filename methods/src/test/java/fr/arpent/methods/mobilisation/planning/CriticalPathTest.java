package fr.arpent.methods.mobilisation.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.mobilisation.planning.Activity.Estimate;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Scheduled;
import fr.arpent.methods.mobilisation.planning.WorkCalendar.Closure;
import fr.arpent.model.problem.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The plant of the Reliable Construction Company (Hillier and Lieberman, Introduction to operations
 * research, chapter on project management with PERT/CPM), and the edges.
 */
class CriticalPathTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  /** Activity, optimistic, most likely, pessimistic weeks, what it waits for. */
  private static final ImmutableList<String> RELIABLE =
      ImmutableList.of(
          "A 1 2 3",
          "B 2 3.5 8 A",
          "C 6 9 18 B",
          "D 4 5.5 10 C",
          "E 1 4.5 5 C",
          "F 4 4 10 E",
          "G 5 6.5 11 D",
          "H 5 8 17 E G",
          "I 3 7.5 9 C",
          "J 3 9 9 F I",
          "K 4 4 4 J",
          "L 1 5.5 7 J",
          "M 1 2 3 H",
          "N 5 5.5 9 K L");

  private static Activity activity(String line) {
    var words = Splitter.on(' ').splitToList(line);
    return Activity.of(
        words.get(0),
        new Estimate(
            Double.parseDouble(words.get(1)),
            Double.parseDouble(words.get(2)),
            Double.parseDouble(words.get(3))),
        words.subList(4, words.size()).toArray(String[]::new));
  }

  private static CriticalPathResult apply(Activity... activities) {
    return new CriticalPath()
        .apply(CriticalPathInput.of(ImmutableList.copyOf(activities), WorkCalendar.from(MONDAY)));
  }

  private static Scheduled find(CriticalPathResult result, String id) {
    return result.activities().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Activity certain(String id, double days, String... after) {
    return Activity.of(id, Estimate.certain(days), after);
  }

  @Test
  void the_reliable_plant_takes_44_with_variance_9_and_ends_by_47_with_chance_84_percent() {
    var calendar =
        new WorkCalendar(MONDAY, ImmutableSet.copyOf(WeekDay.values()), ImmutableSet.of());
    var result =
        new CriticalPath()
            .apply(
                new CriticalPathInput(
                    RELIABLE.stream()
                        .map(CriticalPathTest::activity)
                        .collect(ImmutableList.toImmutableList()),
                    calendar,
                    Optional.of(MONDAY.plusDays(46)),
                    ImmutableSortedMap.of(),
                    LoadPeriod.MONTH));

    assertEquals(44, result.duration());
    assertEquals("A B C E F J L N", Joiner.on(' ').join(result.criticalPath()));
    assertEquals(3, result.deviation(), 1e-12);
    assertEquals(0.8413447460685429, result.probability().value().orElseThrow(), 1e-12);
    assertEquals(
        "D=4.0 G=4.0 H=4.0 I=2.0 K=1.0 M=4.0",
        result.activities().stream()
            .filter(one -> !one.critical())
            .sorted(Comparator.comparing(Scheduled::id))
            .map(one -> one.id() + "=" + one.totalFloat())
            .collect(Collectors.joining(" ")));
    assertEquals(MONDAY.plusDays(43), result.end());
  }

  @Test
  void free_float_is_what_hurts_nobody() {
    var result =
        apply(certain("a", 5), certain("b", 2), certain("c", 1, "b"), certain("d", 1, "a", "c"));

    assertEquals(2, find(result, "b").totalFloat());
    assertEquals(0, find(result, "b").freeFloat());
    assertEquals(2, find(result, "c").freeFloat());
  }

  @Test
  void work_skips_week_ends_and_closures() {
    var calendar =
        new WorkCalendar(
            MONDAY,
            WorkCalendar.WORKING_WEEK,
            ImmutableSet.of(new Closure(MONDAY.plusDays(1), MONDAY.plusDays(2))));
    var result =
        new CriticalPath()
            .apply(
                CriticalPathInput.of(
                    ImmutableList.of(certain("a", 3), certain("b", 1, "a"), certain("m", 0, "b")),
                    calendar));

    assertEquals(MONDAY.plusDays(4), find(result, "a").end(), "Monday, Thursday, Friday");
    assertEquals(MONDAY.plusDays(7), find(result, "b").start(), "the next Monday");
    assertEquals(
        MONDAY.plusDays(7), find(result, "m").end(), "a milestone ends with what it crowns");
  }

  @Test
  void a_due_day_that_cannot_be_kept_is_explained_by_what_leads_to_it() {
    var due = Optional.of(MONDAY.plusDays(3));
    var result =
        apply(certain("a", 3), certain("b", 2, "a").within(Optional.empty(), due), certain("z", 1));

    assertEquals(1, result.late());
    assertEquals(-1, find(result, "b").totalFloat());
    assertEquals(-1, find(result, "a").totalFloat());
    assertTrue(find(result, "a").critical());
    var finding = result.findings().get(0);
    assertEquals("late", finding.code());
    assertEquals("a;b", finding.fields().get("chain"));
    assertEquals("2026-01-09", finding.fields().get("end"));
  }

  @ParameterizedTest
  @CsvSource({"a,b", "b,a"})
  void of_two_chains_as_long_the_one_with_more_variance_counts(String sure, String unsure) {
    var result =
        apply(
            certain(sure, 2),
            Activity.of(unsure, new Estimate(1, 2, 3)),
            certain("c", 1, "a", "b"));

    assertEquals(3, result.duration());
    assertEquals(1 / 3.0, result.deviation(), 1e-12);
    assertEquals(List.of(unsure, "c"), result.criticalPath());
  }

  @Test
  void half_a_day_of_work_is_half_a_day_of_load() {
    var result = apply(certain("a", 2.5).using(ImmutableMap.of("team", 2.0)));

    var team = result.resources().get(0);
    assertEquals(5, team.days());
    assertEquals(2, team.peak());
  }

  @Test
  void days_without_work_do_not_count_before_a_first_day() {
    var monday = MONDAY.plusWeeks(1);
    var result =
        apply(certain("a", 1).within(Optional.of(monday), Optional.empty()), certain("b", 1));

    assertEquals(5, find(result, "a").earliestStart());
    assertEquals(monday, find(result, "a").start());
  }

  @Test
  void not_before_holds_an_activity_back() {
    var result = apply(certain("a", 1).within(Optional.of(MONDAY.plusDays(5)), Optional.empty()));

    assertEquals(MONDAY.plusDays(7), find(result, "a").start(), "Saturday: the next working day");
    assertEquals(5, find(result, "a").earliestStart());
  }

  @Test
  void a_resource_asked_twice_on_a_day_is_overloaded_on_it() {
    var result =
        new CriticalPath()
            .apply(
                new CriticalPathInput(
                    ImmutableList.of(
                        certain("a", 3).using(ImmutableMap.of("team", 1.0)),
                        certain("b", 2).using(ImmutableMap.of("team", 1.0)),
                        certain("c", 20, "a")),
                    WorkCalendar.from(MONDAY.plusDays(21)),
                    Optional.empty(),
                    ImmutableSortedMap.of("team", 1.0),
                    LoadPeriod.MONTH));

    var team = result.resources().get(0);
    assertEquals(5, team.days());
    assertEquals(2, team.peak());
    assertEquals(2, team.daysOver());
    assertEquals(List.of("2026-01", "2026-02"), team.periods().stream().map(p -> p.id()).toList());
    assertEquals(5, team.periods().get(0).available().value().orElseThrow());
  }

  @Test
  void a_circle_is_named_in_order_of_waiting() {
    var circle =
        ImmutableList.of(
            certain("a", 1, "c"), certain("b", 1, "a"), certain("c", 1, "b"), certain("d", 1, "c"));

    assertEquals(ImmutableList.of("a", "b", "c", "a"), Precedence.circle(circle));
    assertThrows(
        IllegalArgumentException.class,
        () -> CriticalPathInput.of(circle, WorkCalendar.from(MONDAY)));
  }

  private static Outcome<StudyResults> run(String csv, String settings) {
    var study = Studies.empty().putTable("activities", Studies.table("activities", csv));
    var all = "{'activities': {'table': 'activities'}, 'start': '2026-01-05'" + settings + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.planning.critical-path", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static List<String> problems(String csv, String settings) {
    return run(csv, settings).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @Test
  void a_plan_is_read_with_estimates_resources_and_closures() {
    var csv =
        "id,duration,optimistic,likely,pessimistic,after,resources\n"
            + "a,,1,2,9,,team:2;hall\n"
            + "b,4,,,,a,team\n";
    var answer =
        run(
                csv,
                ", 'closed': ['2026-01-06'], 'week': ['monday', 'tuesday'], 'capacities': {'team':"
                    + " 3}")
            .orThrow()
            .find("x")
            .orElseThrow();
    var result = (CriticalPathResult) answer.result().orElseThrow();

    assertEquals(7, result.duration());
    assertEquals(List.of("hall", "team"), result.resources().stream().map(r -> r.id()).toList());
    assertEquals(3 * 2 + 4, result.resources().get(1).days());
    assertEquals("monday-tuesday", answer.parameters().get("week").asText());
    assertEquals(
        IntStream.of(5, 12, 13, 19, 20, 26, 27)
            .mapToObj(MONDAY.withDayOfMonth(1)::withDayOfMonth)
            .toList(),
        new WorkCalendar(
                MONDAY,
                ImmutableSet.of(WeekDay.MONDAY, WeekDay.TUESDAY),
                ImmutableSet.of(new Closure(MONDAY.plusDays(1), MONDAY.plusDays(1))))
            .days(7));
    assertEquals(LocalDate.of(2026, 1, 27), result.end());
  }

  @Test
  void what_cannot_be_is_a_problem_at_its_cell() {
    assertEquals(
        List.of("planning/circle /tables/activities/data/0/after"),
        problems("id,duration,after\na,1,b\nb,1,a\n", ""));
    assertEquals(
        List.of("planning/unknown-activity /tables/activities/data/0/after"),
        problems("id,duration,after\na,1,bb\nb,1,\n", ""));
    assertEquals(
        List.of("planning/dates /tables/activities/data/0/due"),
        problems("id,duration,not_before,due\na,1,2026-02-02,2026-02-01\n", ""));
    assertEquals(
        List.of("planning/dates /tables/activities/data/0/due"),
        problems("id,duration,due\na,1,2025-02-01\n", ""));
    assertEquals(
        List.of("planning/no-duration /tables/activities/data/0/duration"),
        problems("id,duration\na,\n", ""));
    assertEquals(
        List.of("planning/estimates /tables/activities/data/0/pessimistic"),
        problems("id,optimistic,likely,pessimistic\na,3,2,4\n", ""));
    assertEquals(
        List.of(
            "planning/closure /analyses/x/closed/0",
            "value/above-zero /analyses/x/capacities/team",
            "planning/dates /analyses/x/deadline"),
        problems(
            "id,duration\na,1\n",
            ", 'closed': ['2026-02-30'], 'capacities': {'team': 0}, 'deadline': '2025-01-01'"));
  }
}
