package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column of set material, not yet cut into pages: strips with the space around them, and where it
 * may be cut. Methods named after a wish concern the next strip.
 */
final class Galley {

  private final List<Item> items = new ArrayList<>();
  private Wishes next = new Wishes();
  private double keptFor;

  /** Something that happens down the galley. */
  sealed interface Item permits Piece, PageStart {}

  /**
   * A strip in its place.
   *
   * @param strip what is printed
   * @param before least space above it, unless it begins a page
   * @param after least space under it
   * @param breakable whether a page may begin with it
   * @param tied whether it stays with what is above even where a heading must be left behind
   * @param floats whether it may move to the next page, with all that is kept with it, while what
   *     follows fills the gap
   * @param barrier whether floats may not pass it
   * @param snapped whether it ends on the half grid
   * @param resumed what is printed above it when a page begins with it
   */
  record Piece(
      Strip strip,
      double before,
      double after,
      boolean breakable,
      boolean tied,
      boolean floats,
      boolean barrier,
      boolean snapped,
      Optional<Strip> resumed)
      implements Item {

    Piece with(Strip other) {
      return new Piece(other, before, after, breakable, tied, floats, barrier, snapped, resumed);
    }

    Piece ending(double points) {
      return new Piece(strip, before, points, breakable, tied, floats, barrier, snapped, resumed);
    }

    Piece onGrid() {
      return new Piece(strip, before, after, breakable, tied, floats, barrier, true, resumed);
    }
  }

  private static final class Wishes {
    private double before;
    private boolean kept;
    private boolean following;
    private boolean floats;
    private boolean barrier;
    private Optional<Strip> resumed = Optional.empty();
  }

  /** Wants at least this space above. */
  Galley before(double points) {
    next.before = Math.max(next.before, points);
    return this;
  }

  /** Forbids a new page above. */
  Galley kept() {
    next.kept = true;
    return this;
  }

  /** Lets it move whole to the next page while what follows fills the gap. */
  Galley floating() {
    next.floats = true;
    return this;
  }

  /** Lets no float pass. */
  Galley barrier() {
    next.barrier = true;
    return this;
  }

  /** Prints a strip above it when a page begins with it. */
  Galley resuming(Strip resumed) {
    next.resumed = Optional.of(resumed);
    return this;
  }

  /** Adds a strip, as wished. */
  Galley add(Strip strip) {
    boolean breakable = !next.kept && !next.following && keptFor <= 0;
    keptFor = Math.max(0, keptFor - strip.height());
    items.add(
        new Piece(
            strip,
            next.before,
            0,
            breakable,
            next.kept,
            next.floats,
            next.barrier,
            false,
            next.resumed));
    next = new Wishes();
    return this;
  }

  /** Keeps the last strip with this height of what follows. */
  Galley keptWith(double height) {
    keptFor = Math.max(keptFor, height);
    return this;
  }

  /** Wants at least this space under the last strip. */
  Galley after(double points) {
    changeLast(last -> last.ending(Math.max(last.after, points)));
    return this;
  }

  /** Wants just this space under the last strip, whatever it wanted itself. */
  Galley ending(double points) {
    changeLast(last -> last.ending(points));
    return this;
  }

  /** Makes the last strip end on the half grid. */
  Galley snapped() {
    changeLast(Piece::onGrid);
    return this;
  }

  private void changeLast(UnaryOperator<Piece> change) {
    if (Iterables.getLast(items, null) instanceof Piece last) {
      items.set(items.size() - 1, change.apply(last));
    }
  }

  /** Begins a page. */
  Galley start(PageStart start) {
    items.add(start);
    next = new Wishes();
    keptFor = 0;
    return this;
  }

  /** Adds all of another galley, its first strip as wished here. */
  Galley addAll(Galley other) {
    for (Piece piece : other.pieces()) {
      before(piece.before);
      next.kept |= piece.tied;
      next.following |= !piece.breakable;
      next.floats |= piece.floats;
      next.barrier |= piece.barrier;
      next.resumed = piece.resumed.or(() -> next.resumed);
      add(piece.strip).after(piece.after);
      if (piece.snapped) {
        snapped();
      }
    }
    return this;
  }

  ImmutableList<Item> items() {
    return ImmutableList.copyOf(items);
  }

  ImmutableList<Piece> pieces() {
    return items.stream()
        .filter(Piece.class::isInstance)
        .map(Piece.class::cast)
        .collect(toImmutableList());
  }

  /** Returns the height of all strips and the spaces between them. */
  double height() {
    double height = 0;
    double after = -1;
    for (Piece piece : pieces()) {
      height += (after < 0 ? 0 : Math.max(after, piece.before)) + piece.strip.height();
      after = piece.after;
    }
    return height;
  }

  /** Returns everything as one strip that is never cut. */
  Strip whole() {
    ImmutableList<Foot> feet =
        pieces().stream().flatMap(piece -> piece.strip.feet().stream()).collect(toImmutableList());
    return Strip.of(height(), this::paint).with(feet);
  }

  private void paint(Sheet sheet, double top) {
    double y = top;
    double after = -1;
    for (Piece piece : pieces()) {
      y += after < 0 ? 0 : Math.max(after, piece.before);
      piece.strip.painter().paint(sheet, y);
      y += piece.strip.height();
      after = piece.after;
    }
  }
}
