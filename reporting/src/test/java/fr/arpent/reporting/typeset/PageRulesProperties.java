package fr.arpent.reporting.typeset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What must hold on the pages of any guide. */
class PageRulesProperties {

  private static final double BOTTOM = 770.1;
  private static final double THREE_LINES = 30;

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void words_stay_between_the_margins_and_never_touch(@ForAll long seed) {
    var words = PlacedWords.of(print(seed));

    for (PlacedWords placed : words) {
      assertTrue(placed.left() >= 55.9 && placed.right() <= 539.4, placed::toString);
      boolean inText = placed.artifact() != Artifact.HEADER && placed.artifact() != Artifact.FOOTER;
      assertTrue(!inText || placed.page() == 0 || placed.baseline() <= BOTTOM, placed::toString);
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size() && words.get(j).isOn(words.get(i).page()); j++) {
        PlacedWords other = words.get(j);
        assertTrue(!words.get(i).touches(other), words.get(i) + "\ntouches\n" + other);
      }
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_heading_never_ends_a_page(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    for (StructureElement chapter : guide.structure().children()) {
      var ofChapter = PlacedWords.in(words, chapter);
      for (StructureElement heading : PlacedWords.within(chapter)) {
        if (heading.tag() == Tag.H2 || heading.tag() == Tag.H3) {
          PlacedWords last = lowest(PlacedWords.in(words, heading));
          double end =
              ofChapter.stream()
                  .filter(placed -> placed.isOn(last.page()) && isInText(guide, placed))
                  .mapToDouble(PlacedWords::baseline)
                  .max()
                  .orElseThrow();
          boolean goesOn =
              after(heading, PlacedWords.within(chapter)).stream()
                  .flatMap(element -> PlacedWords.in(words, element).stream())
                  .anyMatch(placed -> placed.isOn(last.page() + 1));
          assertTrue(!goesOn || end - last.baseline() >= THREE_LINES, last::toString);
        }
      }
    }
  }

  /** What is read after an element; a figure that waited for the next page was read before. */
  private static List<StructureElement> after(
      StructureElement element, List<StructureElement> elements) {
    return elements.subList(elements.indexOf(element) + 1, elements.size());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void no_line_of_a_paragraph_stands_alone(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    for (StructureElement paragraph : PlacedWords.tagged(guide, Tag.P)) {
      var lines =
          PlacedWords.in(words, paragraph).stream()
              .collect(
                  groupingBy(
                      PlacedWords::page, groupingBy(placed -> Math.round(placed.baseline()))));
      if (lines.size() > 1) {
        lines.values().forEach(onPage -> assertTrue(onPage.size() >= 2, onPage::toString));
      }
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void caption_figure_and_source_stand_on_one_page(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    for (StructureElement group : PlacedWords.tagged(guide, Tag.DIV)) {
      if (group.children().stream().anyMatch(child -> child.tag() == Tag.FIGURE)) {
        assertEquals(1, pages(PlacedWords.in(words, group)).size());
      }
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_table_is_cut_between_two_rows_and_two_rows(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    for (StructureElement body : PlacedWords.tagged(guide, Tag.TBODY)) {
      List<Integer> pages = new ArrayList<>();
      for (StructureElement row : body.children()) {
        SortedSet<Integer> of = pages(PlacedWords.in(words, row));
        assertEquals(1, of.size());
        pages.add(of.first());
      }
      pages.stream()
          .collect(groupingBy(page -> page))
          .forEach((page, rows) -> assertTrue(rows.size() >= 2 || pages.size() < 2));
      pages.stream()
          .filter(page -> page > pages.get(0))
          .forEach(page -> assertTrue(isResumed(words, page)));
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_note_stands_on_the_page_of_its_call(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    var calls = PlacedWords.tagged(guide, Tag.REFERENCE);
    var notes = PlacedWords.tagged(guide, Tag.NOTE);
    var callPages = new ArrayList<SortedSet<Integer>>();
    for (StructureElement call : calls) {
      var placed = PlacedWords.in(words, call);
      if (placed.get(0).size() < 7.4) {
        callPages.add(pages(placed));
      }
    }
    var notePages = notes.stream().map(note -> pages(PlacedWords.in(words, note))).toList();
    assertEquals(callPages, notePages);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void everything_is_read_once_and_in_order(@ForAll long seed) {
    PrintedGuide guide = print(seed);
    var words = PlacedWords.of(guide);

    List<String> read = new ArrayList<>();
    for (StructureElement element : PlacedWords.within(guide.structure())) {
      for (PlacedWords placed : PlacedWords.in(words, element)) {
        if (placed.owner().equals(java.util.Optional.of(element))) {
          RandomChapters.marks(placed.text()).forEach(read::add);
        }
      }
    }
    assertEquals(RandomChapters.marks(new RandomChapters(seed).blocks()), read);
  }

  private static boolean isInText(PrintedGuide guide, PlacedWords placed) {
    return PlacedWords.tagged(guide, Tag.NOTE).stream()
        .flatMap(note -> PlacedWords.within(note).stream())
        .noneMatch(element -> placed.owner().equals(java.util.Optional.of(element)));
  }

  private static boolean isResumed(List<PlacedWords> words, int page) {
    return words.stream()
        .anyMatch(
            placed ->
                placed.isOn(page)
                    && placed.artifact() == Artifact.PAGINATION
                    && placed.text().contains("(suite)"));
  }

  private static PlacedWords lowest(List<PlacedWords> words) {
    return words.stream().max(Comparator.comparingDouble(PlacedWords::baseline)).orElseThrow();
  }

  private static SortedSet<Integer> pages(List<PlacedWords> words) {
    return words.stream().map(PlacedWords::page).collect(toCollection(TreeSet::new));
  }

  private static PrintedGuide print(long seed) {
    return Typesetter.standard().typeset(ShowcaseGuide.of(new RandomChapters(seed).blocks()));
  }
}
