package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.PrintedGuide.Bookmark;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypesetterTest {

  private static final PrintedGuide GUIDE = Typesetter.standard().typeset(ShowcaseGuide.french());
  private static final ImmutableList<PlacedWords> WORDS = PlacedWords.of(GUIDE);

  @Test
  void the_showcase_has_thirteen_pages() {
    assertEquals(13, GUIDE.pages().size());
    assertTrue(footers().containsAll(List.of("2", "\u00a0/ 13", "13")));
  }

  @Test
  void headings_nest_without_skipping_a_level() {
    List<String> headings = new ArrayList<>();
    for (StructureElement element : PlacedWords.within(GUIDE.structure())) {
      if (isHeading(element)) {
        headings.add(element.tag() + " " + words(element));
      }
    }

    assertEquals(
        ImmutableList.of(
            "H1 Se déplacer quand le bus ne passe plus",
            "H1 Sommaire",
            "H2 Figures, cartes et tableaux",
            "H2 Ce guide",
            "H1 1 Ce que dit le territoire",
            "H2 1.1 Seize communes, deux bassins",
            "H3 1.1.1 Les jeunes, les premiers à renoncer",
            "H3 1.1.2 Les aidants, au bout de la chaîne",
            "H2 1.2 Les trajets, commune par commune",
            "H3 1.2.1 Ce que le tableau montre",
            "H1 2 Se déplacer aujourd’hui",
            "H2 2.1 Trois services, trois publics",
            "H2 2.2 Ce qui marche ailleurs",
            "H1 3 Le plan d’actions",
            "H2 3.1 Un engagement, et ce qu’il est devenu",
            "H2 Ouvrir les horaires à ceux qui les subissent",
            "H3 Objectif",
            "H3 Ce qui a été fait",
            "H3 Ce que cela a changé",
            "H2 3.2 Ce que l’on en garde",
            "H1 Fiches méthode",
            "H2 Mesurer l’accès par les temps de trajet",
            "H2 Tirer au sort un panel équilibré",
            "H1 Bibliographie",
            "H1 Glossaire"),
        headings);
  }

  @Test
  void a_page_number_in_the_contents_is_the_page() {
    for (Page page : GUIDE.pages()) {
      for (Page.LinkArea link : page.links()) {
        if (link.target() instanceof Page.Target.Place place && isEntry(link.element())) {
          String printed = last(PlacedWords.in(WORDS, link.element())).text();
          int found = page(GUIDE, place.anchor()) + 1;
          assertEquals(Integer.toString(found), printed, place.anchor());
        }
      }
    }
  }

  @Test
  void every_link_leads_to_an_anchor_of_the_guide() {
    for (Page page : GUIDE.pages()) {
      for (Page.LinkArea link : page.links()) {
        if (link.target() instanceof Page.Target.Place place) {
          assertTrue(GUIDE.anchors().containsKey(place.anchor()), place.anchor());
        }
      }
    }
  }

  @Test
  void bookmarks_are_the_chapters_with_their_sections() {
    ImmutableList<String> chapters =
        GUIDE.bookmarks().stream().map(Bookmark::title).collect(toImmutableList());

    assertEquals(
        ImmutableList.of(
            "Sommaire",
            "1\u2002Ce que dit le territoire",
            "2\u2002Se déplacer aujourd’hui",
            "3\u2002Le plan d’actions",
            "Fiches méthode",
            "Bibliographie",
            "Glossaire"),
        chapters);
    assertEquals(3, GUIDE.bookmarks().get(3).children().size());
  }

  @Test
  void a_table_names_its_heads_and_rows() {
    StructureElement table = PlacedWords.tagged(GUIDE, Tag.TABLE).get(0);

    assertEquals(
        ImmutableList.of(Tag.CAPTION, Tag.THEAD, Tag.TBODY),
        table.children().stream().map(StructureElement::tag).collect(toImmutableList()));
    for (StructureElement cell : PlacedWords.within(table)) {
      assertEquals(cell.tag() == Tag.TH, cell.scope().isPresent());
    }
  }

  @Test
  void every_figure_says_what_it_shows_and_where_it_stands() {
    for (StructureElement figure : PlacedWords.tagged(GUIDE, Tag.FIGURE)) {
      assertTrue(figure.alternative().isPresent());
      assertTrue(figure.box().isPresent());
    }
  }

  @Test
  void digits_of_a_column_stand_units_under_units() {
    for (StructureElement body : PlacedWords.tagged(GUIDE, Tag.TBODY)) {
      List<Double> rights = new ArrayList<>();
      for (StructureElement row : body.children()) {
        StructureElement last = last(row.children());
        var words = PlacedWords.in(WORDS, last);
        if (words.get(0).text().matches("[+−]?[\\d,\u202f]+")) {
          rights.add(words.get(0).right());
        }
      }
      rights.forEach(right -> assertEquals(535.28, right, 0.02));
    }
  }

  @Test
  void a_chapter_without_lead_goes_on_under_its_band() {
    StructureElement section = heading("3.1 Un engagement, et ce qu’il est devenu");
    int page = PlacedWords.in(WORDS, section).get(0).page();

    assertEquals(page(GUIDE, "s-3"), page);
  }

  @Test
  void a_sheet_has_a_page_of_its_own() {
    int page = page(GUIDE, "pl04");

    assertEquals(0, destination(GUIDE, "pl04").y());
    assertEquals(page + 1, page(GUIDE, "s-3.2"));
    assertEquals(page - 1, page(GUIDE, "s-3.1"));
  }

  @Test
  void short_parts_share_a_page() {
    assertEquals(page(GUIDE, "bibliography"), page(GUIDE, "glossary"));
    assertEquals(page(GUIDE, "m1"), page(GUIDE, "m2"));
  }

  @Test
  void a_float_lets_the_text_after_it_fill_the_page() {
    Block tall = ShowcaseFigures.block(500, "x-tall");
    Block after = ShowcaseWords.paragraph("Ce qui suit la figure remplit la page.");
    var guide =
        Typesetter.standard()
            .typeset(
                ShowcaseGuide.of(
                    ImmutableList.of(
                        ShowcaseWords.heading(1, "1", "Un"),
                        ShowcaseWords.lead("Un chapeau."),
                        ShowcaseFigures.block(300, "x-first"),
                        tall,
                        after)));
    int first = page(guide, "x-first");
    var words = PlacedWords.of(guide);

    assertEquals(first + 1, page(guide, "x-tall"));
    assertTrue(
        words.stream()
            .anyMatch(placed -> placed.isOn(first) && placed.text().startsWith("Ce qui suit")));
  }

  @Test
  void a_guide_from_right_to_left_hangs_from_the_other_side() {
    var words = PlacedWords.of(Typesetter.standard().typeset(ShowcaseGuide.mirrored()));
    double width = 595.28;

    PlacedWords contents =
        words.stream().filter(placed -> placed.text().equals("الفهرس")).findFirst().orElseThrow();
    assertEquals(width - 190, contents.right(), 1);
    for (PlacedWords placed : words) {
      assertTrue(placed.left() >= 55.5 && placed.right() <= 539.8, placed::toString);
    }
  }

  @Test
  void a_theme_that_does_not_exist_is_refused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Typesetter.standard().typeset(ShowcaseGuide.french("béton", true)));

    assertEquals("a theme must be one of [cadastre, terroir], was béton", error.getMessage());
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static int page(PrintedGuide guide, String anchor) {
    return destination(guide, anchor).page();
  }

  private static Destination destination(PrintedGuide guide, String anchor) {
    return Objects.requireNonNull(guide.anchors().get(anchor), anchor);
  }

  private static List<String> footers() {
    return WORDS.stream()
        .filter(placed -> placed.artifact() == Page.Artifact.FOOTER)
        .map(PlacedWords::text)
        .toList();
  }

  private static boolean isHeading(StructureElement element) {
    return element.tag() == Tag.H1 || element.tag() == Tag.H2 || element.tag() == Tag.H3;
  }

  private static boolean isEntry(StructureElement link) {
    return PlacedWords.tagged(GUIDE, Tag.TOCI).stream()
        .flatMap(entry -> PlacedWords.within(entry).stream())
        .anyMatch(element -> element == link);
  }

  private static StructureElement heading(String words) {
    return PlacedWords.within(GUIDE.structure()).stream()
        .filter(element -> isHeading(element) && words(element).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static String words(StructureElement element) {
    return PlacedWords.in(WORDS, element).stream()
        .map(placed -> placed.text().strip())
        .collect(Collectors.joining(" "));
  }
}
