package fr.arpent.reporting.theme;

import com.google.common.collect.ImmutableList;

/**
 * Widths of lines, in points.
 *
 * @param exhibitRule above an exhibit
 * @param tableHead under the head of a table
 * @param tableSum above and under a row of sums
 * @param axis axes of figures
 * @param row between rows
 * @param grid gridlines
 * @param thin other thin rules
 * @param series first series of a line chart
 * @param seriesCompared compared series
 * @param comparator tick of a comparison on a bar
 * @param comparatorKeyline white line around it
 * @param mapBorder borders of areas
 * @param coverBorder borders on the cover
 * @param statusDate status date of a plan
 * @param link links of a network, weak to strong
 * @param dashCompared strokes and gaps of a compared series
 * @param dashWeak strokes and gaps of a weak link
 * @param dashGuide strokes and gaps of guide lines
 */
public record Strokes(
    double exhibitRule,
    double tableHead,
    double tableSum,
    double axis,
    double row,
    double grid,
    double thin,
    double series,
    double seriesCompared,
    double comparator,
    double comparatorKeyline,
    double mapBorder,
    double coverBorder,
    double statusDate,
    ImmutableList<Double> link,
    ImmutableList<Double> dashCompared,
    ImmutableList<Double> dashWeak,
    ImmutableList<Double> dashGuide) {

  static Strokes of(Tokens strokes) {
    return new Strokes(
        strokes.number("exhibit-rule"),
        strokes.number("table-head"),
        strokes.number("table-sum"),
        strokes.number("axis"),
        strokes.number("row"),
        strokes.number("grid"),
        strokes.number("thin"),
        strokes.number("series"),
        strokes.number("series-compared"),
        strokes.number("comparator"),
        strokes.number("comparator-keyline"),
        strokes.number("map-border"),
        strokes.number("cover-border"),
        strokes.number("status-date"),
        strokes.numbers("link"),
        strokes.numbers("dash-compared"),
        strokes.numbers("dash-weak"),
        strokes.numbers("dash-guide"));
  }
}
