package fr.arpent.model.io.table;

/**
 * How large a file of rows may be.
 *
 * @param cell characters of a cell
 * @param columns columns of a table
 * @param rows rows of a table
 * @param inflatedBytes of the parts of a spreadsheet
 * @param ratio of inflated to stored bytes of a part of a spreadsheet
 * @param points of a GeoJSON file
 */
public record TableLimits(
    long cell, long columns, long rows, long inflatedBytes, long ratio, long points) {}
