package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.TestCanvas;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortitionExhibitsTest {

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
    assertTrue(known.contains("\"seed\": \"4.11.23.31.48.7./\""));
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
