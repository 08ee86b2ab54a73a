package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a galley into pages, a chapter at a time. Each chapter is cut in several ways ({@link
 * Copyfit}) and the pages that look best are taken, as a designer who pulls back a last line does.
 * Nothing is painted before {@link #close}, so trying costs little.
 */
final class PageMaker {

  private final Stationery stationery;
  private final List<OpenPage> pages = new ArrayList<>();
  private PageStart current;

  PageMaker(Stationery stationery, PageStart first) {
    this.stationery = stationery;
    this.current = first;
  }

  /** Fills pages with a galley. */
  void fill(Galley galley) {
    List<Galley.Item> run = new ArrayList<>();
    for (Galley.Item item : galley.items()) {
      if (item instanceof PageStart start && !start.shared()) {
        fill(run);
        run.clear();
        current = start;
      }
      run.add(item);
    }
    fill(run);
  }

  private void fill(List<Galley.Item> run) {
    ImmutableList<OpenPage> best = ImmutableList.of();
    double least = Double.MAX_VALUE;
    for (Copyfit fit : Copyfit.all()) {
      var tried = new ChapterPages(stationery, fit, pages.size(), current).fill(run);
      double cost = PageLooks.cost(tried, fit);
      if (cost < least) {
        least = cost;
        best = tried;
      }
    }
    pages.addAll(best);
  }

  /** Returns the pages, printed once {@link #close} was called. */
  ImmutableList<Sheet> sheets() {
    return pages.stream().map(OpenPage::sheet).collect(ImmutableList.toImmutableList());
  }

  /** Prints all pages; to be called once, at the end. */
  void close() {
    pages.forEach(stationery::close);
  }
}
