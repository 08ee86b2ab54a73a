package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.FloatingCatchment;
import fr.arpent.methods.mobilisation.stakeholder.Salience;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodCatalogueTest {

  private static final String ACCESS = "diagnostic.access.two-step-floating-catchment";
  private static final String RANK = "diagnostic.comparison.rank";
  private static final String PLACES =
      "id,population,latitude,longitude\na,100,44,1\nb,50,44.01,1\n";
  private static final String SERVICES = "id,gps,at\ns1,2,a\ns2,1,b\n";
  private static final String SETTINGS =
      "{'demand': {'table': 'places'},"
          + " 'supply': {'table': 'services', 'capacity': 'gps', 'position': 'at'}}";

  private static Study.Builder study() {
    return study(PLACES, SERVICES);
  }

  private static Study.Builder study(String places, String services) {
    return Studies.empty()
        .putTable("places", Studies.table("places", places))
        .putTable("services", Studies.table("services", services));
  }

  private static Study asking(Study.Builder study, AnalysisRequest... requests) {
    for (var request : requests) {
      study.putAnalyse(request.id(), request);
    }
    return study.build();
  }

  private static AnalysisRequest access(String settings) {
    return Studies.analysis("access", ACCESS, settings);
  }

  private static List<String> problems(Outcome<?> outcome) {
    return outcome.problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  private static List<String> check(Study study) {
    return problems(MethodCatalogue.standard().check(study));
  }

  private static AnalysisResult run(Study study, String analysis) {
    return MethodCatalogue.standard().run(study).orThrow().find(analysis).orElseThrow();
  }

  private static AnalysisResult.InputUse input(AnalysisResult result, String role) {
    return Objects.requireNonNull(result.inputs().get(role));
  }

  @Test
  void the_methods_are_listed_in_order_of_id() {
    var ids = MethodCatalogue.standard().methods().keySet().asList();

    assertEquals(ids.stream().sorted().toList(), ids);
    assertTrue(ids.contains(ACCESS));
    assertThrows(
        IllegalArgumentException.class,
        () -> MethodCatalogue.of(List.of(new Salience(), new Salience())));
  }

  @Test
  void an_analysis_is_bound_and_run() {
    var study = asking(study(), access(SETTINGS));

    assertEquals(List.of(), check(study));
    var result = run(study, "access");
    assertEquals(AnalysisResult.Status.DONE, result.status());
    assertEquals(AccessResult.class, new FloatingCatchment().resultType());
    assertEquals(150, result.values().get("population").asInt());
    assertEquals(2, input(result, "supply").rows());
    assertEquals(
        "{capacity=gps, id=id, position=at}", input(result, "supply").columns().toString());
  }

  @Test
  void a_method_that_is_not_there_is_named_with_the_nearest() {
    var study = asking(study(), Studies.analysis("x", "mobilisation.stakeholder.saliense", "{}"));

    var problem = MethodCatalogue.standard().check(study).problems().get(0);

    assertEquals("reference/unknown-method", problem.code());
    assertEquals("/analyses/x/method", problem.pointer());
    assertEquals("mobilisation.stakeholder.salience", problem.fields().get("nearest"));
  }

  @Test
  void the_shape_of_a_request_and_what_it_names_are_reported_together() {
    var study =
        asking(
            study(),
            access("{'demand': {'table': 'placs'}, 'suply': {'table': 'services'}}"),
            Studies.analysis(
                "partners",
                "mobilisation.stakeholder.salience",
                "{'actors': {'table': 'actors'}}"));

    assertEquals(
        List.of(
            "schema/unknown-key /analyses/access/suply",
            "reference/unknown /analyses/partners/actors/table"),
        check(study));
  }

  @Test
  void a_value_that_no_result_will_hold_is_reported_before_anything_is_run() {
    var asked =
        "{'computed': {'result': 'access.%s', 'value': 'score'}, 'published': {'table': 'places'}}";
    var study =
        asking(
            study(),
            access(SETTINGS),
            Studies.analysis("agreement", RANK, asked.formatted("teritories")),
            Studies.analysis("again", RANK, asked.formatted("territories")));

    var problems = MethodCatalogue.standard().check(study).problems();

    assertEquals(
        List.of("/analyses/agreement/computed/result access.territories"),
        problems.stream()
            .map(problem -> problem.pointer() + " " + problem.fields().get("nearest"))
            .toList());
  }

  @Test
  void columns_that_do_not_exist_are_reported_with_those_that_do() {
    var study =
        asking(
            study(),
            access(
                "{'demand': {'table': 'places', 'population': 'pop'},"
                    + " 'supply': {'table': 'services', 'position': 'at'}}"));

    var problems = MethodCatalogue.standard().check(study).problems();

    assertEquals(
        List.of(
            "reference/unknown /analyses/access/demand/population",
            "schema/missing-column /analyses/access/supply"),
        problems.stream().map(each -> each.code() + " " + each.pointer()).toList());
    assertEquals("id, population, latitude, longitude", problems.get(0).fields().get("known"));
    assertEquals("capacity", problems.get(1).fields().get("column"));
  }

  @Test
  void every_cell_that_cannot_be_used_is_a_problem_at_its_line() {
    var study =
        asking(
            study(
                "id,population,latitude,longitude\na,-1,44,1\na,many,91,1\n,5,44,1\n",
                "id,gps,at\ns1,\"2,7\",a\ns2,,nowhere\n"),
            access(SETTINGS));

    assertEquals(
        List.of(
            "reference/duplicate /tables/places/data/1/id",
            "value/required /tables/places/data/2/id",
            "value/number /tables/places/data/1/population",
            "value/negative /tables/places/data/0/population",
            "value/between /tables/places/data/1/latitude",
            "reference/position /tables/places/data/1/id",
            "value/decimal /tables/services/data/0/gps",
            "reference/position /tables/services/data/1/at",
            "value/required /tables/services/data/1/gps"),
        check(study));
  }

  @Test
  void numbers_are_read_in_the_style_of_the_table() {
    var services =
        Studies.table(
            "services",
            "id,gps,at\ns1,\"2,5\",a\n",
            table -> table.source("insee").numbers(new NumberStyle(",", "")),
            (column, name) -> column.source("insee"));
    var study =
        Studies.empty()
            .putTable("places", Studies.table("places", PLACES))
            .putTable("services", services);

    assertEquals(
        2.5, run(asking(study, access(SETTINGS)), "access").values().get("capacity").asDouble());
  }

  @Test
  void the_number_cell_of_a_spreadsheet_is_no_key() {
    var places =
        Studies.table(
            "places",
            PLACES,
            table -> table.source("insee"),
            (column, name) -> column.source("insee").addNumberCells(name.equals("id") ? 1 : 99));
    var study =
        Studies.empty()
            .putTable("places", places)
            .putTable("services", Studies.table("services", SERVICES));

    assertEquals(
        "value/code-number-cell /tables/places/data/1/id",
        check(asking(study, access(SETTINGS))).get(0));
  }

  @Test
  void two_roles_that_ask_a_column_for_different_types_are_a_problem() {
    var study =
        asking(
            study(),
            access(
                "{'demand': {'table': 'places'}, 'supply': {'table': 'places', 'id': 'population',"
                    + " 'capacity': 'population'}}"));

    assertTrue(
        check(study).contains("schema/column-type /analyses/access/supply/id"),
        check(study)::toString);
  }

  @Test
  void a_type_that_a_role_cannot_use_is_a_problem() {
    var places =
        Studies.table(
            "places",
            PLACES,
            table -> table.source("insee"),
            (column, name) -> {
              column.source("insee");
              if (name.equals("population")) {
                column.type(ColumnType.CODE);
              }
            });
    var study =
        Studies.empty()
            .putTable("places", places)
            .putTable("services", Studies.table("services", SERVICES));

    assertEquals(
        List.of("schema/column-type /analyses/access/demand/population"),
        check(asking(study, access(SETTINGS))));
  }

  @Test
  void where_selects_rows_and_a_column_or_value_that_is_not_there_is_a_problem() {
    var only = SETTINGS.replace("'places'", "'places', 'where': {'id': ['a']}");
    var wrong = SETTINGS.replace("'places'", "'places', 'where': {'ident': ['a']}");
    var none = SETTINGS.replace("'places'", "'places', 'where': {'id': 'z'}");

    // the position of s2 is then only known from the whole table
    assertEquals(
        List.of("reference/position /tables/services/data/1/at"),
        check(asking(study(), access(only))));
    assertEquals(
        "reference/unknown /analyses/access/demand/where/ident",
        check(asking(study(), access(wrong))).get(0));
    assertEquals(
        "reference/no-row /analyses/access/demand/where",
        check(asking(study(), access(none))).get(0));
  }

  @Test
  void a_result_is_read_by_another_analysis_whatever_the_order() {
    var rank =
        Studies.analysis(
            "agreement",
            RANK,
            "{'computed': {'result': 'access.territories', 'value': 'score'},"
                + " 'published': {'table': 'places', 'value': 'population'}}");
    var study = asking(study(), rank, access(SETTINGS));

    assertEquals(List.of(), check(study));
    var results = MethodCatalogue.standard().run(study).orThrow();
    assertEquals(List.of("agreement", "access"), List.copyOf(results.byAnalysis().keySet()));
    var agreement = results.find("agreement").orElseThrow();
    assertEquals(2, agreement.values().get("count").asInt());
    assertEquals("access", input(agreement, "computed").result().orElseThrow());
    assertEquals(
        ResultFile.of("trial", results.find("access").orElseThrow()).sha256(),
        input(agreement, "computed").sha256());
  }

  @Test
  void a_circle_of_results_is_printed_whole() {
    var a =
        Studies.analysis(
            "a", RANK, "{'computed': {'result': 'b.pairs'}, 'published': {'table': 'places'}}");
    var b =
        Studies.analysis(
            "b", RANK, "{'computed': {'result': 'a.pairs'}, 'published': {'table': 'places'}}");

    var problem = MethodCatalogue.standard().check(asking(study(), a, b)).problems().get(0);

    assertEquals("reference/cycle", problem.code());
    assertEquals("a → b → a", problem.fields().get("cycle"));
    assertTrue(MethodCatalogue.standard().run(asking(study(), a, b)).value().isEmpty());
  }

  @Test
  void a_result_that_does_not_exist_is_a_problem() {
    var missing =
        Studies.analysis(
            "a", RANK, "{'computed': {'result': 'acces.pairs'}, 'published': {'table': 'places'}}");
    var noList =
        Studies.analysis(
            "a",
            RANK,
            "{'computed': {'result': 'access.score'}, 'published': {'table': 'places', 'value':"
                + " 'population'}}");

    assertEquals(
        List.of("reference/unknown /analyses/a/computed/result"),
        check(asking(study(), access(SETTINGS), missing)));
    var outcome = MethodCatalogue.standard().run(asking(study(), access(SETTINGS), noList));
    assertEquals(List.of("reference/unknown /analyses/a/computed/result"), problems(outcome));
    assertTrue(
        String.valueOf(outcome.problems().get(0).fields().get("known"))
            .contains("access.territories"));
  }

  @Test
  void a_role_reads_a_table_or_a_result_not_both() {
    var both = SETTINGS.replace("'table': 'places'", "'table': 'places', 'result': 'x.y'");

    assertTrue(
        check(asking(study(), access(SETTINGS.replace("'table': 'places'", "'id': 'id'"))))
            .contains("schema/table-or-result /analyses/access/demand"));
    assertTrue(problems(MethodCatalogue.standard().run(asking(study(), access(both)))).size() > 0);
  }

  @Test
  void settings_that_cannot_be_used_are_all_reported() {
    var settings =
        SETTINGS.substring(0, SETTINGS.length() - 1)
            + ", 'decay': {'bands': [[10, 1], [10, 2], [5]]}, 'catchment-minutes': -1, 'per': 0,"
            + " 'distance': {'great-circle': {'speed-km-h': 0}}}";

    assertEquals(
        List.of(
            "value/above-zero /analyses/access/distance/great-circle/speed-km-h",
            "value/bands /analyses/access/decay/bands/1",
            "value/bands /analyses/access/decay/bands/2",
            "value/above-zero /analyses/access/catchment-minutes",
            "value/between /analyses/access/per"),
        check(asking(study(), access(settings))));
  }

  @Test
  void decay_is_a_preset_by_name_bands_or_a_gaussian() {
    var start = SETTINGS.substring(0, SETTINGS.length() - 1);

    assertEquals(
        "\"none\"",
        run(asking(study(), access(start + ", 'decay': 'none'}")), "access")
            .parameters()
            .get("decay")
            .toString());
    assertEquals(
        15,
        run(asking(study(), access(start + ", 'decay': 'apl-2012'}")), "access")
            .parameters()
            .get("catchment-minutes")
            .asInt());
    assertEquals(
        List.of("schema/one-of /analyses/access/decay"),
        check(asking(study(), access(start + ", 'decay': {}}"))));
    assertEquals(
        List.of("value/catchment /analyses/access/catchment-minutes"),
        check(asking(study(), access(start + ", 'decay': 'apl-2012', 'catchment-minutes': 20}"))));
  }

  @Test
  void rows_that_name_an_invented_source_make_illustration() {
    var services =
        Studies.table(
            "services",
            "id,gps,at,source\ns1,2,a,insee\ns2,1,b,illustration\n",
            table -> table.source("insee").sourceColumn("source"),
            (column, name) -> column.source("insee"));
    var study =
        Studies.empty()
            .putTable("places", Studies.table("places", PLACES))
            .putTable("services", services);

    var result = run(asking(study, access(SETTINGS)), "access");

    assertTrue(result.isIllustration("territories.score"));
    assertEquals(List.of("illustration", "insee"), List.copyOf(input(result, "supply").sources()));
    var first = SETTINGS.replace("'services'", "'services', 'where': {'id': 's1'}");
    assertEquals(
        List.of(),
        List.copyOf(run(asking(rebuilt(services), access(first)), "access").illustration()));
  }

  private static Study.Builder rebuilt(Table services) {
    return Studies.empty()
        .putTable("places", Studies.table("places", PLACES))
        .putTable("services", services);
  }

  @Test
  void illustration_is_followed_from_one_result_into_another() {
    var services =
        Studies.table(
            "services",
            SERVICES,
            table -> table.source("insee"),
            (column, name) -> column.source(name.equals("gps") ? "illustration" : "insee"));
    var settings =
        "{'computed': {'result': 'access.territories', 'value': '%s'},"
            + " 'published': {'table': 'places', 'value': 'population'}}";

    var score = Studies.analysis("agreement", RANK, settings.formatted("score"));
    var nearest = Studies.analysis("agreement", RANK, settings.formatted("minutes-to-nearest"));

    var scored = asking(rebuilt(services), access(SETTINGS), score);
    assertTrue(run(scored, "agreement").isIllustration("spearman"));
    var near = asking(rebuilt(services), access(SETTINGS), nearest);
    assertEquals(List.of(), List.copyOf(run(near, "agreement").illustration()));
  }

  @Test
  void nothing_is_said_of_a_table_under_embargo() {
    var places =
        Studies.table(
            "places",
            PLACES,
            table -> table.source("insee").embargo(true),
            (column, name) -> column.source("insee"));
    var study =
        Studies.empty()
            .putTable("places", places)
            .putTable("services", Studies.table("services", SERVICES));

    var result = run(asking(study.embargo(LocalDate.of(2026, 6, 1)), access(SETTINGS)), "access");

    assertEquals(AnalysisResult.Status.UNDER_EMBARGO, result.status());
    assertTrue(result.values().isEmpty());
    assertTrue(result.result().isEmpty());
  }

  @Test
  void what_reads_a_result_under_embargo_is_under_embargo_itself() {
    var places =
        Studies.table(
            "places",
            PLACES,
            table -> table.source("insee").embargo(true),
            (column, name) -> column.source("insee"));
    var study =
        Studies.empty()
            .putTable("places", places)
            .putTable("services", Studies.table("services", SERVICES))
            .putTable("published", Studies.table("published", PLACES))
            .embargo(LocalDate.of(2026, 6, 1));
    var agreement =
        Studies.analysis(
            "agreement",
            RANK,
            "{'computed': {'result': 'access.territories', 'value': 'score'},"
                + " 'published': {'table': 'published', 'value': 'population'}}");

    var result = run(asking(study, access(SETTINGS), agreement), "agreement");

    assertEquals(AnalysisResult.Status.UNDER_EMBARGO, result.status());
    assertTrue(result.values().isEmpty());
    assertEquals(List.of("computed"), List.copyOf(result.inputs().keySet()));
    assertEquals(Optional.of("access"), input(result, "computed").result());
  }

  @Test
  void a_position_from_an_invented_outline_makes_illustration() {
    var places = Studies.table("places", "id,population\na,100\nb,50\n");
    var study =
        Studies.empty()
            .putTable("places", places)
            .putTable("services", Studies.table("services", SERVICES))
            .putTerritory("a", Studies.square("a", 1, 44))
            .putTerritory("b", Studies.square("b", 1.1, 44));

    var invented = run(asking(study.boundarySource("illustration"), access(SETTINGS)), "access");

    assertTrue(invented.isIllustration("territories.score"));
    assertTrue(invented.isIllustration("territories.minutes-to-nearest"));
    assertTrue(!invented.isIllustration("territories.population"));
    assertTrue(input(invented, "demand").sources().contains("illustration"));
    assertEquals(
        List.of("illustration-positions"),
        invented.findings().stream().map(Finding::code).toList());
  }

  @Test
  void a_position_from_an_outline_names_the_source_of_the_outlines() {
    var study =
        Studies.empty()
            .putTable("places", Studies.table("places", "id,population\na,100\nb,50\n"))
            .putTable("services", Studies.table("services", SERVICES))
            .putTerritory("a", Studies.square("a", 1, 44))
            .putTerritory("b", Studies.square("b", 1.1, 44))
            .boundarySource("ign");

    var result = run(asking(study, access(SETTINGS)), "access");

    assertEquals(List.of(), List.copyOf(result.illustration()));
    assertEquals(List.of("ign", "insee"), List.copyOf(input(result, "demand").sources()));
  }

  @Test
  void check_reports_the_problems_of_all_analyses() {
    var study =
        asking(
            study(),
            access("{'demand': {'table': 'a'}, 'supply': {'table': 'b'}}"),
            Studies.analysis("x", "no.such.method", "{}"));

    assertEquals(
        List.of("reference/unknown", "reference/unknown", "reference/unknown-method"),
        MethodCatalogue.standard().check(study).problems().stream().map(Problem::code).toList());
  }
}
