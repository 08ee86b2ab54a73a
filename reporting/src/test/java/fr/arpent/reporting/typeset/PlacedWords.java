package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.Page.Content;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words where they were printed.
 *
 * @param page from 0
 * @param owner structure element; empty for an artifact
 * @param artifact kind of artifact
 * @param text what is read
 * @param left edge
 * @param right edge
 * @param baseline from the top
 * @param size of the letters
 */
record PlacedWords(
    int page,
    Optional<StructureElement> owner,
    Artifact artifact,
    String text,
    double left,
    double right,
    double baseline,
    double size) {

  /** Returns all words of a guide in painting order. */
  static ImmutableList<PlacedWords> of(PrintedGuide guide) {
    List<PlacedWords> placed = new ArrayList<>();
    for (int page = 0; page < guide.pages().size(); page++) {
      for (Content content : guide.pages().get(page).contents()) {
        for (Ink ink : content.ink()) {
          if (ink instanceof Ink.Line line && !line.pieces().isEmpty()) {
            placed.add(of(page, content, line));
          }
        }
      }
    }
    return ImmutableList.copyOf(placed);
  }

  private static PlacedWords of(int page, Content content, Ink.Line line) {
    var seen =
        line.pieces().stream()
            .filter(piece -> !piece.text().text().isBlank())
            .collect(ImmutableList.toImmutableList());
    double left = seen.stream().mapToDouble(Ink.Piece::x).min().orElse(line.pieces().get(0).x());
    double right = seen.stream().mapToDouble(PlacedWords::right).max().orElse(left);
    double size = line.pieces().stream().mapToDouble(Ink.Piece::size).max().orElseThrow();
    String text =
        line.pieces().stream().map(piece -> piece.text().text()).collect(Collectors.joining());
    return new PlacedWords(
        page, content.owner(), content.artifact(), text, left, right, line.baseline(), size);
  }

  private static double right(Ink.Piece piece) {
    return piece.x() + piece.text().width() * piece.size() / piece.typeface().unitsPerEm();
  }

  boolean isArtifact() {
    return owner.isEmpty();
  }

  boolean isOn(int otherPage) {
    return page == otherPage;
  }

  /** Returns whether letters touch those of other words, more than by a hair. */
  boolean touches(PlacedWords other) {
    return page == other.page
        && left < other.right - 0.5
        && other.left < right - 0.5
        && top() < other.bottom() - 0.3
        && other.top() < bottom() - 0.3;
  }

  private double top() {
    return baseline - 0.66 * size;
  }

  private double bottom() {
    return baseline + 0.05 * size;
  }

  /** Returns an element and all below it, in reading order. */
  static ImmutableList<StructureElement> within(StructureElement element) {
    var all = ImmutableList.<StructureElement>builder().add(element);
    element.children().forEach(child -> all.addAll(within(child)));
    return all.build();
  }

  /** Returns the elements of a tag, in reading order. */
  static ImmutableList<StructureElement> tagged(PrintedGuide guide, Tag tag) {
    return within(guide.structure()).stream()
        .filter(element -> element.tag() == tag)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the words of an element and all below it, in painting order. */
  static ImmutableList<PlacedWords> in(List<PlacedWords> words, StructureElement element) {
    var below = within(element);
    return words.stream()
        .filter(placed -> placed.owner().isPresent() && below.contains(placed.owner().get()))
        .collect(ImmutableList.toImmutableList());
  }
}
