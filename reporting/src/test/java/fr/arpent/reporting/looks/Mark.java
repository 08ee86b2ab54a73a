package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.theme.Colour;
import java.util.Optional;

/**
 * Words of one meaning on one line of a page.
 *
 * @param page from 0
 * @param owner structure element; empty for an artifact
 * @param artifact kind of artifact
 * @param text what is read
 * @param pieces the same, piece by piece from left to right
 * @param left edge of what is seen, in points
 * @param right edge
 * @param baseline from the top of the page
 * @param size of the largest letters
 * @param smallest size of the smallest letters that are not raised (note calls are)
 * @param colour of the first letters
 */
record Mark(
    int page,
    Optional<StructureElement> owner,
    Page.Artifact artifact,
    String text,
    ImmutableList<String> pieces,
    double left,
    double right,
    double baseline,
    double size,
    double smallest,
    Colour colour) {

  static Mark of(int page, Page.Content content, Ink.Line line) {
    var seen = line.pieces().stream().filter(Mark::isSeen).toList();
    var pieces = seen.isEmpty() ? line.pieces() : seen;
    var texts =
        line.pieces().stream()
            .map(piece -> piece.text().text())
            .collect(ImmutableList.toImmutableList());
    double left = pieces.stream().mapToDouble(Mark::start).min().orElseThrow();
    return new Mark(
        page,
        content.owner(),
        content.artifact(),
        String.join("", texts),
        texts,
        left,
        pieces.stream().mapToDouble(Mark::end).max().orElse(left),
        line.baseline(),
        pieces.stream().mapToDouble(Ink.Piece::size).max().orElseThrow(),
        pieces.stream()
            .filter(piece -> piece.raised() <= 0)
            .mapToDouble(Ink.Piece::size)
            .min()
            .orElse(99),
        pieces.get(0).colour());
  }

  /** A space at the end of a line is there for those who copy the text, beyond the margin. */
  private static boolean isSeen(Ink.Piece piece) {
    return !piece.text().text().replaceAll("[\\u200E\\u200F]", "").isBlank();
  }

  private static double start(Ink.Piece piece) {
    int first = 0;
    while (first < piece.text().sources().size() - 1 && isBlank(piece, first)) {
      first++;
    }
    return at(piece, first);
  }

  private static double end(Ink.Piece piece) {
    int last = piece.text().sources().size() - 1;
    while (last > 0 && isBlank(piece, last)) {
      last--;
    }
    return at(piece, last + 1);
  }

  /** A space may also be of one piece with the sign before it: ». */
  private static boolean isBlank(Ink.Piece piece, int glyph) {
    var source = piece.text().sources().get(glyph);
    return !source.isEmpty() && source.replaceAll("[\\u200B\\u200E\\u200F]", "").isBlank();
  }

  private static double at(Ink.Piece piece, int glyph) {
    var text = piece.text();
    double x = glyph < text.x().length ? text.x()[glyph] : text.width();
    return piece.x() + x * piece.size() / piece.typeface().unitsPerEm();
  }

  boolean isRunning() {
    return owner.isEmpty()
        && (artifact == Page.Artifact.HEADER || artifact == Page.Artifact.FOOTER);
  }

  /** Returns whether letters touch those of other words, more than by a hair. */
  boolean touches(Mark other) {
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

  /** Returns where it is, for a reader who looks for it. */
  String where() {
    return String.format(
        java.util.Locale.ROOT,
        "p. %d x %.1f–%.1f y %.1f “%s”",
        page + 1,
        left,
        right,
        baseline,
        text);
  }
}
