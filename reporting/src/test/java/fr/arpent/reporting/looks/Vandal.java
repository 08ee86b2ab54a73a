package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.typeface.ShapedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Spoils printed pages on purpose, so that a checklist is seen to notice. */
final class Vandal {

  private Vandal() {}

  /** Returns the guide with some words changed. */
  static PrintedGuide change(
      PrintedGuide guide, Predicate<Mark> which, Function<Ink.Line, Ink.Line> change) {
    var pages = ImmutableList.<Page>builder();
    for (int i = 0; i < guide.pages().size(); i++) {
      int index = i;
      pages.add(
          with(
              guide.pages().get(i),
              content ->
                  new Page.Content(
                      content.owner(),
                      content.artifact(),
                      content.ink().stream()
                          .map(ink -> changed(index, content, ink, which, change))
                          .collect(ImmutableList.toImmutableList()),
                      content.reading())));
    }
    return with(guide, pages.build());
  }

  private static Ink changed(
      int page,
      Page.Content content,
      Ink ink,
      Predicate<Mark> which,
      Function<Ink.Line, Ink.Line> change) {
    boolean chosen =
        ink instanceof Ink.Line line
            && !line.pieces().isEmpty()
            && which.test(Mark.of(page, content, line));
    return chosen ? change.apply((Ink.Line) ink) : ink;
  }

  /** Returns the guide without some words. */
  static PrintedGuide remove(PrintedGuide guide, Predicate<Mark> which) {
    return change(guide, which, line -> new Ink.Line(line.baseline(), ImmutableList.of()));
  }

  /** Returns the guide with some words a page further on. */
  static PrintedGuide turnOver(PrintedGuide guide, Predicate<Mark> which) {
    var pages = ImmutableList.<Page>builder();
    var taken = ImmutableList.<Page.Content>of();
    for (int i = 0; i < guide.pages().size(); i++) {
      int index = i;
      var page = guide.pages().get(i);
      Predicate<Page.Content> leaves =
          content ->
              content.ink().stream()
                  .anyMatch(
                      ink ->
                          ink instanceof Ink.Line line
                              && !line.pieces().isEmpty()
                              && which.test(Mark.of(index, content, line)));
      var stays =
          ImmutableList.<Page.Content>builder()
              .addAll(taken)
              .addAll(page.contents().stream().filter(leaves.negate()).toList())
              .build();
      taken = page.contents().stream().filter(leaves).collect(ImmutableList.toImmutableList());
      pages.add(new Page(page.width(), page.height(), stays, page.links()));
    }
    return with(guide, pages.build());
  }

  static Function<Ink.Line, Ink.Line> moved(double dx, double dy) {
    return line -> (Ink.Line) line.moved(dx, dy);
  }

  /** Says other words in the place of the first ones; nothing is drawn differently. */
  static Function<Ink.Line, Ink.Line> saying(Function<String, String> words) {
    return line -> {
      var pieces = ImmutableList.<Ink.Piece>builder();
      boolean first = true;
      String all =
          line.pieces().stream()
              .map(piece -> piece.text().text())
              .collect(java.util.stream.Collectors.joining());
      for (var piece : line.pieces()) {
        var shaped = piece.text();
        var other =
            new ShapedText(
                first ? words.apply(all) : "",
                shaped.glyphs(),
                shaped.x(),
                shaped.y(),
                shaped.sources(),
                shaped.width(),
                shaped.missing());
        pieces.add(
            new Ink.Piece(
                piece.x(), piece.raised(), piece.typeface(), piece.size(), piece.colour(), other));
        first = false;
      }
      return new Ink.Line(line.baseline(), pieces.build());
    };
  }

  static Function<Ink.Line, Ink.Line> sized(double size) {
    return line ->
        new Ink.Line(
            line.baseline(),
            line.pieces().stream()
                .map(
                    piece ->
                        new Ink.Piece(
                            piece.x(),
                            piece.raised(),
                            piece.typeface(),
                            size,
                            piece.colour(),
                            piece.text()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static Page with(Page page, Function<Page.Content, Page.Content> change) {
    return new Page(
        page.width(),
        page.height(),
        page.contents().stream().map(change).collect(ImmutableList.toImmutableList()),
        page.links());
  }

  private static PrintedGuide with(PrintedGuide guide, ImmutableList<Page> pages) {
    return new PrintedGuide(
        guide.metadata(), pages, guide.structure(), guide.bookmarks(), guide.anchors());
  }

  static Optional<Mark> first(PrintedPages pages, Predicate<Mark> which) {
    return pages.marks().stream().filter(which).findFirst();
  }
}
