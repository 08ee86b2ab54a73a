package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.typeset.ColumnWidths.Need;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final Measure FULL = new Measure(56, 483.28);
  private static final Need NAME = new Need(false, 60, 120);
  private static final Need NUMBER = new Need(true, 40, 40);

  @Test
  void six_columns_of_numbers_begin_on_the_plumb_line() {
    var columns =
        ColumnWidths.share(
            ImmutableList.of(NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER), FULL);

    assertEquals(190, columns.get(1).start(), 0.2);
    assertEquals(58.2, columns.get(3).width(), 0.001);
    assertEquals(539.28, columns.get(6).end(), 0.001);
  }

  @Test
  void eight_columns_of_numbers_are_narrower() {
    var needs = ImmutableList.<Need>builder().add(NAME);
    for (int i = 0; i < 8; i++) {
      needs.add(new Need(true, 38, 38));
    }
    var columns = ColumnWidths.share(needs.build(), FULL);

    assertEquals(43.6, columns.get(1).width(), 0.001);
    assertEquals(134, columns.get(0).width(), 0.6);
  }

  @Test
  void words_after_the_first_column_share_the_rest_by_their_length() {
    var columns =
        ColumnWidths.share(
            ImmutableList.of(NAME, new Need(false, 50, 100), new Need(false, 50, 400)), FULL);

    assertEquals(190, columns.get(1).start(), 0.001);
    assertTrue(columns.get(2).width() > columns.get(1).width());
    assertEquals(539.28, columns.get(2).end(), 0.001);
  }

  @Test
  void numbers_give_way_before_the_first_words_are_broken_small() {
    var words = new Need(false, 55, 90);
    var columns =
        ColumnWidths.share(
            ImmutableList.of(NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, words, words), FULL);

    assertEquals(190, columns.get(1).start(), 0.5);
    assertTrue(columns.get(1).width() < 58, "narrower than usual");
    assertEquals(539.28, columns.get(7).end(), 0.001);
  }

  @Test
  void a_table_with_too_many_numbers_still_ends_at_the_margin() {
    var needs = ImmutableList.<Need>builder().add(NAME);
    for (int i = 0; i < 14; i++) {
      needs.add(NUMBER);
    }
    var columns = ColumnWidths.share(needs.build(), FULL);

    assertEquals(539.28, columns.get(14).end(), 0.001);
  }

  @Test
  void words_that_must_break_take_as_many_lines_in_every_column() {
    var columns =
        ColumnWidths.share(
            ImmutableList.of(
                NAME, new Need(false, 40, 200), new Need(false, 40, 400), new Need(false, 40, 400)),
            FULL);

    assertEquals(2, columns.get(2).width() / columns.get(1).width(), 0.001);
    assertEquals(columns.get(2).width(), columns.get(3).width(), 0.001);
    assertEquals(539.28, columns.get(3).end(), 0.001);
  }

  @Test
  void numbers_give_way_to_several_columns_of_words() {
    var columns =
        ColumnWidths.share(ImmutableList.of(NAME, NUMBER, NUMBER, new Need(false, 50, 900)), FULL);

    assertEquals(43.6, columns.get(1).width(), 0.001);
    assertEquals(539.28, columns.get(3).end(), 0.001);
  }

  @Test
  void a_short_first_column_gives_way_to_words_that_would_break_into_many_lines() {
    var name = new Need(false, 50, 75);
    var few = ColumnWidths.share(ImmutableList.of(name, new Need(false, 50, 690)), FULL);
    var many = ColumnWidths.share(ImmutableList.of(name, new Need(false, 50, 900)), FULL);

    assertEquals(190, few.get(1).start(), 0.001);
    assertEquals(56 + 75, many.get(1).start(), 0.001);
    assertEquals(539.28, many.get(1).end(), 0.001);
  }
}
