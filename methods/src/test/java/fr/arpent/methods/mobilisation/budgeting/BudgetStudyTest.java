package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vote as a study team has it: a folder with a file in the Pabulib format. */
class BudgetStudyTest {

  private static final String HEAD =
      """
      format: arpent-study/1
      id: vote
      title: {fr: "Un vote"}
      language: fr
      date: 2026-05-04
      licence: etalab-2.0
      sources:
        city: {title: "Votes", author: "Ville"}
      """;

  /** Invented. */
  private static final String VOTE =
      """
      META
      key;value
      description;Un vote inventé
      country;France
      unit;Exemple
      instance;2026
      num_projects;4
      num_votes;4
      budget;100
      vote_type;approval
      rule;greedy-no-skip
      date_begin;2026
      date_end;2026
      currency;EUR
      PROJECTS
      project_id;cost;votes;name;district
      a;60;3;La cour;Nord
      b;50;2;Le banc;Nord
      c;40;1;Le pont;Sud
      d;35;1;La halle;
      VOTES
      voter_id;vote
      1;a,b
      2;a,b
      3;a,c
      4;d
      """;

  private static final String TABLES =
      """
      tables:
        vote: {path: data/vote.pb, source: city}
        titles: {path: data/titles.csv, source: city, key: id}
      analyses:
      """;

  private static final String SEED =
      "{sources: [{name: Dés, on: 2026-06-22, rule: dans l’ordre, outcomes: 100}]}";

  @TempDir Path folder;

