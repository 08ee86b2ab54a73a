package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.figure.TestCanvas;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortitionExhibitsTest {

  private static final Objective LEXIMIN = Objective.LEXIMIN;
  private static final Optional<String> SEED = Optional.of("4.11.23.31.48.7./");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_exhibit_has_its_words_in_every_language(String language) {
    var canvas = TestCanvas.in(language);
    var contexts = ImmutableList.<ExhibitContext>builder();
    contexts.add(
        PanelAnalyses.quotas(),
        PanelAnalyses.draw(SEED),
        PanelAnalyses.draw(Optional.empty()),
        PanelAnalyses.composition());
    for (var objective : Objective.values()) {
      contexts.add(PanelAnalyses.lottery(objective));
    }
    for (var context : contexts.build()) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .forEach(
              (name, exhibit) ->
                  exhibit.blocks(ExhibitOptions.NONE).stream()
                      .flatMap(block -> AllWords.of(block, canvas).stream())
                      .forEach(
                          words -> assertFalse(words.contains("mobilisation.sortition.t"), words)));
    }
  }

  @Test
  void the_table_of_quotas_gives_population_share_and_seats() {
    var table = Reading.table(Analyses.exhibit(PanelAnalyses.quotas(), "table"));

    assertEquals(
        List.of("Critère", "Groupe", "Population", "Population, %", "Places"),
        Reading.heads(table));
    var old = table.rows().get(0).cells().stream().map(Reading::words).toList();
    assertEquals("old", old.get(1));
    assertEquals("60,0", old.get(3));
    assertEquals("2", old.get(4));
  }

  @Test
  void the_table_of_quotas_shows_the_pool_and_the_panel_that_stand_on_them() {
    var context =
        PanelAnalyses.quotasWith(PanelAnalyses.lottery(LEXIMIN), PanelAnalyses.draw(SEED));
    var exhibit = Analyses.exhibit(context, "table");

    var table =
        Reading.table(exhibit, "columns", "category, population, target, pool, pool-share, panel");

    assertEquals(
        List.of("Groupe", "Population", "Places", "Vivier", "Vivier, %", "Panel"),
        Reading.heads(table));
    assertEquals(List.of("âge : old", "6\u202f000", "2", "7", "70,0", "2"), Reading.row(table, 0));
    assertEquals(
        List.of("âge : young", "4\u202f000", "2", "3", "30,0", "2"), Reading.row(table, 1));
    assertTrue(Reading.hasTag(table.caption()));
    var source = Reading.words(table.caption().source().orElseThrow());
    assertTrue(source.contains("lottery") && source.contains("draw"), source);
    assertFalse(Reading.hasTag(Reading.table(exhibit).caption()));
  }

  @Test
  void before_the_draw_the_table_of_quotas_says_that_there_is_no_panel_yet() {
    var context =
        PanelAnalyses.quotasWith(
            PanelAnalyses.lottery(LEXIMIN), PanelAnalyses.draw(Optional.empty()));
    var table = Reading.table(Analyses.exhibit(context, "table"), "columns", "group, pool, panel");

    assertEquals(List.of("old", "7", "à tirer"), Reading.row(table, 0));
    assertEquals(
        "le panel n’est pas encore tiré.", Reading.words(table.caption().note().orElseThrow()));
  }

  @Test
  void without_a_pool_the_table_of_quotas_says_so() {
    var exhibit = Analyses.exhibit(PanelAnalyses.quotas(), "table");
    var table = Reading.table(exhibit, "columns", "group, pool, pool-share, panel");

    assertEquals(List.of("old", "sans vivier", "sans vivier", "à tirer"), Reading.row(table, 0));
  }

  @Test
  void a_composition_of_the_same_quotas_tells_the_panel_before_the_draw_does() {
    var context =
        PanelAnalyses.quotasWith(
            PanelAnalyses.lottery(LEXIMIN), PanelAnalyses.draw(SEED), PanelAnalyses.composition());
    var table = Reading.table(Analyses.exhibit(context, "table"), "columns", "group, panel");

    assertEquals(List.of("old", "2"), Reading.row(table, 0));
    assertTrue(
        Reading.words(
                Reading.table(Analyses.exhibit(context, "table"), "columns", "panel")
                    .caption()
                    .source()
                    .orElseThrow())
            .contains("composition"));
  }

  @Test
  void a_criterion_is_said_once_beside_its_groups() {
    var table = Reading.table(Analyses.exhibit(PanelAnalyses.composition(), "table"));
    var sorted =
        Reading.table(
            Analyses.exhibit(PanelAnalyses.composition(), "table"), "columns", "group, panel");

    assertEquals(ImmutableList.of(new Merges.Span(0, 0, 2, 1)), table.merges().spans());
    assertEquals(ImmutableList.of(), sorted.merges().spans());
  }

  @Test
  void bars_that_no_page_holds_are_parted_by_criterion() {
    var all = Analyses.exhibit(PanelAnalyses.compositionOf(8), "bars");
    var one = Reading.options("fields", "b");

    assertEquals(2, all.blocks(ExhibitOptions.NONE).size());
    assertEquals(1, all.blocks(one).size());
    var words = Reading.words(((Block.Figure) all.blocks(one).get(0)).alternative());
    assertTrue(words.contains("b7") && !words.contains("a7"), words);
    assertEquals(
        1,
        Analyses.exhibit(PanelAnalyses.composition(), "bars").blocks(ExhibitOptions.NONE).size());
  }

  @Test
  void the_steps_of_a_draw_lead_from_the_list_to_the_panel() {
    var table = Reading.table(Analyses.exhibit(PanelAnalyses.draw(SEED), "steps"));
    var values = Reading.column(table, 2);
    var record = record(PanelAnalyses.draw(SEED));

    assertEquals(8, values.size());
    assertEquals(record.get(record.indexOf("Empreinte de la liste (SHA-256)") + 1), values.get(1));
    var word = new BigInteger(values.get(4).replace(" ", ""), 16);
    assertEquals(word.toString(), values.get(5));
    var number = word.mod(BigInteger.valueOf(100)).toString();
    assertEquals(number, values.get(6));
    assertEquals(number, record.get(record.indexOf("Numéro tiré") + 1));
    assertTrue(values.get(7).matches("0?" + number + " .*"), values.get(7));
  }

  @Test
  void before_the_draw_its_steps_are_announced() {
    var table = Reading.table(Analyses.exhibit(PanelAnalyses.draw(Optional.empty()), "steps"));
    var known = Reading.table(Analyses.exhibit(PanelAnalyses.draw(SEED), "steps"));

    assertEquals(Reading.column(known, 1), Reading.column(table, 1));
    assertEquals(Reading.column(known, 2).subList(0, 2), Reading.column(table, 2).subList(0, 2));
    assertEquals(
        List.of("pas encore connue", "–", "–", "–", "–", "–"),
        Reading.column(table, 2).subList(2, 8));
  }

  @Test
  void the_lottery_says_its_lowest_chance_its_bound_and_its_error() {
    var exhibit = Analyses.exhibit(PanelAnalyses.lottery(Objective.LEXIMIN), "summary");
    var words = words(exhibit);

    assertTrue(words.contains("28,57"), words); // two seats for seven old people
    assertTrue(words.contains("la borne est atteinte"), words);
    assertTrue(words.contains("100 panels numérotés sont prêts"), words);
  }

  @Test
  void the_levels_name_the_quota_that_holds_the_lowest_chance_down() {
    var table = Reading.table(Analyses.exhibit(PanelAnalyses.lottery(Objective.LEXIMIN), "levels"));
    var lowest = table.rows().get(0).cells().stream().map(Reading::words).toList();

    assertEquals("28,57", lowest.get(0));
    assertEquals("7", lowest.get(1));
    assertTrue(lowest.get(2).contains("old (maximum)"), lowest.get(2));
  }

  @Test
  void a_draw_to_come_shows_what_it_commits_to_and_no_panel() {
    var pending = record(PanelAnalyses.draw(Optional.empty()));
    var known = record(PanelAnalyses.draw(SEED));

    assertTrue(pending.contains("pas encore connue"));
    assertFalse(pending.contains("Numéro tiré"));
    assertTrue(known.contains("Numéro tiré"));
    assertTrue(known.contains("4.11.23.31.48.7./"));
    int digest = pending.indexOf("Empreinte de la liste (SHA-256)") + 1;
    assertEquals(pending.get(digest), known.get(digest));
    assertTrue(
        words(Analyses.exhibit(PanelAnalyses.draw(Optional.empty()), "summary"))
            .contains("quand la graine sera connue"));
  }

  @Test
  void what_may_be_shown_is_what_is_offered() {
    var context = PanelAnalyses.composition();
    var type = context.analysis().result().orElseThrow().getClass();

    assertEquals(
        ImmutableSet.of("summary", "bars", "table", "method"),
        ExhibitCatalogue.standard().offered(type).keySet());
    assertEquals(
        ImmutableSet.of("summary", "bars", "table", "method"),
        ExhibitCatalogue.standard().exhibits(context).keySet());
  }

  private static ImmutableList<String> record(ExhibitContext context) {
    return Reading.table(Analyses.exhibit(context, "record")).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Reading::words)
        .collect(ImmutableList.toImmutableList());
  }

  private static String words(Exhibit exhibit) {
    var paragraph = (Block.Paragraph) exhibit.blocks(ExhibitOptions.NONE).get(0);
    return Reading.words(paragraph.text());
  }
}
