package fr.arpent.reporting.theme;

import com.google.common.collect.ImmutableList;

/**
 * Space between things, in points.
 *
 * @param paragraph between paragraphs
 * @param listItem between items of a list
 * @param beforeH2 above a section's title
 * @param afterH2 under it
 * @param beforeH3 above a subsection's title
 * @param afterH3 under it
 * @param beforeExhibit above an exhibit
 * @param afterExhibit under it
 * @param captionAbove from the exhibit's rule to its label
 * @param captionBelow from the caption to the body
 * @param sourceAbove from the body to the source
 * @param calloutAround above and under a callout
 * @param calloutInside of a callout's box: top, sides, bottom
 * @param cardInside of a card: top and bottom, sides
 * @param cardGap between cards
 * @param cell above and under the words of a cell
 * @param cellEnd at the end of a cell of words
 * @param firstCellInset before the name of a group, and after the last number
 * @param rowInset before the name of a group's member
 */
public record Spaces(
    double paragraph,
    double listItem,
    double beforeH2,
    double afterH2,
    double beforeH3,
    double afterH3,
    double beforeExhibit,
    double afterExhibit,
    double captionAbove,
    double captionBelow,
    double sourceAbove,
    double calloutAround,
    ImmutableList<Double> calloutInside,
    ImmutableList<Double> cardInside,
    double cardGap,
    double cell,
    double cellEnd,
    double firstCellInset,
    double rowInset) {

  static Spaces of(Tokens space) {
    return new Spaces(
        space.number("paragraph"),
        space.number("list-item"),
        space.number("before-h2"),
        space.number("after-h2"),
        space.number("before-h3"),
        space.number("after-h3"),
        space.number("before-exhibit"),
        space.number("after-exhibit"),
        space.number("caption-above"),
        space.number("caption-below"),
        space.number("source-above"),
        space.number("callout-around"),
        space.numbers("callout-inside"),
        space.numbers("card-inside"),
        space.number("card-gap"),
        space.number("cell"),
        space.number("cell-end"),
        space.number("first-cell-inset"),
        space.number("row-inset"));
  }
}
