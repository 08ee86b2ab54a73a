package fr.arpent.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table PLACES =
      Table.builder()
          .name("places")
          .sha256("00")
          .rowCount(3)
          .source("insee")
          .putColumn("kind", column("kind", "town", "village", "town"))
          .putColumn("bank", column("bank", "north", "north", "south"))
          .build();

  private static Column column(String name, String... cells) {
    return Column.builder().name(name).header(name).source("insee").addCells(cells).build();
  }

  @Test
  void rows_are_chosen_by_one_of_the_values_in_every_column_named() {
    assertEquals(
        ImmutableList.of(0),
        PLACES.rowsWhere(
            ImmutableMap.of(
                "kind", ImmutableList.of("town", "city"), "bank", ImmutableList.of("north"))));
    assertEquals(
        ImmutableList.of(), PLACES.rowsWhere(ImmutableMap.of("kind", ImmutableList.of("Town"))));
  }

  @Test
  void all_rows_are_chosen_when_nothing_is_wanted() {
    assertEquals(ImmutableList.of(0, 1, 2), PLACES.rowsWhere(ImmutableMap.of()));
  }

  @Test
  void a_column_that_is_not_there_is_refused_with_those_there_are() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> PLACES.rowsWhere(ImmutableMap.of("size", ImmutableList.of("1"))));

    assertTrue(String.valueOf(refusal.getMessage()).contains("[kind, bank]"));
  }
}
