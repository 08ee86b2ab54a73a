package fr.arpent.reporting.typeface;

import com.google.common.collect.ImmutableList;

/**
 * A shaped piece of text: glyphs in visual order, in font units. Treat the arrays as read-only.
 *
 * @param text what was shaped, in logical order
 * @param glyphs glyph ids of the face
 * @param x where each glyph starts, from the left
 * @param y how far each glyph is raised
 * @param sources the characters that each glyph stands for
 * @param width advance of the whole
 * @param missing characters that the face has no glyph for; a replacement sign is printed
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of them per guide, never compared
public record ShapedText(
    String text,
    int[] glyphs,
    int[] x,
    int[] y,
    ImmutableList<String> sources,
    int width,
    ImmutableList<Integer> missing) {}
