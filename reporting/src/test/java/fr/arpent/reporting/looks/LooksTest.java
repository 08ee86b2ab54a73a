package fr.arpent.reporting.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every guide of the example studies, in every language and theme, against the checklist of the
 * design. A study gets it by being among the examples.
 */
class LooksTest {

  private static final ImmutableList<String> THEMES = ImmutableList.of("cadastre", "terroir");

  private static final Map<Dressed, Printed> PRINTED = new ConcurrentHashMap<>();

  /** A guide in a theme. */
  record Dressed(Edition edition, String theme) {
    @Override
    public String toString() {
      return edition + " " + theme;
    }
  }

  private record Printed(Guide guide, PrintedPages pages) {}

  static Stream<Dressed> all() {
    return Edition.all()
        .flatMap(edition -> THEMES.stream().map(theme -> new Dressed(edition, theme)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_stands_on_the_page_begins_at_an_edge_of_the_grid(Dressed edition) {
    assertNone(LineChecklist.startsElsewhere(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_leaves_the_margins(Dressed edition) {
    assertNone(LineChecklist.leavesTheMargins(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_two_texts_touch(Dressed edition) {
    assertNone(LineChecklist.touch(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_heading_has_three_lines_under_it(Dressed edition) {
    assertNone(FlowChecklist.headingsEndPages(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_line_of_a_paragraph_stands_alone(Dressed edition) {
    assertNone(FlowChecklist.linesStandAlone(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void caption_figure_and_source_stand_on_one_page(Dressed edition) {
    assertNone(FlowChecklist.partExhibits(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_table_goes_on_under_its_head(Dressed edition) {
    assertNone(FlowChecklist.resumeBarely(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void units_stand_under_units(Dressed edition) {
    assertNone(TableChecklist.standAskew(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_column_has_one_number_of_decimals(Dressed edition) {
    assertNone(TableChecklist.mixDecimals(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void lines_begin_and_end_with_words(Dressed edition) {
    assertNone(LineChecklist.beginsOrEndsBadly(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_number_keeps_its_unit_and_its_hundreds(Dressed edition) {
    assertNone(LineChecklist.cutsNumbers(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_printed_has_a_source_and_what_is_invented_a_tag(Dressed edition) {
    assertNone(BlockChecklist.lackSources(guide(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void totals_are_the_sums_of_their_parts(Dressed edition) {
    assertNone(BlockChecklist.sumWrongly(guide(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void words_are_large_and_dark_enough(Dressed edition) {
    assertNone(LineChecklist.isHardToRead(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void bars_begin_at_zero(Dressed edition) {
    assertNone(BlockChecklist.cutAxes(guide(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void values_are_drawn_in_the_class_they_are_printed_in(Dressed edition) {
    assertNone(BlockChecklist.changeClass(guide(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void printed_page_numbers_are_the_pages(Dressed edition) {
    assertNone(FlowChecklist.namesWrongPages(pages(edition)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void pages_are_filled_to_the_half_before_a_chapter_ends(Dressed edition) {
    assertNone(FlowChecklist.leaveHalfBlank(pages(edition)));
  }

  private static void assertNone(ImmutableList<String> faults) {
    assertEquals(ImmutableList.of(), faults);
  }

  private static PrintedPages pages(Dressed edition) {
    return printed(edition).pages();
  }

  private static Guide guide(Dressed edition) {
    return printed(edition).guide();
  }

  private static Printed printed(Dressed dressed) {
    return PRINTED.computeIfAbsent(
        dressed,
        each -> {
          var guide = Dress.in(each.theme(), each.edition().compose());
          return new Printed(guide, new PrintedPages(Typesetter.standard().typeset(guide)));
        });
  }
}
