package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.theme.Colour;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A page being filled from the top, with what must stand at its foot. */
final class OpenPage {

  private static final double ABOVE_FEET = 14;
  private static final double RULE_TO_FEET = 5.25;
  private static final double BETWEEN_SIDE_ITEMS = 7;

  private final Sheet sheet;
  private final double top;
  private final Colour ruleColour;
  private final double ruleThickness;
  private final Map<String, Foot> feet = new LinkedHashMap<>();
  private Cursor cursor;
  private boolean empty = true;

  OpenPage(Sheet sheet, double top, Colour ruleColour, double ruleThickness) {
    this.sheet = sheet;
    this.top = top;
    this.ruleColour = ruleColour;
    this.ruleThickness = ruleThickness;
    this.cursor = new Cursor(top, top, 0);
  }

  /**
   * How far the page is filled.
   *
   * @param y end of the last strip
   * @param sideEnd end of what stands in the side column
   * @param after space wanted under the last strip
   */
  private record Cursor(double y, double sideEnd, double after) {}

  Sheet sheet() {
    return sheet;
  }

  boolean isEmpty() {
    return empty;
  }

  /** Returns whether less than half of the text area is used. */
  boolean isLessThanHalfFull() {
    double middle = (sheet.grid().page().textTop() + sheet.grid().page().textBottom()) / 2;
    return cursor.y() < middle;
  }

  /** Returns whether strips fit above the foot of the page. */
  boolean fits(Chunk chunk) {
    Cursor simulated = cursor;
    boolean first = empty;
    for (Galley.Piece piece : chunk.pieces()) {
      double y = topOf(piece, simulated, first);
      simulated = after(piece, y, simulated);
      first = false;
    }
    double end = Math.max(simulated.y(), simulated.sideEnd());
    return end <= bottom(chunk.feet()) + 0.01;
  }

  /** Returns whether so much height is left. */
  boolean hasRoom(double height) {
    return cursor.y() + cursor.after() + height <= bottom(ImmutableList.of());
  }

  void place(Galley.Piece piece) {
    double y = topOf(piece, cursor, empty);
    piece.strip().painter().paint(sheet, y);
    piece.strip().feet().forEach(foot -> feet.putIfAbsent(foot.key(), foot));
    cursor = after(piece, y, cursor);
    empty = false;
  }

  void place(Strip strip) {
    double y = empty ? top : cursor.y();
    strip.painter().paint(sheet, y);
    cursor = new Cursor(y + strip.height(), Math.max(cursor.sideEnd(), y + strip.height()), 0);
    empty = false;
  }

  /** Prints what stands at the foot. */
  void close() {
    if (feet.isEmpty()) {
      return;
    }
    double y = sheet.grid().page().textBottom() - heightOf(feet) + RULE_TO_FEET + ruleThickness;
    boolean wide = feet.values().stream().anyMatch(Foot::wide);
    Measure across = wide ? sheet.grid().full() : sheet.grid().main();
    sheet.rule(across, y - RULE_TO_FEET - ruleThickness, ruleThickness, ruleColour);
    for (Foot foot : feet.values()) {
      foot.painter().paint(sheet, y);
      y += foot.height();
    }
  }

  private double bottom(ImmutableList<Foot> more) {
    Map<String, Foot> all = new LinkedHashMap<>(feet);
    more.forEach(foot -> all.putIfAbsent(foot.key(), foot));
    double height = all.isEmpty() ? 0 : heightOf(all) + ABOVE_FEET;
    return sheet.grid().page().textBottom() - height;
  }

  private double heightOf(Map<String, Foot> all) {
    return RULE_TO_FEET + ruleThickness + all.values().stream().mapToDouble(Foot::height).sum();
  }

  private static double topOf(Galley.Piece piece, Cursor from, boolean first) {
    double y = first ? from.y() : from.y() + Math.max(from.after(), piece.before());
    boolean sideTaken = from.sideEnd() > from.y();
    return piece.strip().besides() && sideTaken && !first
        ? Math.max(y, from.sideEnd() + BETWEEN_SIDE_ITEMS)
        : y;
  }

  private Cursor after(Galley.Piece piece, double y, Cursor from) {
    Strip strip = piece.strip();
    double end = y + strip.height();
    double snapped = piece.snapped() ? sheet.grid().snapped(end) : end;
    double side = strip.besides() ? y + Math.max(strip.sideDepth(), strip.height()) : 0;
    return new Cursor(snapped, Math.max(from.sideEnd(), side), piece.after());
  }

  /** Strips that stand on one page, in order. */
  record Chunk(ImmutableList<Galley.Piece> pieces) {

    boolean floats() {
      return pieces.get(0).floats();
    }

    boolean barrier() {
      return pieces.stream().anyMatch(Galley.Piece::barrier);
    }

    Optional<Strip> resumed() {
      return pieces.get(0).resumed();
    }

    /** Returns the parts that must stay whole even when all of it is too tall for a page. */
    ImmutableList<Chunk> looser() {
      var parts = ImmutableList.<Chunk>builder();
      int from = 0;
      for (int to = 1; to <= pieces.size(); to++) {
        if (to == pieces.size() || !pieces.get(to).tied()) {
          parts.add(new Chunk(pieces.subList(from, to)));
          from = to;
        }
      }
      return parts.build();
    }

    ImmutableList<Foot> feet() {
      return pieces.stream()
          .flatMap(piece -> piece.strip().feet().stream())
          .collect(ImmutableList.toImmutableList());
    }
  }
}
