package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A shaped word as the operand of a show operator.
 *
 * @param parts runs of glyphs at one height
 * @param advance where the pen stands after it, in thousandths of the size
 */
record EncodedText(ImmutableList<Part> parts, int advance) {

  /**
   * Glyphs at one height.
   *
   * @param rise above the baseline, in font units
   * @param operand glyph numbers and adjustments, without the brackets of the array
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a content stream, never compared
  record Part(int rise, byte[] operand) {}
}
