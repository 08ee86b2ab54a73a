package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFittingTest {

  private static final double SMALLEST = 7.5;

  @Test
  void spaces_between_paragraphs_never_give_way_and_large_ones_do_by_steps() {
    assertEquals(28, Copyfit.DESIGN.gap(28));
    assertEquals(21, new Copyfit(1, false).gap(28));
    assertEquals(17.5, new Copyfit(2, false).gap(28));
    assertEquals(7, new Copyfit(2, false).gap(7));
  }

  @Test
  void what_is_left_over_is_pulled_back_when_spaces_can_give_way() {
    var galley = new Galley().start(start());
    galley.add(strip(300)).after(28).add(strip(300)).after(28).add(strip(58));

    assertEquals(1, pages(galley).size());
  }

  @Test
  void spaces_are_those_of_the_design_when_giving_way_gains_nothing() {
    var tops = new ArrayList<Double>();
    var galley = new Galley().start(start());
    galley.add(strip(300)).after(28).add(Strip.of(300, (sheet, top) -> tops.add(top)));

    pages(galley);
    assertEquals(List.of(70.0 + 300 + 28), tops);
  }

  @Test
  void a_figure_before_a_section_is_drawn_lower_rather_than_leave_half_a_page_white() {
    var heights = new ArrayList<Double>();
    var figure =
        Strip.wide(500, (sheet, top) -> heights.add(500.0))
            .redrawnBy(room -> Optional.of(Strip.wide(room, (sheet, top) -> heights.add(room))));
    var galley = new Galley().start(start());
    galley.add(strip(300)).floating().add(figure).barrier().add(strip(400)).add(strip(200));

    assertEquals(2, pages(galley).size());
    assertEquals(List.of(400.0), heights);
  }

  @Test
  void letters_of_a_tall_chart_keep_their_size_and_its_page() {
    var bars =
        IntStream.range(0, 42)
            .mapToObj(i -> BarChart.Bar.of(Text.of("Commune " + i), i + 1))
            .toList();
    var chart = BarChart.of(bars, ValueFormat.number(0));
    var guide =
        print(
            new Block.Heading(1, Text.of("Chapitre"), "chapter", Optional.of("1")),
            new Block.Figure(caption("Figure 1", "figure"), chart, Text.of("barres")));

    var words = PlacedWords.of(guide);
    var figure = PlacedWords.tagged(guide, Tag.FIGURE).get(0);
    var drawn = PlacedWords.in(words, figure);
    assertTrue(drawn.size() > 84);
    assertTrue(drawn.stream().allMatch(placed -> placed.size() >= SMALLEST));
    assertTrue(drawn.stream().allMatch(placed -> placed.baseline() <= 770));
    assertEquals(1, drawn.stream().map(PlacedWords::page).distinct().count());
  }

  @Test
  void a_wide_table_lies_on_a_page_on_its_side() {
    var guide =
        print(
            new Block.Heading(1, Text.of("Chapitre"), "chapter", Optional.of("1")),
            paragraph("Avant."),
            new Block.Landscape(ImmutableList.of(wideTable())),
            paragraph("Après."));

    var words = PlacedWords.of(guide);
    int turned = page(words, "Colonne\u00a010");
    assertEquals(841.89, guide.pages().get(turned).width(), 0.01);
    assertEquals(595.28, guide.pages().get(turned).height(), 0.01);
    assertEquals(595.28, guide.pages().get(page(words, "Après.")).width(), 0.01);
    assertEquals(turned + 1, page(words, "Après."));
    words.stream()
        .filter(placed -> placed.isOn(turned))
        .forEach(
            placed ->
                assertTrue(placed.right() <= 785.9 && placed.baseline() <= 560, placed::toString));
  }

  @Test
  void exhibits_are_listed_with_their_pages_from_the_third_on() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Text.of("Chapitre"), "chapter", Optional.of("1")));
    for (int i = 1; i <= 3; i++) {
      blocks.add(table("Tableau " + i, "table-" + i));
    }

    assertTrue(texts(print(blocks)).contains("Figures, cartes et tableaux"));
    assertTrue(!texts(print(blocks.subList(0, 3))).contains("Figures, cartes et tableaux"));
  }

  @Test
  void a_glossary_says_where_its_terms_are_read() {
    var guide =
        print(
            new Block.Heading(1, Text.of("Chapitre"), "chapter", Optional.of("1")),
            paragraph("Les Aidants de la commune."),
            new Block.PartTitle(Text.of("Glossaire"), "glossary"),
            new Block.Glossary(
                ImmutableList.of(
                    new Block.Glossary.Meaning(Text.of("Aidant"), Text.of("Proche qui aide.")),
                    new Block.Glossary.Meaning(Text.of("Aid"), Text.of("Autre mot.")))));

    var arrows = texts(guide).stream().filter(text -> text.startsWith("→")).toList();
    assertEquals(List.of("→ p.\u00a03"), arrows);
  }

  @Test
  void the_summary_of_a_table_is_kept_for_those_who_hear_it() {
    var plain = table("Tableau 1", "table");
    var table =
        new Block.Table(
            plain.caption(),
            plain.columns(),
            plain.rows(),
            Optional.of(Text.of("Par commune")),
            Optional.empty());

    var guide = print(new Block.Heading(1, Text.of("C"), "c", Optional.of("1")), table);
    assertEquals(Optional.of("Par commune"), PlacedWords.tagged(guide, Tag.TABLE).get(0).summary());
  }

  private static int page(List<PlacedWords> words, String text) {
    return words.stream()
        .filter(placed -> placed.text().strip().equals(text))
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static List<String> texts(PrintedGuide guide) {
    return PlacedWords.of(guide).stream().map(PlacedWords::text).toList();
  }

  private static Block.Table wideTable() {
    var columns = ImmutableList.<Block.Table.Column>builder();
    var cells = ImmutableList.<Text>builder();
    for (int i = 1; i <= 10; i++) {
      columns.add(
          new Block.Table.Column(Text.of("Colonne\u00a0" + i), Block.Table.ColumnKind.NUMBER));
      cells.add(Text.number(i, 0));
    }
    return new Block.Table(
        caption("Tableau 1", "wide"),
        columns.build(),
        ImmutableList.of(new Block.Table.Row(Block.Table.RowKind.BODY, cells.build())));
  }

  private static Block.Table table(String label, String anchor) {
    return new Block.Table(
        caption(label, anchor),
        ImmutableList.of(new Block.Table.Column(Text.of("Commune"), Block.Table.ColumnKind.TEXT)),
        ImmutableList.of(
            new Block.Table.Row(Block.Table.RowKind.BODY, ImmutableList.of(Text.of("Moissac")))));
  }

  private static Block.Caption caption(String label, String anchor) {
    return new Block.Caption(
        Text.of(label),
        Text.of("Un titre"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Text.of("INSEE")),
        anchor);
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(Text.of(words), Block.Paragraph.Role.BODY);
  }

  private static PrintedGuide print(Block... blocks) {
    return print(List.of(blocks));
  }

  private static PrintedGuide print(List<? extends Block> blocks) {
    return Typesetter.standard().typeset(ShowcaseGuide.of(blocks));
  }

  private static Strip strip(double height) {
    return Strip.of(height, (sheet, top) -> {});
  }

  private static PageStart start() {
    return PageStart.plain(Furniture.running(Words.of("1"), Words.of("Chapitre")), 70);
  }

  private static ImmutableList<Sheet> pages(Galley galley) {
    var compositor =
        new Compositor(
            new ShowcaseWording("fr"), Theme.find("cadastre").orElseThrow(), PageNumbers.UNKNOWN);
    var maker =
        new PageMaker(new Stationery(compositor, Words.of("Guide"), OptionalInt.empty()), start());
    maker.fill(galley);
    maker.close();
    return maker.sheets();
  }
}
