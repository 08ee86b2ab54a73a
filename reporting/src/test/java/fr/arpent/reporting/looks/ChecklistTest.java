package fr.arpent.reporting.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The checklist notices pages that were spoiled on purpose. */
class ChecklistTest {

  private static final Guide GUIDE = new Edition("health-centre", "diagnostic", "fr").compose();
  private static final PrintedGuide PRINTED = Typesetter.standard().typeset(GUIDE);
  private static final PrintedPages PAGES = new PrintedPages(PRINTED);

  @Test
  void a_paragraph_beside_the_grid() {
    notices(
        LineChecklist::startsElsewhere, Vandal.change(PRINTED, bodyOf(line()), Vandal.moved(9, 0)));
  }

  @Test
  void words_outside_the_margins() {
    notices(
        LineChecklist::leavesTheMargins,
        Vandal.change(PRINTED, bodyOf(line()), Vandal.moved(200, 0)));
    notices(
        LineChecklist::leavesTheMargins,
        Vandal.change(PRINTED, bodyOf(line()), Vandal.moved(0, 700)));
  }

  @Test
  void words_that_touch() {
    notices(LineChecklist::touch, Vandal.change(PRINTED, bodyOf(line()), Vandal.moved(0, 9)));
  }

  @Test
  void a_heading_at_the_end_of_a_page() {
    var heading = headingThatGoesOn();
    notices(
        FlowChecklist::headingsEndPages,
        Vandal.remove(
            PRINTED,
            mark ->
                mark.page() == heading.page()
                    && mark.baseline() > heading.baseline() + 1
                    && !mark.isRunning()));
  }

  @Test
  void a_line_alone() {
    var cut =
        PAGES.tagged(Tag.P).stream()
            .filter(paragraph -> PAGES.pagesOf(paragraph).size() > 1)
            .findFirst()
            .orElseThrow();
    var first = PAGES.marksIn(cut).get(0);
    notices(
        FlowChecklist::linesStandAlone,
        Vandal.remove(
            PRINTED,
            mark ->
                mark.page() == first.page()
                    && mark.owner().map(PAGES::blockOf).equals(Optional.of(cut))
                    && mark.baseline() > first.baseline() + 1));
  }

  @Test
  void a_source_on_another_page() {
    var source = PAGES.marks().stream().filter(this::isSourceOfFigure).findFirst().orElseThrow();
    notices(
        FlowChecklist::partExhibits,
        Vandal.turnOver(PRINTED, mark -> mark.owner().equals(source.owner())));
  }

  private boolean isSourceOfFigure(Mark mark) {
    return mark.text().startsWith("Source")
        && mark.owner()
            .flatMap(owner -> PAGES.ancestors(owner).stream().findFirst())
            .filter(group -> group.children().stream().anyMatch(child -> child.tag() == Tag.FIGURE))
            .isPresent();
  }

  @Test
  void a_table_that_goes_on_without_a_head() {
    var rows = ImmutableList.<Block.Table.Row>builder();
    for (int i = 1; i <= 60; i++) {
      rows.add(row(Block.Table.RowKind.BODY, "Commune " + i, "1"));
    }
    var small = table(Optional.of("INSEE"), "3");
    var tall = new Block.Table(small.caption(), small.columns(), rows.build());
    var printed = Typesetter.standard().typeset(showing(tall));

    assertEquals(ImmutableList.of(), FlowChecklist.resumeBarely(new PrintedPages(printed)));
    var spoiled = Vandal.remove(printed, mark -> mark.artifact() == Artifact.PAGINATION);
    assertFalse(FlowChecklist.resumeBarely(new PrintedPages(spoiled)).isEmpty());
  }

  @Test
  void units_that_stand_askew() {
    notices(TableChecklist::standAskew, Vandal.change(PRINTED, isCell("0,53"), Vandal.moved(2, 0)));
  }

  @Test
  void decimals_that_differ() {
    notices(
        TableChecklist::mixDecimals,
        Vandal.change(PRINTED, isCell("0,53"), Vandal.saying(words -> "0,5")));
  }

  @Test
  void a_line_that_begins_with_a_sign_or_ends_with_one() {
    notices(
        LineChecklist::beginsOrEndsBadly,
        Vandal.change(PRINTED, bodyOf(line()), Vandal.saying(words -> "; " + words)));
    notices(
        LineChecklist::beginsOrEndsBadly,
        Vandal.change(PRINTED, bodyOf(line()), Vandal.saying(words -> words + "«")));
  }

  @Test
  void a_number_cut_from_its_hundreds_or_its_unit() {
    var next = PAGES.lines().get(PAGES.lines().indexOf(line()) + 1);
    var ends = Vandal.change(PRINTED, bodyOf(line()), Vandal.saying(words -> "vers 42"));
    notices(
        LineChecklist::cutsNumbers,
        Vandal.change(ends, bodyOf(next), Vandal.saying(words -> "174 habitants")));
    notices(
        LineChecklist::cutsNumbers,
        Vandal.change(ends, bodyOf(next), Vandal.saying(words -> "km de là")));
  }

  @Test
  void letters_that_are_too_small() {
    notices(LineChecklist::isHardToRead, Vandal.change(PRINTED, bodyOf(line()), Vandal.sized(7.2)));
  }

