package fr.arpent.reporting.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The font system of the JDK. */
final class FontSystem {

  private FontSystem() {}

  static Font createFont(byte[] trueType) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    }
  }
}
