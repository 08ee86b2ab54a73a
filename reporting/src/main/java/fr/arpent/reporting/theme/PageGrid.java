package fr.arpent.reporting.theme;

/**
 * The page and the lines that everything hangs from, in points from the top start corner.
 *
 * @param width of the page
 * @param height of the page
 * @param start x of the start margin, where the side column begins
 * @param plumb x of the plumb line, where the main column begins
 * @param end x of the end margin
 * @param sideWidth width of the side column
 * @param gutter between side and main column
 * @param mainWidth width of the main column
 * @param fullWidth width of both columns
 * @param textTop y where text begins
 * @param textBottom y where text ends
 * @param baseline distance of the lines of the grid
 * @param halfLine half of it
 * @param quarterLine a quarter of it
 * @param headerBaseline y of the running header
 * @param footerBaseline y of the running footer
 * @param plumbMarkWidth width of the mark at the top of the plumb line
 * @param plumbMarkHeight its height
 */
public record PageGrid(
    double width,
    double height,
    double start,
    double plumb,
    double end,
    double sideWidth,
    double gutter,
    double mainWidth,
    double fullWidth,
    double textTop,
    double textBottom,
    double baseline,
    double halfLine,
    double quarterLine,
    double headerBaseline,
    double footerBaseline,
    double plumbMarkWidth,
    double plumbMarkHeight) {

  /**
   * Returns the grid of the page turned by a quarter: the same margins, side column and lines, and
   * a main column as much wider as the page.
   */
  public PageGrid turned() {
    double across = height;
    double down = width;
    double wider = across - down;
    double lines = StrictMath.floor((down - (height - textBottom) - textTop) / baseline);
    return new PageGrid(
        across,
        down,
        start,
        plumb,
        end + wider,
        sideWidth,
        gutter,
        mainWidth + wider,
        fullWidth + wider,
        textTop,
        textTop + lines * baseline,
        baseline,
        halfLine,
        quarterLine,
        headerBaseline,
        down - (height - footerBaseline),
        plumbMarkWidth,
        plumbMarkHeight);
  }

  static PageGrid of(Tokens page) {
    return new PageGrid(
        page.number("width"),
        page.number("height"),
        page.number("start"),
        page.number("plumb"),
        page.number("end"),
        page.number("side-width"),
        page.number("gutter"),
        page.number("main-width"),
        page.number("full-width"),
        page.number("text-top"),
        page.number("text-bottom"),
        page.number("baseline"),
        page.number("half-line"),
        page.number("quarter-line"),
        page.number("header-baseline"),
        page.number("footer-baseline"),
        page.at("plumb-mark").number("width"),
        page.at("plumb-mark").number("height"));
  }
}
