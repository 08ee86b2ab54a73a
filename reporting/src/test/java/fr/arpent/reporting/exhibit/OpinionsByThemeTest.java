package fr.arpent.reporting.exhibit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Limits;
import fr.arpent.model.io.StudyFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statements of one theme, which only the study's own table knows. */
class OpinionsByThemeTest {

  private static final String STUDY =
      """
      format: arpent-study/1
      id: themes
      title: Avis
      date: 2026-06-01
      licence: etalab-2.0
      tables:
        votes: {path: data/votes.csv, source: illustration, key: id, access: restricted}
        statements: {path: data/statements.csv, source: illustration, key: id}
      analyses:
        map:
          method: mobilisation.opinion.groups
          votes: {table: votes, voter: id}
          statements: {table: statements}
      """;

  private static final String STATEMENTS =
      """
      id,theme,text.fr
      s1,move,Le bus passe
      s2,live,La maison tient
      s3,move,Le train part
      s4,live,Le toit fuit
      """;

  private static ExhibitContext context() {
    var votes =
        IntStream.range(0, 24)
            .mapToObj(i -> "v" + (10 + i) + (i < 14 ? ",1,-1,1,0" : ",-1,1,1,-1"))
            .collect(Collectors.joining("\n", "id,s1,s2,s3,s4\n", "\n"));
    var study =
        StudyFolder.read(
                ImmutableMap.of(
                    "study.yaml", bytes(STUDY),
                    "data/votes.csv", bytes(votes),
                    "data/statements.csv", bytes(STATEMENTS)),
                Limits.standard())
            .orThrow();
    var results = MethodCatalogue.standard().run(study).orThrow();
    return new ExhibitContext(study, results.find("map").orElseThrow(), results);
  }

  private static ByteSource bytes(String text) {
    return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_table_of_statements_can_be_cut_by_theme_and_show_it() {
    var exhibit = Analyses.exhibit(context(), "statements");

    var whole = Reading.table(exhibit);
    var live = Reading.table(exhibit, "where", "theme = live", "columns", "statement, theme");

    assertEquals(4, whole.rows().size());
    assertTrue(Reading.heads(whole).stream().noneMatch("theme"::equals));
    assertEquals(List.of("live", "live"), Reading.column(live, 1));
    assertTrue(Reading.column(live, 0).contains("Le toit fuit"));
  }

  @Test
  void the_bars_can_be_cut_by_theme() {
    var bars = Analyses.exhibit(context(), "bars");

    var move = Reading.words(Reading.figure(bars, "where", "theme = move").alternative());

    assertTrue(move.contains("Le bus passe") && move.contains("Le train part"), move);
    assertTrue(!move.contains("La maison tient"), move);
    assertTrue(Reading.words(Reading.figure(bars).alternative()).contains("La maison tient"));
  }

  @Test
  void a_trait_that_no_statement_has_is_refused_with_those_there_are() {
    var bars = Analyses.exhibit(context(), "bars");

    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Reading.figure(bars, "where", "topic = move"));

    assertTrue(requireNonNull(error.getMessage()).contains("theme"));
  }
}
