package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.OptionalInt;

/** Prepares empty pages: plumb mark, running header and footer, band. */
final class Stationery {

  private static final int STRONG = 600;
  private static final int BOLD = 700;

  private final Compositor compositor;
  private final Words guideTitle;
  private final OptionalInt totalPages;

  /**
   * Returns the stationery of a guide.
   *
   * @param totalPages how many pages there will be, if already known
   */
  Stationery(Compositor compositor, Words guideTitle, OptionalInt totalPages) {
    this.compositor = compositor;
    this.guideTitle = guideTitle;
    this.totalPages = totalPages;
  }

  /** Returns the height of so many lines of body text. */
  double lines(int count) {
    return compositor.lines(count);
  }

  Grid grid() {
    return compositor.grid();
  }

  /** Opens a page; {@code index} pages lie before it. */
  OpenPage open(PageStart start, Copyfit fit, int index) {
    return new OpenPage(
        new Sheet(start.turned() ? grid().turned() : grid(), index),
        start,
        fit,
        compositor.colour(ColourRole.RULE),
        compositor.design().strokes().thin());
  }

  /** Prints a page that is full: what stands around the text, the text, the foot. */
  void close(OpenPage page) {
    PageStart start = page.start();
    Sheet sheet = page.sheet();
    sheet.anchor(PageRanges.anchor(sheet.index() + 1), 0);
    start.band().ifPresent(band -> band.paint(sheet, 0));
    Furniture furniture = start.furniture();
    if (furniture.mark() && start.band().isEmpty()) {
      printHeader(sheet, furniture);
    }
    if (furniture.footer()) {
      printFooter(sheet);
    }
    page.close();
  }

  private void printHeader(Sheet sheet, Furniture furniture) {
    var page = sheet.grid().page();
    var mark = new Measure(page.plumb(), page.plumbMarkWidth());
    sheet.fill(
        Artifact.LAYOUT, mark, 0, page.plumbMarkHeight(), compositor.colour(ColourRole.PRIMARY));
    var number = running().weighing(STRONG).coloured(compositor.colour(ColourRole.PRIMARY));
    print(sheet, Artifact.HEADER, furniture.number(), number, page.start(), page.headerBaseline());
    print(
        sheet, Artifact.HEADER, furniture.title(), running(), page.plumb(), page.headerBaseline());
  }

  private void printFooter(Sheet sheet) {
    var page = sheet.grid().page();
    var number = running().weighing(BOLD).coloured(compositor.colour(ColourRole.PRIMARY));
    double y = page.footerBaseline();
    double width =
        print(
            sheet, Artifact.FOOTER, compositor.digits(sheet.index() + 1), number, page.start(), y);
    if (totalPages.isPresent()) {
      Words total = compositor.digits("\u00a0/ " + totalPages.getAsInt());
      print(sheet, Artifact.FOOTER, total, running(), page.start() + width, y);
    }
    print(sheet, Artifact.FOOTER, guideTitle, running(), page.plumb(), y);
  }

  private double print(
      Sheet sheet, Artifact kind, Words words, Setting setting, double start, double baseline) {
    if (words.isEmpty()) {
      return 0;
    }
    TaggedText text = compositor.line(TaggedText.Owner.artifact(kind), words, setting);
    text.paintOn(sheet, start, baseline);
    return text.width();
  }

  private static Setting running() {
    return Setting.of(TypeRole.RUNNING);
  }
}
