package fr.arpent.reporting.looks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A printed guide as one who looks at it: words and shapes by page, lines by paragraph. */
final class PrintedPages {

  private static final ImmutableSet<Tag> INLINE =
      ImmutableSet.of(Tag.SPAN, Tag.LINK, Tag.REFERENCE);

  private final PrintedGuide guide;
  private final ImmutableList<Mark> marks;
  private final ImmutableList<Shape> shapes;
  private final IdentityHashMap<StructureElement, StructureElement> parents =
      new IdentityHashMap<>();
  private final IdentityHashMap<StructureElement, List<Mark>> own = new IdentityHashMap<>();

  PrintedPages(PrintedGuide guide) {
    this.guide = guide;
    var found = ImmutableList.<Mark>builder();
    var drawn = ImmutableList.<Shape>builder();
    for (int page = 0; page < guide.pages().size(); page++) {
      for (var content : guide.pages().get(page).contents()) {
        for (var ink : content.ink()) {
          if (ink instanceof Ink.Line line && !line.pieces().isEmpty()) {
            found.add(Mark.of(page, content, line));
          } else if (ink instanceof Ink.Shape shape) {
            drawn.add(Shape.of(page, content, shape));
          }
        }
      }
    }
    this.marks = found.build();
    this.shapes = drawn.build();
    addParents(guide.structure());
    for (var mark : marks) {
      mark.owner()
          .ifPresent(owner -> own.computeIfAbsent(owner, key -> new ArrayList<>()).add(mark));
    }
  }

  private void addParents(StructureElement element) {
    for (var child : element.children()) {
      parents.put(child, element);
      addParents(child);
    }
  }

  /**
   * A line of a paragraph, heading, cell or label.
   *
   * @param block what it is a line of
   * @param marks its words from left to right
   * @param rightToLeft whether it is read from its right end
   */
  record Line(int page, StructureElement block, ImmutableList<Mark> marks, boolean rightToLeft) {

    /** Returns its words as they are read. */
    String text() {
      var pieces = marks.stream().flatMap(mark -> mark.pieces().stream()).toList();
      return (rightToLeft ? ReadingOrder.fromRight(pieces) : String.join("", pieces))
          .replaceAll("[\u2060\u200E\u200F]", "");
    }

    /** Returns the words with which it begins. */
    Mark first() {
      return marks.get(rightToLeft ? marks.size() - 1 : 0);
    }

    double left() {
      return marks.get(0).left();
    }

    double right() {
      return marks.get(marks.size() - 1).right();
    }

    double baseline() {
      return marks.get(0).baseline();
    }

    String where() {
      return marks.get(0).where() + " (" + text() + ")";
    }
  }

  PrintedGuide guide() {
    return guide;
  }

  Page page(int index) {
    return guide.pages().get(index);
  }

  ImmutableList<Mark> marks() {
    return marks;
  }

  ImmutableList<Shape> shapes() {
    return shapes;
  }

  String language() {
    return guide.metadata().language().replaceAll("-.*", "");
  }

  boolean rightToLeft() {
    return guide.metadata().rightToLeft();
  }

  /** Returns an element and all below it, in reading order. */
  static ImmutableList<StructureElement> within(StructureElement element) {
    var all = ImmutableList.<StructureElement>builder().add(element);
    element.children().forEach(child -> all.addAll(within(child)));
    return all.build();
  }

  ImmutableList<StructureElement> tagged(Tag... tags) {
    var wanted = ImmutableSet.copyOf(tags);
    return within(guide.structure()).stream()
        .filter(element -> wanted.contains(element.tag()))
        .collect(toImmutableList());
  }

  /** Returns the words of an element and all below it, in reading order. */
  ImmutableList<Mark> marksIn(StructureElement element) {
    return within(element).stream()
        .flatMap(each -> own.getOrDefault(each, List.of()).stream())
        .collect(toImmutableList());
  }

  ImmutableSet<Integer> pagesOf(StructureElement element) {
    return marksIn(element).stream()
        .map(Mark::page)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the ancestors of an element, nearest first. */
  List<StructureElement> ancestors(StructureElement element) {
    var above = new ArrayList<StructureElement>();
    for (var next = parents.get(element); next != null; next = parents.get(next)) {
      above.add(next);
    }
    return above;
  }

  boolean isInside(StructureElement element, Tag... tags) {
    var wanted = ImmutableSet.copyOf(tags);
    return wanted.contains(element.tag())
        || ancestors(element).stream().anyMatch(above -> wanted.contains(above.tag()));
  }

  /** Returns the paragraph, heading, cell or label that words belong to. */
  StructureElement blockOf(StructureElement owner) {
    var block = owner;
    while (INLINE.contains(block.tag()) && parents.containsKey(block)) {
      block = parents.get(block);
    }
    return block;
  }

  /** Returns the lines of all blocks but figures, in painting order. */
  ImmutableList<Line> lines() {
    Map<List<Object>, List<Mark>> lines = new LinkedHashMap<>();
    for (var mark : marks) {
      mark.owner()
          .map(this::blockOf)
          .filter(block -> !isInside(block, Tag.FIGURE))
          .ifPresent(
              block ->
                  lines
                      .computeIfAbsent(
                          List.of(
                              mark.page(),
                              System.identityHashCode(block),
                              side(mark, block),
                              Math.round(mark.baseline() * 2)),
                          key -> new ArrayList<>())
                      .add(mark));
    }
    return lines.values().stream()
        .map(
            found ->
                new Line(
                    found.get(0).page(),
                    blockOf(found.get(0).owner().orElseThrow()),
                    ImmutableList.sortedCopyOf(Comparator.comparingDouble(Mark::left), found),
                    rightToLeft()))
        .collect(toImmutableList());
  }

  /** A heading has its number in the side column: another line than its words. */
  private String side(Mark mark, StructureElement block) {
    boolean heading = block.tag().name().matches("H[1-4]");
    return heading && mark.right() < 185 ? "side" : "main";
  }

  /** Returns the lines of a block, by page and height. */
  ImmutableList<Line> linesOf(StructureElement block) {
    return lines().stream().filter(line -> line.block() == block).collect(toImmutableList());
  }

  /** Returns whether a page opens a chapter: number and title stand on a band. */
  boolean isOpener(int page) {
    return marks.stream()
        .anyMatch(mark -> mark.page() == page && mark.owner().isPresent() && mark.size() > 60);
  }

  /** Returns whether a page begins with a band: cover, opener, sheet. */
  boolean hasBand(int page) {
    return shapes.stream()
        .anyMatch(
            shape ->
                shape.page() == page
                    && shape.owner().isEmpty()
                    && shape.top() < 0.5
                    && shape.width() > page(page).width() - 1
                    && shape.height() > 60);
  }

  /** Returns the chapters and parts: what stands directly in the document. */
  ImmutableList<StructureElement> chapters() {
    return guide.structure().children();
  }

  Optional<Integer> pageOf(String anchor) {
    return Optional.ofNullable(guide.anchors().get(anchor)).map(place -> place.page() + 1);
  }
}
