package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

  private static List<String> said(Finding... findings) {
    var context = Analyses.salience();
    var answer =
        AnalysisResult.builder()
            .analysis("partners")
            .card(context.analysis().card())
            .status(AnalysisResult.Status.DONE)
            .parameters(context.analysis().parameters())
            .values(context.analysis().values())
            .inputDigest("0")
            .addFindings(findings)
            .build();
    return FindingWords.of(new ExhibitContext(context.study(), answer)).stream()
        .map(Reading::words)
        .toList();
  }

  private static Finding invented(String table, String column) {
    return Finding.note("illustration", ImmutableMap.of("table", table, "column", column));
  }

  @Test
  void the_invented_columns_of_a_table_are_named_in_one_sentence() {
    assertEquals(
        List.of(
            "Les colonnes « power », « urgency » de la table « actors » sont inventées ; tout ce"
                + " qui en dépend porte la mention illustration.",
            "La colonne « gps » de la table « doctors » est inventée ; tout ce qui en dépend porte"
                + " la mention illustration."),
        said(
            invented("actors", "power"),
            invented("actors", "urgency"),
            invented("doctors", "gps")));
  }

  @Test
  void invented_positions_have_words_of_their_own() {
    assertEquals(
        List.of(
            "Les positions des territoires sont inventées ; tout ce qui en dépend porte la mention"
                + " illustration."),
        said(Finding.note("illustration-positions", ImmutableMap.of())));
  }

  @Test
  void an_analysis_that_reads_one_without_answer_names_it() {
    assertEquals(
        List.of("L’analyse « panel », dont le résultat est lu ici, n’a pas de réponse."),
        said(Finding.warning("no-answer-before", ImmutableMap.of("analysis", "panel"))));
  }
}
