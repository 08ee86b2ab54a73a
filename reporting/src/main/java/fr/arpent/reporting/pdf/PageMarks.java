package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which marked content of which page belongs to which element of the structure, gathered while
 * pages are written.
 */
final class PageMarks {

  private final IdentityHashMap<StructureElement, List<Mark>> marksOf = new IdentityHashMap<>();
  private final IdentityHashMap<StructureElement, List<Annotation>> annotationsOf =
      new IdentityHashMap<>();
  private final List<List<StructureElement>> ownersByPage = new ArrayList<>();
  private final List<StructureElement> ownersByAnnotation = new ArrayList<>();

  /**
   * A piece of marked content.
   *
   * @param page from 0
   * @param number its number on the page
   * @param reading its place in the order of reading of the page
   */
  record Mark(int page, int number, int reading) {

    /** The order of reading; what shares a place is read as it was painted. */
    static final Comparator<Mark> READING =
        Comparator.comparingInt(Mark::page)
            .thenComparingInt(Mark::reading)
            .thenComparingInt(Mark::number);
  }

  /**
   * A link's clickable area.
   *
   * @param page from 0
   * @param area where and whither
   * @param number its place among all annotations of the document
   */
  record Annotation(int page, Page.LinkArea area, int number) {}

  void beginPage() {
    ownersByPage.add(new ArrayList<>());
  }

  /** Returns the number of a new piece of marked content on the current page. */
  int mark(StructureElement owner, int reading) {
    int page = ownersByPage.size() - 1;
    List<StructureElement> owners = ownersByPage.get(page);
    owners.add(owner);
    var mark = new Mark(page, owners.size() - 1, reading);
    marksOf.computeIfAbsent(owner, element -> new ArrayList<>()).add(mark);
    return mark.number();
  }

  /** Adds a clickable area of the current page. */
  void annotate(Page.LinkArea area) {
    var annotation = new Annotation(ownersByPage.size() - 1, area, ownersByAnnotation.size());
    ownersByAnnotation.add(area.element());
    annotationsOf.computeIfAbsent(area.element(), element -> new ArrayList<>()).add(annotation);
  }

  /** Returns the marked content of an element in the order of reading. */
  ImmutableList<Mark> marks(StructureElement element) {
    return ImmutableList.sortedCopyOf(Mark.READING, marksOf.getOrDefault(element, List.of()));
  }

  List<Annotation> annotations(StructureElement element) {
    return annotationsOf.getOrDefault(element, List.of());
  }

  /** Returns the owner of each piece of marked content, page by page. */
  List<List<StructureElement>> ownersByPage() {
    return ownersByPage;
  }

  /** Returns the Link element of each annotation. */
  List<StructureElement> ownersByAnnotation() {
    return ownersByAnnotation;
  }

  /** Returns what is read first in an element or under it. */
  Optional<Mark> first(StructureElement element) {
    return Stream.concat(
            marks(element).stream(),
            element.children().stream().flatMap(child -> first(child).stream()))
        .min(Mark.READING);
  }
}
