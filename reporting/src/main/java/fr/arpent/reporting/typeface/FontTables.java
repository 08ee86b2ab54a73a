package fr.arpent.reporting.typeface;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures and outlines of a face, for embedding it; lengths in thousandths of the size. */
public final class FontTables {

  /** What a reader of a PDF needs to draw glyphs by number. */
  private static final ImmutableList<String> EMBEDDED =
      ImmutableList.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private final TrueTypeFont font;
  private final double scale;

  FontTables(SfntFile file) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file.withoutSubstitutions()));
      scale = 1000.0 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("not a TrueType font", e);
    }
  }

  /** Returns the advance of a glyph. */
  public int advance(int glyph) {
    return read(() -> thousandths(font.getAdvanceWidth(glyph)));
  }

  /** Returns the box that holds every glyph: left, bottom, right, top. */
  public ImmutableList<Integer> bounds() {
    return read(
        () -> {
          HeaderTable head = font.getHeader();
          return ImmutableList.of(
              thousandths(head.getXMin()),
              thousandths(head.getYMin()),
              thousandths(head.getXMax()),
              thousandths(head.getYMax()));
        });
  }

  /** Returns the height above the baseline. */
  public int ascent() {
    return read(() -> thousandths(font.getHorizontalHeader().getAscender()));
  }

  /** Returns the depth under the baseline, negative. */
  public int descent() {
    return read(() -> thousandths(font.getHorizontalHeader().getDescender()));
  }

  /** Returns the height of capitals; seven tenths of the size where the font does not say. */
  public int capHeight() {
    return read(
        () -> {
          OS2WindowsMetricsTable os2 = font.getOS2Windows();
          return os2 == null || os2.getCapHeight() <= 0 ? 700 : thousandths(os2.getCapHeight());
        });
  }

  /** Returns the slant, in degrees, negative when letters lean to the right. */
  public double italicAngle() {
    return read(() -> (double) font.getPostScript().getItalicAngle());
  }

  /**
   * Returns the outline of a glyph, in font units with y growing upwards; empty for a space. Holes
   * follow the nonzero rule.
   */
  public Shape outline(int glyph) {
    return read(
        () -> {
          synchronized (font) {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
          }
        });
  }

  /** Returns the font with only some of its glyphs, and their new numbers by the old ones. */
  public Subset subset(ImmutableSortedSet<Integer> glyphs) {
    return read(
        () -> {
          var subsetter = new TTFSubsetter(font, EMBEDDED);
          subsetter.addGlyphIds(glyphs);
          var oldOfNew = subsetter.getGIDMap();
          var file = new ByteArrayOutputStream(1 << 16);
          synchronized (font) {
            subsetter.writeToStream(file);
          }
          return new Subset(file.toByteArray(), inverse(oldOfNew));
        });
  }

  /**
   * Some glyphs of a font.
   *
   * @param file a TrueType file
   * @param newGlyphs number in the file by number in the face
   */
  @SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
  public record Subset(byte[] file, ImmutableMap<Integer, Integer> newGlyphs) {}

  private static ImmutableMap<Integer, Integer> inverse(Map<Integer, Integer> oldOfNew) {
    var inverse = ImmutableMap.<Integer, Integer>builder();
    oldOfNew.forEach((fresh, old) -> inverse.put(old, fresh));
    return inverse.buildOrThrow();
  }

  private int thousandths(int units) {
    return (int) Math.round(units * scale);
  }

  private interface Reading<T> {
    T get() throws IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException("the tables of a font cannot be read", e);
    }
  }
}
