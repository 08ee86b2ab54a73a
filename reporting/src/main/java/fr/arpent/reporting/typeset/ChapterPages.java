package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.typeset.OpenPage.Chunk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a part of a galley into pages, first fit: strips that may not be parted go together to the
 * page where they fit; a float that does not fit waits for the next page while what follows fills
 * the gap, or is drawn lower where that is allowed.
 */
final class ChapterPages {

  /** Under a float, a paragraph goes on with so many lines at least. */
  private static final int LEAST_LINES = 2;

  private final Stationery stationery;
  private final Copyfit fit;
  private final int before;
  private final List<OpenPage> pages = new ArrayList<>();
  private final Deque<Chunk> waiting = new ArrayDeque<>();
  private PageStart current;
  private Optional<PageStart> wanted = Optional.empty();

  /**
   * Returns no pages yet.
   *
   * @param before how many pages lie before
   * @param first how the first page begins, unless the material says so
   */
  ChapterPages(Stationery stationery, Copyfit fit, int before, PageStart first) {
    this.stationery = stationery;
    this.fit = fit;
    this.before = before;
    this.current = first;
  }

  /** Fills pages; what waits is printed at the end. */
  ImmutableList<OpenPage> fill(List<Galley.Item> items) {
    List<Galley.Piece> together = new ArrayList<>();
    for (Galley.Item item : items) {
      boolean cut = !(item instanceof Galley.Piece piece) || piece.breakable();
      if (cut && !together.isEmpty()) {
        place(new Chunk(ImmutableList.copyOf(together)));
        together.clear();
      }
      if (item instanceof Galley.Piece piece) {
        together.add(piece);
      } else if (item instanceof PageStart start) {
        printWaiting();
        wanted = Optional.of(start);
      }
    }
    if (!together.isEmpty()) {
      place(new Chunk(ImmutableList.copyOf(together)));
    }
    printWaiting();
    return ImmutableList.copyOf(pages);
  }

  private void place(Chunk chunk) {
    OpenPage page = page(chunk);
    if (chunk.barrier() && !waiting.isEmpty()) {
      printWaiting();
      page = last();
    }
    if (chunk.floats() && !waiting.isEmpty()) {
      waiting.add(chunk);
    } else if (page.fits(chunk)) {
      chunk.pieces().forEach(page::place);
    } else if (!page.isEmpty() && lowered(chunk, page)) {
      return;
    } else if (chunk.floats() && !page.isEmpty()) {
      waiting.add(chunk);
    } else {
      placeOnNextPage(chunk, page);
    }
  }

  /** Places a chunk with its figure drawn lower, where that is allowed and is enough. */
  private boolean lowered(Chunk chunk, OpenPage page) {
    Optional<Chunk> lower =
        fit.lowers() ? chunk.lowerBy(page.excess(chunk)).filter(page::fits) : Optional.empty();
    lower.ifPresent(
        fitting -> {
          fitting.pieces().forEach(page::place);
          page.lower(fitting.lowered());
        });
    return lower.isPresent();
  }

  private void placeOnNextPage(Chunk chunk, OpenPage full) {
    OpenPage page = full.isEmpty() ? full : nextPage();
    while (!page.isEmpty()
        && !(page.fitsResumed(chunk) && page.hasRoom(stationery.lines(LEAST_LINES)))) {
      page = nextPage();
    }
    chunk.resumed().ifPresent(page::resume);
    if (page.fits(chunk)) {
      chunk.pieces().forEach(page::place);
    } else {
      chunk.looser().forEach(this::placeLoose);
    }
  }

  /** Places what is tied together, the rest of a chunk that is taller than a page. */
  private void placeLoose(Chunk tied) {
    OpenPage page = last();
    if (!page.fits(tied) && !page.isEmpty()) {
      page = nextPage();
    }
    if (page.fits(tied)) {
      tied.pieces().forEach(page::place);
    } else {
      placePieceByPiece(tied, page);
    }
  }

  private void placePieceByPiece(Chunk chunk, OpenPage first) {
    OpenPage page = first;
    for (Galley.Piece piece : chunk.pieces()) {
      if (!page.fits(new Chunk(ImmutableList.of(piece))) && !page.isEmpty()) {
        page = nextPage();
        piece.resumed().ifPresent(page::resume);
      }
      page.place(piece);
    }
  }

  /** Returns the page on which a chunk comes next, a new one if a beginning was wanted. */
  private OpenPage page(Chunk chunk) {
    if (wanted.isPresent()) {
      PageStart start = wanted.get();
      wanted = Optional.empty();
      boolean stays =
          start.shared() && !pages.isEmpty() && last().isLessThanHalfFull() && last().fits(chunk);
      current = start;
      if (!stays) {
        return open(start);
      }
    }
    return pages.isEmpty() ? open(current) : last();
  }

  private void printWaiting() {
    while (!waiting.isEmpty()) {
      nextPage();
    }
  }

  /** Begins a page like the current one and prints on it what waits, as far as it fits. */
  private OpenPage nextPage() {
    OpenPage page = open(current.next(stationery.grid().page().textTop()));
    while (!waiting.isEmpty() && (page.isEmpty() || page.fits(waiting.peek()))) {
      Chunk chunk = waiting.remove();
      if (page.fits(chunk)) {
        chunk.pieces().forEach(page::place);
      } else {
        placePieceByPiece(chunk, page);
        page = last();
      }
    }
    return page;
  }

  private OpenPage open(PageStart start) {
    OpenPage page = stationery.open(start, fit, before + pages.size());
    pages.add(page);
    return page;
  }

  private OpenPage last() {
    return pages.get(pages.size() - 1);
  }
}
