package fr.arpent.reporting.typeset;

/**
 * Material at the foot of a page: a footnote, the source of a sheet.
 *
 * @param key what it is; the same key is printed once per page
 * @param height in points
 * @param wide whether the rule above it spans both columns
 * @param painter prints it
 */
record Foot(String key, double height, boolean wide, Strip.Painter painter) {}
