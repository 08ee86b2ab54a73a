package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.Page.Content;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.theme.Colour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page being printed: takes ink in painting order, links, anchors and bookmarks. */
final class Sheet {

  private final Grid grid;
  private final int index;
  private final List<Content> contents = new ArrayList<>();
  private final List<Page.LinkArea> links = new ArrayList<>();
  private final Map<String, Double> anchors = new LinkedHashMap<>();
  private final Set<String> indexed = new LinkedHashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private int reading;
  private int lastRead;

  Sheet(Grid grid, int index) {
    this.grid = grid;
    this.index = index;
  }

  /** A line of the outline that leads here. */
  record Mark(int level, String title, double y) {}

  Grid grid() {
    return grid;
  }

  /** Returns how many sheets lie before this one. */
  int index() {
    return index;
  }

  /** Prints ink that belongs to an element, or to none, and is read after all before it. */
  void print(Optional<StructureElement> owner, Artifact kind, ImmutableList<Ink> ink) {
    print(owner, kind, ink, nextReading(1));
  }

  /**
   * Prints ink at a place in the order of reading.
   *
   * @param reading from {@link #nextReading}
   */
  void print(Optional<StructureElement> owner, Artifact kind, ImmutableList<Ink> ink, int reading) {
    if (ink.isEmpty()) {
      return;
    }
    Content last = Iterables.getLast(contents, null);
    if (last != null
        && last.owner().equals(owner)
        && last.artifact() == kind
        && (owner.isEmpty() || reading == lastRead + 1)) {
      var both = ImmutableList.<Ink>builder().addAll(last.ink()).addAll(ink).build();
      contents.set(contents.size() - 1, new Content(owner, kind, both, last.reading()));
    } else {
      contents.add(new Content(owner, kind, ink, reading));
    }
    lastRead = reading;
  }

  /** Reserves places in the order of reading and returns the first. */
  int nextReading(int count) {
    int first = reading;
    reading += count;
    return first;
  }

  /** Fills a rectangle that means nothing. */
  void fill(Artifact kind, Measure across, double top, double height, Colour colour) {
    shape(kind, rectangle(across, top, height), Optional.of(colour), Optional.empty());
  }

  /** Draws a horizontal rule whose upper edge is at {@code top}. */
  void rule(Measure across, double top, double thickness, Colour colour) {
    fill(Artifact.LAYOUT, across, top, thickness, colour);
  }

  /** Draws the frame of a rectangle, inside it. */
  void frame(Measure across, double top, double height, Drawing.Stroke stroke) {
    double half = stroke.width() / 2;
    Path path = rectangle(across.inside(half), top + half, height - stroke.width());
    shape(Artifact.LAYOUT, path, Optional.empty(), Optional.of(stroke));
  }

  /** Draws a path of paper coordinates that means nothing. */
  void shape(Artifact kind, Path path, Optional<Colour> fill, Optional<Drawing.Stroke> stroke) {
    print(Optional.empty(), kind, ImmutableList.of(new Ink.Shape(path, fill, stroke)));
  }

  Path rectangle(Measure across, double top, double height) {
    return Path.rectangle(grid.left(across), top, across.width(), height);
  }

  void link(Page.LinkArea area) {
    links.add(area);
  }

  /** Says that an anchor is here; the first place of an anchor counts. */
  void anchor(String id, double y) {
    anchors.putIfAbsent(id, y);
  }

  /** Says that an entry of the index points here. */
  void index(String entry) {
    indexed.add(entry);
  }

  ImmutableSet<String> indexed() {
    return ImmutableSet.copyOf(indexed);
  }

  void mark(int level, String title, double y) {
    marks.add(new Mark(level, title, y));
  }

  /** Returns the anchors to which words of this page lead. */
  ImmutableSet<String> goals() {
    return links.stream()
        .map(Page.LinkArea::target)
        .filter(Page.Target.Place.class::isInstance)
        .map(target -> ((Page.Target.Place) target).anchor())
        .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableMap<String, Double> anchors() {
    return ImmutableMap.copyOf(anchors);
  }

  ImmutableList<Mark> marks() {
    return ImmutableList.copyOf(marks);
  }

  Page page() {
    return new Page(
        grid.page().width(),
        grid.page().height(),
        ImmutableList.copyOf(contents),
        ImmutableList.copyOf(links));
  }
}
