package fr.arpent.reporting.typeset;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.text.Digits;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArabicSettingTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Theme CADASTRE = Theme.find("cadastre").orElseThrow();
  private static final TextSetter SETTER = TextSetter.of(CADASTRE, ARABIC, PageNumbers.UNKNOWN);

  @Test
  void a_name_a_title_or_a_formula_in_latin_letters_runs_from_left_to_right() {
    assertEquals("Saint-Nicolas-", seen("Saint-Nicolas-"));
    assertEquals("Long Range Planning 44(3), 2011.", seen("Long Range Planning 44(3), 2011."));
    assertEquals("R = S / (P × W)", seen("R = S / (P × W)"));
  }

  @Test
  void a_latin_line_stands_at_the_start_edge_all_the_same() {
    SetText.Line line = SETTER.set(Words.of("Moissac"), TypeRole.BODY, 200).lines().get(0);

    assertEquals(200, line.fragments().get(0).x() + line.fragments().get(0).width(), 0.01);
  }

  @Test
  void an_arabic_comma_parts_latin_names_in_the_direction_of_the_line() {
    assertEquals("2026 ،INSEE :المصدر", seen("المصدر: INSEE، 2026"));
    assertEquals("2,5 بلغ", seen("بلغ 2,5"));
  }

  @Test
  void brackets_turn_towards_what_they_hold() {
    assertEquals(
        "(2SFCA) طريقة",
        seen("طريقة (2SFCA)").replace("(", "<").replace(")", "(").replace("<", ")"));
  }

  @Test
  void a_minus_and_a_percent_sign_stand_where_they_do_in_latin() {
    var numbers = Messages.in(ARABIC).numbers();

    assertEquals("−3,2", seen(numbers.number(new java.math.BigDecimal("-3.2"), 1)));
    assertEquals("41%", seen(numbers.percent(new java.math.BigDecimal("0.41"), 0)));
    assertEquals("41% نسبة", seen("نسبة " + numbers.percent(new java.math.BigDecimal("0.41"), 0)));
  }

  @Test
  void a_tag_is_framed_alone_whatever_stands_before_it() {
    var words =
        new Words(
            ImmutableList.of(
                Run.plain("راجع "),
                new Run("Lab 110", Emphasis.NONE, Optional.of("fr"), Optional.empty()),
                new Words.Tag("fr"),
                Run.plain(" هنا")));

    SetText.Line line = SETTER.line(words, Setting.of(TypeRole.BODY));

    SetText.Fragment tag =
        line.fragments().stream()
            .filter(fragment -> !fragment.frames().isEmpty())
            .findFirst()
            .orElseThrow();
    assertTrue(tag.width() < 20, tag.width() + " points");
  }

  @ParameterizedTest
  @EnumSource(
      value = TypeRole.class,
      names = {"BODY", "H2", "TABLE_CELL", "FIGURE_VALUE", "KEY_FIGURE", "RUNNING"})
  void eastern_digits_are_those_of_the_text_in_every_role(TypeRole role) {
    SetText.Line line = SETTER.line(Words.of("بلدية ٢٠٣٠"), Setting.of(role));

    String digits =
        line.fragments().stream()
            .flatMap(fragment -> fragment.pieces().stream())
            .filter(piece -> piece.text().text().equals("٢٠٣٠"))
            .map(piece -> piece.typeface().family())
            .collect(joining());
    assertEquals("Amiri", digits);
  }

  @Test
  void european_digits_and_latin_words_keep_the_latin_face() {
    SetText.Line line = SETTER.line(Words.of("بلدية 2030 Moissac"), Setting.of(TypeRole.H2));

    assertEquals(
        "Source Sans 3",
        line.fragments().stream()
            .flatMap(fragment -> fragment.pieces().stream())
            .filter(piece -> piece.text().text().contains("2030"))
            .map(piece -> piece.typeface().family())
            .collect(joining()));
  }

  @Test
  void pages_and_notes_are_numbered_in_the_digits_of_the_guide() {
    var eastern = Messages.in(ARABIC, Digits.EASTERN, "fr");
    var setter =
        TextSetter.of(CADASTRE, eastern, anchor -> java.util.OptionalInt.of(14), new SetBefore());
    var words =
        new Words(
            ImmutableList.of(
                Run.plain("ص. "),
                new Words.PageOf("map"),
                new Words.NoteCall(3, Words.of("هامش"))));

    String seen = seen(setter.line(words, Setting.of(TypeRole.BODY)));

    assertTrue(seen.contains("١٤") && seen.contains("٣"), seen);
    assertFalse(seen.chars().anyMatch(sign -> sign >= '0' && sign <= '9'), seen);
  }

  @Test
  void the_head_of_a_column_of_numbers_ends_at_the_right_where_the_numbers_end() {
    var compositor = new Compositor(Messages.in(ARABIC), CADASTRE, PageNumbers.UNKNOWN);
    var columns =
        ImmutableList.of(
            new Table.Column(Text.of("البلدية"), ColumnKind.TEXT),
            new Table.Column(Text.of("السكان"), ColumnKind.NUMBER),
            new Table.Column(Text.of("الدرجة"), ColumnKind.NUMBER));
    var cells = ImmutableList.of(Text.of("Moissac"), Text.number(13_000, 0), Text.number(0.5, 2));
    var rows = ImmutableList.of(new Table.Row(RowKind.BODY, cells));
    var caption =
        new Block.Caption(
            Text.EMPTY, Text.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), "t");
    var grid = compositor.grid();
    var layout = new TableLayout(compositor, new Table(caption, columns, rows), grid.full());

    for (int column = 1; column <= 2; column++) {
      Measure head = layout.head(column);
      Measure cell = layout.cell(column, RowKind.BODY);
      assertEquals(grid.left(cell) + cell.width(), grid.left(head) + head.width(), 0.001);
    }
  }

  @Test
  void nothing_is_divided_or_slanted_in_arabic() {
    var words =
        new Words(
            ImmutableList.of(
                new Run("المسؤوليات", Emphasis.EMPHASIS, Optional.empty(), Optional.empty())));

    SetText text = SETTER.set(words, TypeRole.BODY, 500);

    assertEquals(1, text.lines().size());
    assertFalse(
        text.lines().get(0).fragments().get(0).pieces().stream()
            .anyMatch(piece -> piece.typeface().italic()));
  }

  /** Returns a line as it is seen, from left to right, without marks of direction. */
  private static String seen(String words) {
    return seen(SETTER.line(Words.of(words), Setting.of(TypeRole.BODY)));
  }

  private static String seen(SetText.Line line) {
    return line.fragments().stream()
        .flatMap(fragment -> fragment.pieces().stream())
        .sorted(java.util.Comparator.comparingDouble(Ink.Piece::x))
        .map(piece -> piece.text().text())
        .collect(joining())
        .replaceAll("[\u200E\u200F\u061C]", "");
  }
}
