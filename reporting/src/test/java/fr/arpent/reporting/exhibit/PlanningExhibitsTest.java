package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fr.arpent.methods.mobilisation.planning.Action;
import fr.arpent.methods.mobilisation.planning.ActionPlan;
import fr.arpent.methods.mobilisation.planning.ActionPlanInput;
import fr.arpent.methods.mobilisation.planning.Activity;
import fr.arpent.methods.mobilisation.planning.Activity.Estimate;
import fr.arpent.methods.mobilisation.planning.CriticalPath;
import fr.arpent.methods.mobilisation.planning.CriticalPathInput;
import fr.arpent.methods.mobilisation.planning.LoadPeriod;
import fr.arpent.methods.mobilisation.planning.Programme;
import fr.arpent.methods.mobilisation.planning.ProgrammeInput;
import fr.arpent.methods.mobilisation.planning.RiskRegister;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput;
import fr.arpent.methods.mobilisation.planning.Session;
import fr.arpent.methods.mobilisation.planning.WorkCalendar;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.figure.TestCanvas;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans on paper: what is offered is there, is said in every language, and is cut at groups. */
class PlanningExhibitsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static ExhibitContext programme() {
    var method = new Programme();
    var input =
        new ProgrammeInput(
            ImmutableList.of(
                session("s1", "d1", 540, "plenary"), session("s2", "d2", 550, "break")),
            ImmutableMap.of("d1", MONDAY),
            ProgrammeInput.BREAKS,
            10,
            30);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "programme");
  }

  private static Session session(String id, String day, int start, String kind) {
    return new Session(
        id,
        day,
        start,
        60,
        Optional.of(LocalizedText.of("fr", "Séance " + id)),
        Optional.of(kind),
        Optional.of("hall"),
        ImmutableList.of(),
        Optional.empty());
  }

  private static ExhibitContext schedule() {
    var method = new CriticalPath();
    var input =
        new CriticalPathInput(
            ImmutableList.of(
                Activity.of("a", new Estimate(1, 2, 9)).using(ImmutableMap.of("team", 2.0)),
                Activity.of("b", Estimate.certain(3), "a")
                    .within(Optional.empty(), Optional.of(MONDAY.plusDays(1))),
                Activity.of("c", Estimate.certain(1))),
            WorkCalendar.from(MONDAY),
            Optional.of(MONDAY.plusDays(3)),
            ImmutableSortedMap.of("team", 1.0),
            LoadPeriod.WEEK);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "schedule");
  }

  private static ExhibitContext plan(int actions) {
    var method = new ActionPlan();
    var all =
        IntStream.range(0, actions)
            .mapToObj(
                i ->
                    new Action(
                        "a" + i,
                        Optional.empty(),
                        i == 1,
                        Optional.of(LocalizedText.of("fr", "Axe " + i / 10)),
                        MONDAY,
                        MONDAY.plusDays(200),
                        Optional.empty(),
                        Optional.of("mairie"),
                        Optional.empty(),
                        Optional.of(1000.0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
            .collect(ImmutableList.toImmutableList());
    var result = method.apply(new ActionPlanInput(all, MONDAY, 3, 3));
    return Analyses.context(method.card(), result, Analyses.study(), "plan");
  }

  private static ExhibitContext risks() {
    var method = new RiskRegister();
    var input =
        RiskRegisterInput.of(
            List.of(RiskRegisterInput.Risk.of("r1", 5, 4), RiskRegisterInput.Risk.of("r2", 1, 2)));
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "risks");
  }

  static ImmutableList<ExhibitContext> all() {
    return ImmutableList.of(programme(), schedule(), plan(4), risks());
  }

  @Test
  void what_is_offered_before_a_run_is_what_a_result_has() {
    var catalogue = ExhibitCatalogue.standard();
    for (var context : all()) {
      var type = context.analysis().result().orElseThrow().getClass();
      var exhibits = catalogue.exhibits(context);

      assertEquals(Maps.transformValues(exhibits, Exhibit::options), catalogue.offered(type));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_exhibit_can_be_said_and_drawn(String language) {
    var canvas = TestCanvas.in(language);
    for (var context : all()) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .forEach(
              (name, exhibit) -> {
                for (var block : exhibit.blocks(ExhibitOptions.NONE)) {
                  var words = AllWords.of(block, canvas);
                  assertTrue(words.size() > 2, name);
                  words.forEach(
                      text -> assertFalse(text.matches(".*planning\\.[a-z-]+\\.[a-z].*"), text));
                }
              });
    }
  }

  @Test
  void a_plan_that_no_page_holds_is_cut_between_groups() {
    var blocks = Analyses.exhibit(plan(37), "gantt").blocks(ExhibitOptions.NONE);

    var sizes =
        blocks.stream()
            .map(block -> ((Gantt) ((Block.Figure) block).graphic()).actions())
            .map(
                actions ->
                    actions.size()
                        + " in "
                        + actions.stream().map(Gantt.Action::group).distinct().count())
            .toList();
    assertEquals(List.of("19 in 2", "17 in 2"), sizes);
  }

  @Test
  void decisions_and_due_days_are_called_what_they_are() {
    var decided = (Gantt) figure(plan(2), "gantt").graphic();
    var due = (Gantt) figure(schedule(), "gantt").graphic();

    assertEquals(Gantt.Diamond.DECISION, decided.diamond());
    assertEquals(Gantt.Diamond.DUE, due.diamond());
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.of(MONDAY.plusDays(1))),
        due.actions().stream().map(Gantt.Action::diamond).toList());
    var said = AllWords.of(figure(schedule(), "gantt"), TestCanvas.in("fr"));
    assertTrue(said.toString().contains("(échéance"), said.toString());
  }

  @Test
  void a_group_without_a_label_is_said_as_it_is_written() {
    var gantt = (Gantt) figure(plan(1), "gantt").graphic();
    assertEquals(
        Optional.of("Axe 0"), gantt.actions().get(0).group().map(PlanningExhibitsTest::say));
  }

  private static Block.Figure figure(ExhibitContext context, String name) {
    return (Block.Figure) Analyses.exhibit(context, name).blocks(ExhibitOptions.NONE).get(0);
  }

  private static ExhibitContext weeks(int count) {
    var method = new CriticalPath();
    var input =
        new CriticalPathInput(
            ImmutableList.of(
                Activity.of("a", Estimate.certain(5.0 * count))
                    .using(ImmutableMap.of("team", 1.0))),
            WorkCalendar.from(MONDAY),
            Optional.empty(),
            ImmutableSortedMap.of("team", 1.0),
            LoadPeriod.WEEK);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "schedule");
  }

  @Test
  void a_workload_that_no_page_holds_is_put_together_by_month_or_quarter() {
    var weeks = (HeatMap) figure(weeks(29), "load").graphic();
    var months = (HeatMap) figure(weeks(30), "load").graphic();
    var quarters = (HeatMap) figure(weeks(140), "load").graphic();
    var years = (HeatMap) figure(weeks(600), "load").graphic();

    assertEquals("2026, semaine 2", say(weeks.table().categories().get(0)));
    assertEquals(29, weeks.table().categories().size());
    assertEquals("janvier 2026", say(months.table().categories().get(0)));
    // Thursdays of January 2026 from the 8th: four weeks of five days.
    assertEquals(Optional.of(20.0), months.table().series().get(0).values().get(0));
    assertEquals("T1 2026", say(quarters.table().categories().get(0)));
    assertEquals("2026", say(years.table().categories().get(0)));
    for (var map : List.of(weeks, months, quarters, years)) {
      var days = map.table().series().get(0).values().stream().mapToDouble(Optional::orElseThrow);
      assertEquals(0, days.sum() % 5);
    }
    assertEquals(150, months.table().values().stream().mapToDouble(value -> value).sum());
  }

  private static String say(Text text) {
    return Messages.in(Locale.FRENCH).resolve(text).plain();
  }

  @Test
  void sessions_of_several_days_stand_under_their_day() {
    var table = agenda(ImmutableMap.of());

    assertEquals(
        List.of(RowKind.GROUP, RowKind.BODY, RowKind.GROUP, RowKind.BODY),
        table.rows().stream().map(Block.Table.Row::kind).toList());
    assertEquals("5 janvier 2026", say(table.rows().get(0).cells().get(0)));
    assertEquals(List.of(0, 2), table.merges().spans().stream().map(Merges.Span::row).toList());
    assertEquals("day", table.data().orElseThrow().columns().get(0).id());
  }

  @Test
  void sessions_that_are_sorted_otherwise_name_their_day_themselves() {
    var table = agenda(ImmutableMap.of("sort", ImmutableList.of("minutes descending")));

    assertEquals(2, table.rows().size());
    assertEquals("Jour", say(table.columns().get(0).head()));
  }

  private static Block.Table agenda(ImmutableMap<String, ImmutableList<String>> options) {
    var blocks = Analyses.exhibit(programme(), "agenda").blocks(new ExhibitOptions(options));
    return (Block.Table) blocks.get(0);
  }

  @Test
  void the_agenda_of_a_day_has_its_sessions_only() {
    var options = new ExhibitOptions(ImmutableMap.of("days", ImmutableList.of("d2")));

    var table = (Block.Table) Analyses.exhibit(programme(), "agenda").blocks(options).get(0);

    assertEquals(1, table.rows().size());
    assertFalse(Reading.heads(table).contains("Jour"));
    assertTrue(Reading.words(table.caption().title()).endsWith(" : 1 séquence"));
    assertTrue(Reading.row(table, 0).contains("–")); // no material
  }
}
