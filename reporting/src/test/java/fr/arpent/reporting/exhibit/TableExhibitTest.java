package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.block.Block.Table.RowKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableExhibitTest {

  private final Exhibit table = Analyses.exhibit(Analyses.access(), "table");

  @Test
  void all_rows_are_shown_with_the_whole_under_them() {
    var shown = Reading.table(table);

    assertEquals(
        List.of("Commune A", "Commune B", "Commune C", "82004", "Ensemble"),
        Reading.column(shown, 0));
    assertEquals(RowKind.SUM, shown.rows().get(4).kind());
    assertFalse(Reading.heads(shown).contains("Code"));
  }

  @Test
  void columns_are_chosen_in_the_order_of_the_option() {
    var shown = Reading.table(table, "columns", "score, name");

    assertEquals(
        List.of("Score", Reading.heads(Reading.table(table)).get(0)), Reading.heads(shown));
  }

  @Test
  void rows_are_sorted_by_a_number_and_missing_values_come_last() {
    var rising = Reading.table(table, "sort", "minutes-to-nearest", "columns", "id");
    var falling = Reading.table(table, "sort", "minutes-to-nearest descending", "columns", "id");

    assertEquals("82004", Reading.column(rising, 0).get(3));
    assertEquals(
        List.of("82003", "82002", "82001", "82004"), Reading.column(falling, 0).subList(0, 4));
  }

  @Test
  void a_limited_table_has_no_total_and_says_how_many_rows_it_leaves_out() {
    var shown = Reading.table(table, "limit", "2");

    assertEquals(2, shown.rows().size());
    assertEquals("2 lignes sur 4.", Reading.words(shown.caption().note().orElseThrow()));
  }

  @Test
  void where_keeps_the_rows_that_comply() {
    assertEquals(
        List.of("Commune A", "Commune B"),
        Reading.column(Reading.table(table, "where", "population > 1000"), 0));
    assertEquals(
        List.of("Commune B"), Reading.column(Reading.table(table, "where", "id = 82002"), 0));
    assertEquals(3, Reading.table(table, "where", "id != 82002").rows().size());
  }

  @Test
  void decimals_are_those_of_the_option() {
    var shown = Reading.table(table, "columns", "score, population", "decimals", "score = 1");

    assertTrue(Reading.row(shown, 0).get(0).matches("\\d,\\d"));
    assertTrue(Reading.row(shown, 0).get(1).matches("8.000"));
  }

  @Test
  void the_author_may_write_the_caption_and_hide_parts() {
    var shown =
        Reading.table(
            table,
            "caption",
            "Mon titre",
            "id",
            "mine",
            "hide",
            "unit, rank",
            "source-note",
            "Voir.");

    assertEquals("Mon titre", Reading.words(shown.caption().title()));
    assertEquals("mine", shown.caption().anchor());
    assertTrue(shown.caption().unit().isEmpty());
    assertEquals("Voir.", Reading.words(shown.caption().note().orElseThrow()));
    assertFalse(Reading.heads(shown).contains("Rang"));
  }

  @Test
  void sentences_follow_the_table_when_they_are_asked_for() {
    assertEquals(1, table.blocks(ExhibitOptions.NONE).size());
    assertEquals(2, table.blocks(Reading.options("sentences", "yes")).size());
  }

  @Test
  void what_a_table_does_not_know_is_refused_with_what_it_knows() {
    assertRefused("colour", "red", "columns");
    assertRefused("columns", "name, scoer", "score");
    assertRefused("sort", "scoer", "score");
    assertRefused("sort", "score upwards", "descending");
    assertRefused("where", "id = 99999", "82001");
    assertRefused("where", "population > many", "2.5");
    assertRefused("where", "population", ">=");
    assertRefused("limit", "none", "1");
    assertRefused("hide", "everything", "unit");
    assertRefused("labels", "score = completion", "");
  }

  private void assertRefused(String option, String value, String known) {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> table.blocks(Reading.options(option, value)));

    assertTrue(error.toString().contains(known), error::toString);
  }
}