  @Test
  void a_page_number_that_is_not_the_page() {
    var digits =
        PAGES.tagged(Tag.TOCI).stream()
            .flatMap(entry -> PAGES.marksIn(entry).stream())
            .filter(mark -> mark.text().matches("\\d+"))
            .reduce((first, last) -> last)
            .orElseThrow();
    notices(
        FlowChecklist::namesWrongPages,
        Vandal.change(PRINTED, digits::equals, Vandal.saying(words -> "3")));
  }

  @Test
  void a_page_left_blank() {
    int page = headingThatGoesOn().page();
    notices(
        FlowChecklist::leaveHalfBlank,
        Vandal.remove(
            PRINTED, mark -> mark.page() == page && mark.baseline() > 300 && !mark.isRunning()));
  }

  @Test
  void figures_without_a_source_or_a_tag() {
    assertFalse(BlockChecklist.lackSources(showing(table(Optional.empty(), "3"))).isEmpty());
    assertFalse(
        BlockChecklist.lackSources(showing(table(Optional.of("données inventées"), "3")))
            .isEmpty());
    assertEquals(
        ImmutableList.of(),
        BlockChecklist.lackSources(showing(table(Optional.of("INSEE, 2024"), "3"))));
  }

  @Test
  void a_total_that_is_not_the_sum() {
    assertFalse(BlockChecklist.sumWrongly(showing(table(Optional.of("INSEE"), "4"))).isEmpty());
    assertEquals(
        ImmutableList.of(), BlockChecklist.sumWrongly(showing(table(Optional.of("INSEE"), "3"))));
  }

  @Test
  void bars_of_a_cut_axis() {
    var format = ValueFormat.number(0);
    var honest =
        BarChart.of(
            ImmutableList.of(BarChart.Bar.of(Text.of("a"), 90), BarChart.Bar.of(Text.of("b"), 100)),
            format);
    assertEquals(ImmutableList.of(), BlockChecklist.cutAxes(showing(figure(honest))));
    assertFalse(
        BlockChecklist.areProportional(
            ImmutableList.of(90.0, 100.0), ImmutableList.of(50.0, 100.0)));
  }

  /** Words of a body line that goes on. */
  private static PrintedPages.Line line() {
    var lines = PAGES.lines();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      boolean body = line.block().tag() == Tag.P && line.marks().get(0).size() == 10;
      if (body && line.marks().size() == 1 && lines.get(i + 1).block() == line.block()) {
        if (lines.get(i + 1).marks().size() == 1) {
          return line;
        }
      }
    }
    throw new AssertionError("no paragraph of two lines");
  }

  private static Predicate<Mark> bodyOf(PrintedPages.Line line) {
    return line.marks().get(0)::equals;
  }

  private static Predicate<Mark> isCell(String text) {
    var found =
        Vandal.first(
                PAGES,
                mark ->
                    mark.text().equals(text)
                        && mark.owner().map(StructureElement::tag).equals(Optional.of(Tag.TD)))
            .orElseThrow();
    return found::equals;
  }

  private static Mark headingThatGoesOn() {
    return PAGES.tagged(Tag.H2).stream()
        .flatMap(heading -> PAGES.marksIn(heading).stream())
        .filter(mark -> mark.page() > 3)
        .filter(
            mark ->
                PAGES.chapters().stream()
                    .map(PAGES::pagesOf)
                    .anyMatch(on -> on.contains(mark.page()) && on.contains(mark.page() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static void notices(
      Function<PrintedPages, ImmutableList<String>> point, PrintedGuide spoiled) {
    assertEquals(ImmutableList.of(), point.apply(PAGES));
    assertFalse(point.apply(new PrintedPages(spoiled)).isEmpty());
  }

  private static Block.Table table(Optional<String> source, String total) {
    var caption = caption(source);
    var columns =
        ImmutableList.of(
            new Block.Table.Column(Text.of("Commune"), Block.Table.ColumnKind.TEXT),
            new Block.Table.Column(Text.of("Médecins"), Block.Table.ColumnKind.NUMBER));
    return new Block.Table(
        caption,
        columns,
        ImmutableList.of(
            row(Block.Table.RowKind.BODY, "Moissac", "1"),
            row(Block.Table.RowKind.BODY, "Lizac", "2"),
            row(Block.Table.RowKind.SUM, "Ensemble", total)));
  }

  private static Block.Table.Row row(Block.Table.RowKind kind, String name, String number) {
    return new Block.Table.Row(kind, ImmutableList.of(Text.of(name), Text.of(number)));
  }

  private static Block.Figure figure(BarChart chart) {
    return new Block.Figure(caption(Optional.of("INSEE")), chart, Text.of("barres"));
  }

  private static Block.Caption caption(Optional<String> source) {
    return new Block.Caption(
        Text.of("Tableau 1"),
        Text.of("Un titre"),
        Optional.of(Text.of("unité")),
        Optional.empty(),
        source.map(Text::of),
        "anchor");
  }

  private static Guide showing(Block block) {
    return Dress.showing(ImmutableList.of(block), GUIDE);
  }
}