  @BeforeEach
  void write_the_files() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/vote.pb"), VOTE);
    Files.writeString(
        folder.resolve("data/titles.csv"),
        "id,title.fr,title.ar,cost\na,La grande cour,الساحة,60\nb,Le banc,المقعد,50\n");
  }

  private Outcome<StudyResults> run(String head, String analyses) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), head + TABLES + analyses.indent(2));
    return MethodCatalogue.standard().run(StudyFolder.read(folder).orThrow());
  }

  private AnalysisResult answer(String analysis) throws IOException {
    return run(HEAD, analysis).orThrow().find("x").orElseThrow();
  }

  private static BudgetResult budget(AnalysisResult answer) {
    return (BudgetResult) answer.result().orElseThrow();
  }

  private List<String> problems(String analysis) throws IOException {
    return run(HEAD, analysis).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @Test
  void the_rule_that_the_vote_declares_is_followed() throws IOException {
    var answer = answer("x: {method: mobilisation.budgeting.greedy, election: {table: vote}}");

    assertEquals("greedy-no-skip", budget(answer).rule());
    assertEquals(List.of("a"), Votes.winners(budget(answer)));
    assertEquals("greedy-no-skip", answer.parameters().get("rule").asText());
    assertEquals(60, answer.values().at("/winners/0/cost").asInt());
    assertEquals(100, answer.values().get("budget").asInt());
  }

  @Test
  void the_result_file_names_the_vote_and_its_digest() throws IOException {
    var answer = answer("x: {method: mobilisation.budgeting.phragmen, election: {table: vote}}");

    var text = ResultFile.of("vote", answer).text();
    assertTrue(text.contains("\"path\": \"data/vote.pb\""), text);
    assertTrue(text.contains("\"price-exact\": \"20\""), text);
  }

  @Test
  void titles_in_other_languages_come_from_a_second_table() throws IOException {
    var result =
        budget(
            answer(
                "x: {method: mobilisation.budgeting.equal-shares, election: {table: vote},"
                    + " labels: {table: titles, name: title}}"));

    assertEquals(
        "{ar=الساحة, fr=La grande cour}", result.projects().get(0).name().byLanguage().toString());
    assertEquals("{fr=Le pont}", result.projects().get(2).name().byLanguage().toString());
  }

  @Test
  void a_cost_that_differs_from_the_vote_is_a_problem_at_its_cell() throws IOException {
    Files.writeString(folder.resolve("data/titles.csv"), "id,title,cost\na,Cour,61\n");

    assertEquals(
        List.of("budgeting/cost-differs /tables/titles/data/0/cost"),
        problems(
            "x: {method: mobilisation.budgeting.greedy, election: {table: vote},"
                + " labels: {table: titles, name: title}}"));
  }

  @Test
  void a_table_that_is_no_vote_is_a_problem() throws IOException {
    var codes =
        run(HEAD, "x: {method: mobilisation.budgeting.greedy, election: {table: titles}}")
            .problems()
            .stream()
            .map(Problem::code)
            .toList();

    assertTrue(codes.contains("budgeting/no-vote"), codes::toString);
  }

  @Test
  void amounts_that_cannot_be_counted_exactly_are_refused() throws IOException {
    var large = VOTE.replace("budget;100\n", "budget;4000000000000000000\n");
    Files.writeString(
        folder.resolve("data/vote.pb"), large.replace("c;40;", "c;3999999999999999999;"));

    assertEquals(
        List.of("budgeting/too-large /analyses/x/election/table"),
        problems("x: {method: mobilisation.budgeting.greedy, election: {table: vote}}"));
  }

  @Test
  void a_lot_and_its_seed_need_each_other() throws IOException {
    assertEquals(
        List.of("budgeting/lot-without-seed /analyses/x/tie-break"),
        problems(
            "x: {method: mobilisation.budgeting.greedy, election: {table: vote}, tie-break:"
                + " [draw]}"));
    assertEquals(
        List.of("budgeting/seed-without-lot /analyses/x/seed"),
        problems(
            "x: {method: mobilisation.budgeting.phragmen, election: {table: vote}, seed:"
                + SEED
                + "}"));
    assertEquals(
        List.of("schema/missing-key /analyses/x/seed"),
        problems(
            "x: {method: mobilisation.budgeting.equal-shares, election: {table: vote}, tie-break:"
                + " [draw], seed: {sources: []}}"));
  }

  /** c and d have one vote each: which of them comes first waits for the dice. */
  @Test
  void a_count_that_waits_for_its_lot_publishes_the_commitment_and_nothing_else()
      throws IOException {
    var waiting =
        answer(
            "x: {method: mobilisation.budgeting.greedy, election: {table: vote}, tie-break: [draw],"
                + " rule: greedy, seed: "
                + SEED
                + "}");

    assertEquals(AnalysisResult.Status.PENDING, waiting.status());
    assertTrue(waiting.result().isEmpty());
    assertEquals(64, waiting.values().at("/lots/pool-digest").asText().length());
    assertTrue(waiting.values().path("winners").isMissingNode(), waiting.values()::toString);
  }

  @Test
  void the_result_of_a_lot_holds_its_record() throws IOException {
    var done =
        answer(
            "x: {method: mobilisation.budgeting.greedy, election: {table: vote}, tie-break: [draw],"
                + " rule: greedy, seed: "
                + SEED.replace("}]}", "}], value: '4.7./'}")
                + "}");

    assertEquals(AnalysisResult.Status.DONE, done.status());
    assertEquals("shuffle", done.values().at("/record/operation").asText());
    assertEquals("4.7./", done.parameters().at("/seed/value").asText());
    assertEquals(List.of(), DrawRecheck.differences(done.values().get("record")));
  }

  @Test
  void settings_out_of_range_are_problems_of_their_key() throws IOException {
    assertEquals(
        List.of("budgeting/step /analyses/x/step"),
        problems(
            "x: {method: mobilisation.budgeting.equal-shares, election: {table: vote}, step: 0}"));
    assertEquals(
        List.of("budgeting/completion /analyses/x/completion"),
        problems(
            "x: {method: mobilisation.budgeting.phragmen, election: {table: vote}, completion:"
                + " add1}"));
    assertEquals(
        List.of(
            "budgeting/unknown-district /analyses/x/districts/Est",
            "budgeting/districts-over-budget /analyses/x/districts"),
        problems(
            "x: {method: mobilisation.budgeting.greedy, election: {table: vote}, districts: {Nord:"
                + " 60, Est: 50}}"));
  }

  @Test
  void where_leaves_only_some_projects_standing() throws IOException {
    var result =
        budget(
            answer(
                "x: {method: mobilisation.budgeting.greedy, election: {table: vote, where:"
                    + " {district: Nord}}, rule: greedy}"));

    assertEquals(List.of("a"), Votes.winners(result));
    assertEquals(2, result.projects().size());
    assertEquals(4, result.voters());
  }

  @Test
  void several_results_are_compared() throws IOException {
    var answer =
        answer(
            """
            g: {method: mobilisation.budgeting.greedy, election: {table: vote}}
            s: {method: mobilisation.budgeting.equal-shares, election: {table: vote}, completion: add1}
            x: {method: mobilisation.budgeting.compare, results: [{result: g}, {result: s}], election: {table: vote}}
            """);

    var result = (BudgetComparisonResult) answer.result().orElseThrow();
    assertEquals(List.of("a"), result.agreed());
    assertEquals(List.of("d"), result.differing());
    assertEquals(1, result.preferences().get(0).betterOther());
    assertEquals(
        List.of("election", "results/0", "results/1"), List.copyOf(answer.inputs().keySet()));
  }

  @Test
  void what_is_no_budget_or_another_vote_is_not_compared() throws IOException {
    assertEquals(
        List.of("budgeting/other-vote /analyses/x/results/1/result"),
        problems(
            """
            g: {method: mobilisation.budgeting.greedy, election: {table: vote}}
            s: {method: mobilisation.budgeting.greedy, election: {table: vote, where: {district: Nord}}}
            x: {method: mobilisation.budgeting.compare, results: [{result: g}, {result: s}]}
            """));
    assertEquals(
        List.of("reference/unknown /analyses/x/results/1/result"),
        problems(
            """
            g: {method: mobilisation.budgeting.greedy, election: {table: vote}}
            x: {method: mobilisation.budgeting.compare, results: [{result: g}, {result: h}]}
            """));
    assertEquals(
        List.of("budgeting/two-results /analyses/x/results"),
        problems(
            """
            g: {method: mobilisation.budgeting.greedy, election: {table: vote}}
            x: {method: mobilisation.budgeting.compare, results: [{result: g}]}
            """));
  }

  @Test
  void before_its_day_a_vote_under_embargo_gives_nothing_nor_what_is_made_of_it()
      throws IOException {
    var head = HEAD + "embargo: 2026-05-05\n";
    var tables = TABLES.replace("source: city}", "source: city, embargo: yes}");
    var analyses =
        """
          g: {method: mobilisation.budgeting.greedy, election: {table: vote}}
          s: {method: mobilisation.budgeting.phragmen, election: {table: vote}}
          x: {method: mobilisation.budgeting.compare, results: [{result: g}, {result: s}]}
        """;
    Files.writeString(folder.resolve("study.yaml"), head + tables + analyses);
    var early = MethodCatalogue.standard().run(StudyFolder.read(folder).orThrow()).orThrow();
    Files.writeString(
        folder.resolve("study.yaml"), head.replace("05-05", "05-04") + tables + analyses);
    var late = MethodCatalogue.standard().run(StudyFolder.read(folder).orThrow()).orThrow();

    for (var id : List.of("g", "s", "x")) {
      var held = early.find(id).orElseThrow();
      assertEquals(AnalysisResult.Status.UNDER_EMBARGO, held.status());
      assertTrue(held.values().isEmpty());
      assertEquals(AnalysisResult.Status.DONE, late.find(id).orElseThrow().status());
    }
  }
}
