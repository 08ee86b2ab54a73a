package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.TestCanvas;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetExhibitsTest {

  private static String said(ExhibitContext context, String exhibit, String language) {
    var canvas = TestCanvas.in(language);
    return Analyses.exhibit(context, exhibit).blocks(ExhibitOptions.NONE).stream()
        .flatMap(block -> AllWords.of(block, canvas).stream())
        .collect(Collectors.joining(" "))
        .replaceAll("[\\u00A0\\u202F]", " ");
  }

  /** 6 · 300/10 = 180 = 100 + 80; 80 + 20 = 100. */
  @ParameterizedTest
  @CsvSource({
    "fr, 'ses partisans avaient ensemble 180 ; ils en ont dépensé 100'",
    "fr, 'il leur restait 80, soit 80 % du coût ; il manquait 20.'",
    "en, 'its supporters had 180 between them; they spent 100'",
    "en, 'had 80 left, which is 80% of the cost; 20 was lacking.'",
    "ar, 'كان لمؤيديه معًا 180؛ أنفقوا منها 100'"
  })
  void a_losing_project_is_explained_with_numbers_that_add_up(String language, String words) {
    var said = said(BudgetAnalyses.equalShares(), "reasons", language);

    assertTrue(said.contains(words), said);
  }

  @Test
  void a_comparison_says_who_is_left_with_nothing() {
    var said = said(BudgetAnalyses.compared(), "summary", "fr");

    assertTrue(said.contains("4 votants n’ont rien (40 %)"), said);
    assertTrue(said.contains("aucun votant n’est sans rien"), said);
  }

  @Test
  void what_was_decided_by_lot_is_told_with_its_record() {
    var record = said(BudgetAnalyses.byLot(), "lots", "fr");
    var summary = said(BudgetAnalyses.byLot(), "summary", "fr");

    assertTrue(record.contains("il a tranché"), record);
    assertTrue(record.contains("ARPENT-DRAW-1"), record);
    assertTrue(record.contains("Graine 4.7./"), record);
    assertTrue(summary.contains("passe devant"), summary);
    assertTrue(summary.contains("tirage au sort public"), summary);
  }

  @Test
  void districts_with_money_of_their_own_are_a_table() {
    var said = said(BudgetAnalyses.byLot(), "areas", "fr");

    assertTrue(said.contains("Quartier par quartier"), said);
    assertTrue(said.contains("Toute la ville"), said);
  }

  @Test
  void the_reasons_of_all_projects_bear_one_tag() {
    var blocks =
        Analyses.exhibit(BudgetAnalyses.equalShares("losers"), "reasons")
            .blocks(ExhibitOptions.NONE);

    assertTrue(blocks.size() > 2, "a lead, and a paragraph each");
    assertEquals(
        1,
        blocks.stream().filter(block -> Reading.hasTag(((Block.Paragraph) block).text())).count());
  }

  @Test
  void a_study_may_say_what_compared_results_are_called() {
    var said = said(BudgetAnalyses.named(), "measures", "en");

    assertTrue(said.contains("As cities count"), said);
    assertFalse(said.contains("Most voted first"), said);
  }

  @Test
  void money_bears_the_mark_of_its_currency_in_every_language() {
    var amount = new BigDecimal("1250.5");
    var money = Text.money(amount, Optional.of("EUR"));

    assertTrue(Messages.in(Locale.FRENCH).resolve(money).plain().endsWith("€"));
    assertEquals("€1,250.50", Messages.in(Locale.ENGLISH).resolve(money).plain());
  }
}
