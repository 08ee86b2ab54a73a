package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.theme.Colour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page being filled from the top, with what must stand at its foot. Strips are placed first and
 * painted when the page is closed, so that a page may be given up.
 */
final class OpenPage {

  private static final double ABOVE_FEET = 14;
  private static final double RULE_TO_FEET = 5.25;
  private static final double BETWEEN_SIDE_ITEMS = 7;

  private final Sheet sheet;
  private final PageStart start;
  private final Copyfit fit;
  private final Colour ruleColour;
  private final double ruleThickness;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, Foot> feet = new LinkedHashMap<>();
  private Cursor cursor;
  private boolean empty = true;
  private boolean resumes;
  private double lowered;

  OpenPage(Sheet sheet, PageStart start, Copyfit fit, Colour ruleColour, double ruleThickness) {
    this.sheet = sheet;
    this.start = start;
    this.fit = fit;
    this.ruleColour = ruleColour;
    this.ruleThickness = ruleThickness;
    this.cursor = new Cursor(start.top(), start.top(), 0);
  }

  /** A strip and where it stands; whether it is a row that may begin a page again. */
  private record Placed(Strip strip, double y, boolean resumable) {}

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

  PageStart start() {
    return start;
  }

  /** Returns whether the page opens a chapter: it may end early, the chapter goes on overleaf. */
  boolean isOpener() {
    return start.band().isPresent() || !start.furniture().mark();
  }

  /** Returns the share of the text area, from 0 to 1, that is left white at the end. */
  double white() {
    double text = sheet.grid().page().textBottom() - sheet.grid().page().textTop();
    double end = Math.max(cursor.y(), cursor.sideEnd());
    return Math.max(0, bottom(ImmutableList.of()) - end) / text;
  }

  /** Returns how many rows of a table that goes on stand at the head of the page. */
  int resumedRows() {
    return resumes ? (int) placed.stream().skip(1).takeWhile(Placed::resumable).count() : 0;
  }

  /** Says by which share a figure of this page was drawn lower. */
  void lower(double share) {
    lowered += share;
  }

  double lowered() {
    return lowered;
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
    return excess(chunk) <= 0.01;
  }

  /** Returns whether strips fit with what is repeated above them. */
  boolean fitsResumed(Chunk chunk) {
    double repeated = chunk.resumed().map(Strip::height).orElse(0.0);
    return excess(chunk) + repeated <= 0.01;
  }

  /**
   * Returns by how much strips are too tall for what is left, in points; negative when they fit.
   */
  double excess(Chunk chunk) {
    Cursor simulated = cursor;
    boolean first = empty;
    for (Galley.Piece piece : chunk.pieces()) {
      double y = topOf(piece, simulated, first);
      simulated = after(piece, y, simulated);
      first = false;
    }
    return Math.max(simulated.y(), simulated.sideEnd()) - bottom(chunk.feet());
  }

  /** Returns whether so much height is left. */
  boolean hasRoom(double height) {
    return cursor.y() + cursor.after() + height <= bottom(ImmutableList.of());
  }

  void place(Galley.Piece piece) {
    double y = topOf(piece, cursor, empty);
    placed.add(new Placed(piece.strip(), y, piece.resumed().isPresent()));
    piece.strip().feet().forEach(foot -> feet.putIfAbsent(foot.key(), foot));
    cursor = after(piece, y, cursor);
    empty = false;
  }

  /** Places what is repeated when a table goes on. */
  void resume(Strip strip) {
    double y = cursor.y() + (empty ? 0 : cursor.after());
    resumes |= empty;
    placed.add(new Placed(strip, y, false));
    cursor = new Cursor(y + strip.height(), Math.max(cursor.sideEnd(), y + strip.height()), 0);
    empty = false;
  }

  /** Prints what was placed, and what stands at the foot. */
  void close() {
    placed.forEach(strip -> strip.strip().painter().paint(sheet, strip.y()));
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

  private double topOf(Galley.Piece piece, Cursor from, boolean first) {
    double y = first ? from.y() : from.y() + fit.gap(Math.max(from.after(), piece.before()));
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

    /** Returns the same with its figure drawn so much lower, if it has one that can be. */
    Optional<Chunk> lowerBy(double points) {
      for (int i = 0; i < pieces.size(); i++) {
        Strip strip = pieces.get(i).strip();
        Optional<Strip> lower = strip.lower(strip.height() - points);
        if (lower.isPresent()) {
          var changed = new ArrayList<>(pieces);
          changed.set(i, pieces.get(i).with(lower.get()));
          return Optional.of(new Chunk(ImmutableList.copyOf(changed)));
        }
      }
      return Optional.empty();
    }

    /** Returns the share by which a figure is lower than it would be. */
    double lowered() {
      return pieces.stream().mapToDouble(piece -> piece.strip().lowered()).sum();
    }

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
      var feet = ImmutableList.<Foot>builder();
      for (Galley.Piece piece : pieces) {
        feet.addAll(piece.strip().feet());
      }
      return feet.build();
    }
  }
}
