package fr.arpent.reporting.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.TextProblemWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GuideTextProblemsTest {

  private static final ImmutableList<ProblemWords> WORDS =
      ImmutableList.of(ProblemWords.of(Locale.FRENCH), ProblemWords.of(Locale.ENGLISH));

  private static List<String> checked(String... lines) {
    return Studies.brief(problems(lines));
  }

  private static ImmutableList<Problem> problems(String... lines) {
    var study = Studies.withFrench("# Titre\n" + String.join("\n", lines)).build();
    return GuideComposer.of(study, Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .problems();
  }

  private static void has(String expected, String... lines) {
    assertEquals(List.of(expected), checked(lines), Arrays.toString(lines));
    var problem = problems(lines).get(0);
    for (var words : WORDS) {
      assertFalse(words.found(problem).matches(".*\\{[a-z]+\\}.*"), words.found(problem));
      assertTrue(words.has(problem.code()), problem.code());
    }
  }

  private static String field(String name, String... lines) {
    return String.valueOf(problems(lines).get(0).fields().get(name));
  }

  @Test
  void a_text_without_mistakes_has_no_problem() {
    assertEquals(
        List.of(),
        checked(
            "Il y a {{ access.population | number }} habitants [@insee].",
            "::: exhibit access.table",
            ":limit: 3",
            "",
            "Voir [](#access.table)."));
  }

  @Test
  void names_that_lead_nowhere_are_said_with_the_nearest_one() {
    has("2:13 text/unknown-value", "Le nombre : {{ access.populaton | number }}");
    assertEquals(
        "access.population", field("nearest", "Le nombre : {{ access.populaton | number }}"));
    has("2:1 text/unknown-value", "{{ acess.population | number }}");
    has("2:1 text/unknown-value", "{{ access.territories[82113].rank | number }}");
    has("2:1 text/unknown-value", "{{ table.commune.count | number }}");
    has("2:1 text/unknown-value", "{{ table.communes.population.som | number }}");
    has("2:1 text/unknown-value", "{{ territory[99].name }}");
    has("2:1 text/unknown-value", "{{ commitments[fr0026].title }}");
    has("2:1 text/unknown-value", "{{ study.titel }}");
    has("2:13 text/unknown-exhibit", "::: exhibit access.tabel");
    assertEquals("access.table", field("nearest", "::: exhibit access.tabel"));
    has("2:13 text/unknown-exhibit", "::: exhibit acces.table");
    has("2:13 text/unknown-exhibit", "::: exhibit table.communess");
    has("3:1 text/unknown-option", "::: exhibit access.table", ":limits: 3");
    has("2:12 text/unknown-source", "Mot [voir @inse].");
    has("2:5 text/unknown-anchor", "Mot [](#accs).");
    has("2:4 text/unknown-note", "Mot[^un].");
    has("2:1 text/unknown-image", "![Plan](images/pla.png){source=insee}");
    has("2:1 text/unknown-block", "::: warnig Titre", ":::");
    has("2:1 text/unknown-row", "::: sheet commitments/fr0026", ":::");
    has("2:1 text/unknown-row", "::: excerpt e9");
    has("2:1 text/unknown-sheet", "::: sheet commitmens/fr0025", ":::");
    has("2:13 text/unknown-file", "::: include text/nul.md");
  }

  @Test
  void formats_are_checked_before_their_values() {
    has("2:1 text/unknown-format", "{{ access.population | nombre }}");
    has("2:1 text/unknown-format-option", "{{ access.population | number decimal=2 }}");
    has("2:1 text/format-option-value", "{{ access.population | number decimals=x }}");
    has("2:1 text/format-missing", "{{ access.population }}");
    has("2:1 text/format-value", "{{ study.title | number }}");
    has("2:1 text/format-value", "{{ access.population | date }}");
    has("2:1 text/unknown-term", "{{ access.population | count comune }}");
    has("2:1 text/plural-form", "{{ access.population | plural one=\"n’a\" }}");
    has("2:1 text/unknown-labels", "{{ access.on | label complet }}");
    has("2:1 text/not-a-number", "{{ table.communes.name.sum | number }}");
    has("2:1 text/row-outside-batch", "{{ row.name }}");
    has("2:1 text/token", "{{ access.. | number }}");
    has("2:1 text/token-unclosed", "{{ access.population | number }");
  }

  @Test
  void blocks_that_are_not_closed_are_named_before_the_next_heading() {
    has("2:1 text/unclosed", "::: warning Titre", "Mot", "", "## Suite");
    assertEquals("5", field("line", "::: warning Titre", "Mot", "", "## Suite"));
    has("2:1 text/unclosed", "::: when access.open = yes", "::: note", "mot", ":::");
    has("4:1 text/fence-without-block", "Mot", "", ":::");
    has("2:1 text/else", "::: else");
    has("2:1 text/missing-name", "::: exhibit");
    has("2:13 text/exhibit-name", "::: exhibit carte");
    has("2:10 text/condition", "::: when access.open est vrai", ":::");
    has("2:1 text/key-messages", "::: key-messages", "Un paragraphe.", ":::");
  }

  @Test
  void a_whole_analysis_may_be_asked_whether_it_waits() {
    assertEquals(List.of(), checked("::: when access is pending", "mot", ":::"));
    has("2:10 text/condition", "::: when access > 0", ":::");
  }

  @Test
  void headings_go_down_one_level_at_a_time() {
    has("2:1 text/heading-level", "### Trop bas");
    has("3:1 text/duplicate-id", "## Un {#un}", "## Deux {#un}");
  }

  @Test
  void pictures_and_links_are_checked() {
    has("2:1 text/alt", "![](images/plan.png){source=insee}");
    assertEquals(List.of(), checked("![](images/plan.png){.decorative}"));
    has("2:5 text/image-in-line", "Mot ![Plan](images/plan.png){source=insee} mot");
    has("2:1 text/image-source", "![Plan](images/plan.png)");
    has("2:1 unsafe/link", "[ici](javascript:alert(1))");
    has("2:5 text/language-tag", "[mot]{lang=?}");
    has("2:5 text/index-entry", "[mot]{index=\"budget > \"}");
  }

  @Test
  void options_that_an_exhibit_cannot_use_are_its_words() {
    has("2:1 text/exhibit-option", "::: exhibit access.table", ":limit: dix");
  }

  @Test
  void people_who_did_not_consent_are_not_quoted() {
    has("2:1 privacy/no-quote", "::: excerpt e2");
  }

  @Test
  void what_the_guide_only_warns_of() {
    has("2:1 text/zero", "{{ access.none | number }}");
    assertEquals(
        List.of(), checked("::: when access.none = 0", "{{ access.none | number }}", ":::"));
    has("2:1 text/missing-value", "{{ access.gone | number }}");
  }

  @Test
  void a_term_without_a_form_of_the_language_is_found_by_check() {
    var study =
        Studies.with(
                ImmutableMap.of("ar", "# عنوان\n{{ access.population | count commune }}"),
                ImmutableList.of("ar"))
            .build();

    var problem = GuideComposer.check(study, MethodCatalogue.standard()).problems().get(0);

    assertEquals("text/plural-form", problem.code());
    assertEquals("zero, two, few, many", problem.fields().get("form"));
  }

  @Test
  void values_that_no_result_will_have_are_found_by_check() {
    var text =
        "# T\n{{ reach.populaton | number }} {{ reach.territories[82033].scor | number }}"
            + "\n::: when reach.without-suply > 0\n:::\n"
            + "{{ reach.population | number }} {{ reach.territories[82033].score | number }}"
            + " {{ reach.territories.count | number }}";
    var access = Studies.analysis("reach", "diagnostic.access.two-step-floating-catchment");
    var study = Studies.withFrench(text).putAnalyse("reach", access).build();

    var problems = GuideComposer.check(study, MethodCatalogue.standard()).problems();

    assertEquals(
        List.of("2:1 text/unknown-value", "2:32 text/unknown-value", "3:10 text/unknown-value"),
        Studies.brief(problems));
    assertEquals(
        List.of("reach.population", "reach.territories[82033].score", "reach.without-supply"),
        problems.stream().map(problem -> problem.fields().get("nearest")).toList());
  }

  @Test
  void languages_must_have_the_same_headings_and_exhibits() {
    var study =
        Studies.with(
                ImmutableMap.of(
                    "fr", "# Un {#un}\n\n::: exhibit access.table\n\n## Deux",
                    "en", "# One {#un}\n\nText.\n\n## Two"),
                ImmutableList.of("fr", "en"))
            .build();

    var problem = GuideComposer.check(study, MethodCatalogue.standard()).problems().get(0);

    assertEquals("text/parity", problem.code());
    assertEquals("text/guide.en.md:5:1", problem.place().orElseThrow().toString());
    assertEquals("exhibit access.table", problem.fields().get("wanted"));
    assertEquals(3, problem.fields().get("line"));
  }

  @Test
  void a_missing_language_is_a_warning_and_the_study_language_stands_in() {
    var study = Studies.with(ImmutableMap.of("fr", "# Un"), ImmutableList.of("fr", "en")).build();

    var outcome =
        GuideComposer.of(study, Studies.results(), Studies.exhibits())
            .compose("guide", Locale.ENGLISH);

    assertEquals(List.of("- text/missing-translation"), Studies.brief(outcome.problems()));
    assertTrue(outcome.value().isPresent());
  }

  @Test
  void includes_may_not_go_in_circles_nor_too_deep() {
    var circle =
        Studies.with(
                ImmutableMap.of(
                    "fr", "# T\n::: include text/a.md", "text/a.md", "::: include text/a.md"),
                ImmutableList.of("fr"))
            .build();
    var deep = ImmutableMap.<String, String>builder().put("fr", "# T\n::: include text/1.md");
    for (int i = 1; i < 9; i++) {
      deep.put("text/" + i + ".md", "::: include text/" + (i + 1) + ".md");
    }
    deep.put("text/9.md", "fin");
    var nine = Studies.with(deep.buildOrThrow(), ImmutableList.of("fr")).build();

    assertEquals(List.of("1:13 text/include-cycle"), brief(circle));
    assertEquals(List.of("1:1 limit/includes"), brief(nine));
  }

  @Test
  void limits_hold_at_the_limit_and_one_above() {
    var token = "{{ access.population | number }} ";

    assertEquals(List.of(), checked(token.repeat(20_000)));
    assertEquals(List.of("0:0 limit/tokens"), checked(token.repeat(20_001)));
    assertEquals(List.of(), checked("mot ".repeat(499_998)));
    assertEquals(List.of("0:0 limit/text"), checked("mot ".repeat(500_000)));
  }

  @Test
  void a_batch_sees_its_row() {
    var outline =
        Studies.outline(ImmutableMap.of("fr", ""), ImmutableList.of("fr"))
            .batch(Optional.of(new GuideOutline.Batch("communes", ImmutableMap.of())))
            .output("fiche-{code}.{language}.pdf")
            .build();
    var text = "# Fiche {{ row.name | of }}\n\n{{ access.territories[row].rank | ordinal }}";
    var study = Studies.with(ImmutableMap.of("fr", text), outline).build();
    var composer = GuideComposer.of(study, Studies.results(), Studies.exhibits());

    var guide = composer.compose("guide", Locale.FRENCH, "82033").orThrow();

    assertEquals(ImmutableList.of("82033", "82112", "82001"), composer.rows("guide"));
    assertEquals("fiche-82033.fr.pdf", composer.fileName("guide", Locale.FRENCH, "82033"));
    assertTrue(BlockPrinter.print(guide).startsWith("# 1 Fiche de Castelsarrasin"));
  }

  private static List<String> brief(fr.arpent.model.study.Study study) {
    return Studies.brief(GuideComposer.check(study, MethodCatalogue.standard()).problems());
  }

  @Test
  void the_words_of_problems_are_the_same_keys_in_french_and_english() throws IOException {
    assertEquals(keys("fr"), keys("en"));
    for (var key : keys("fr")) {
      assertTrue(
          keys("fr").contains(key.replaceAll("\\.found", ".write"))
              || keys("fr").contains(key.replaceAll("\\.found.*", ".write")),
          key);
    }
  }

  private static Set<String> keys(String language) throws IOException {
    var properties = new Properties();
    properties.load(new TextProblemWords().words(language).asCharSource(UTF_8).openStream());
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Study.Builder withVote(Table.Access access, String text) {
    var column =
        Column.builder().name("cost").header("cost").addCells("10", "30").source("illustration");
    return Studies.withFrench("# Titre\n" + text)
        .putTable(
            "vote",
            Table.builder()
                .name("vote")
                .path("data/vote.pb")
                .sha256("00")
                .putColumn("cost", column.build())
                .rowCount(2)
                .source("illustration")
                .access(access)
                .putHead("budget", "1000000")
                .putHead("rule", "greedy")
                .build());
  }

  private static ImmutableList<Problem> problems(Table.Access access, String text) {
    return GuideComposer.of(withVote(access, text).build(), Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .problems();
  }

  @Test
  void what_a_file_says_of_itself_is_a_value_of_its_table() {
    var text = "{{ table.vote.budget | money currency=EUR }} par {{ table.vote.rule }}.";
    var guide =
        GuideComposer.of(
                withVote(Table.Access.PUBLIC, text).build(), Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH)
            .orThrow();

    var printed = BlockPrinter.print(guide);
    assertTrue(printed.contains("1_000_000~€ par greedy. <illustration>"), printed);
    assertEquals(
        "cost, budget, rule",
        problems(Table.Access.PUBLIC, "{{ table.vote.budgets }}").get(0).fields().get("known"));
  }

  @Test
  void rows_of_a_table_that_is_not_public_are_not_printed() {
    for (var access : List.of(Table.Access.RESTRICTED, Table.Access.PRIVATE)) {
      assertEquals(
          List.of(
              "text/guide.fr.md:2:1 privacy/closed-table",
              "text/guide.fr.md:4:1 privacy/closed-table",
              "text/guide.fr.md:6:13 privacy/closed-table"),
          problems(
                  access,
                  "{{ table.vote.cost.sum | number }}\n\n"
                      + "{{ table.vote[a].cost | number }}\n\n"
                      + "::: exhibit table.vote\n")
              .stream()
              .map(problem -> problem.place().orElseThrow() + " " + problem.code())
              .toList());
      assertEquals(List.of(), problems(access, "{{ table.vote.count | number }} lignes"));
    }
  }
}
