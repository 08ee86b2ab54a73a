package fr.arpent.reporting.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The font system of the JDK, made to work on a machine without any font: there it refuses to start
 * until {@code sun.awt.fontconfig} names a configuration, so one is written and the font is asked
 * for again.
 */
final class FontSystem {

  private static final String CONFIGURATION = "sun.awt.fontconfig";
  private static final String EMPTY_CONFIGURATION = "version=1\nsequence.allfonts=default\n";

  private FontSystem() {}

  /**
   * Makes a font of the bytes of a TrueType file.
   *
   * @throws IllegalArgumentException when the bytes are no TrueType file
   * @throws IllegalStateException when the JDK has no working font system; says what it lacks
   */
  static synchronized Font createFont(byte[] trueType) {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    try {
      return read(trueType);
    } catch (FontFormatException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    } catch (IOException | LinkageError | RuntimeException e) {
      return createFontWithoutSystemFonts(trueType, e);
    }
  }

  private static Font createFontWithoutSystemFonts(byte[] trueType, Throwable firstFailure) {
    @Nullable String given = System.getProperty(CONFIGURATION);
    if (given != null) {
      throw unusable(firstFailure);
    }
    try {
      System.setProperty(CONFIGURATION, emptyConfiguration().toString());
      return read(trueType);
    } catch (FontFormatException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    } catch (IOException | LinkageError | RuntimeException e) {
      e.addSuppressed(firstFailure);
      throw unusable(e);
    }
  }

  private static Font read(byte[] trueType) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
  }

  private static Path emptyConfiguration() throws IOException {
    Path file = Files.createTempFile("arpent-", ".fontconfig.properties");
    file.toFile().deleteOnExit();
    return Files.writeString(file, EMPTY_CONFIGURATION);
  }

  private static IllegalStateException unusable(Throwable cause) {
    return new IllegalStateException(
        "The font system of this Java ("
            + System.getProperty("java.vendor")
            + " "
            + System.getProperty("java.version")
            + ") does not start. It needs the native libraries freetype and, on Debian, harfbuzz"
            + " (packages libfreetype6 and libharfbuzz0b), and a temporary folder to write to ("
            + System.getProperty("java.io.tmpdir")
            + ").",
        cause);
  }
}
