package fr.arpent.reporting.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures and outlines of a face, in font units. */
public final class FontTables {

  private final TrueTypeFont font;
  private final int unitsPerEm;

  FontTables(byte[] trueType) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(trueType));
      font.setEnableGsub(false);
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("not a TrueType font", e);
    }
  }

  /** Returns how many font units make the size of the letters. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** Returns the font for its tables. */
  public TrueTypeFont font() {
    return font;
  }
}
