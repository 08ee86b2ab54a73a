package fr.arpent.reporting.typeface;

import com.google.common.base.Suppliers;
import fr.arpent.reporting.theme.FaceFile;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One face of a family, shared by all guides of a program; shaped words are kept. Safe for use by
 * several threads.
 */
public final class Typeface {

  private final FaceFile file;
  private final Shaper shaper;
  private final int unitsPerEm;
  private final Supplier<FontTables> tables;
  private final Map<String, ShapedText> leftToRight = new ConcurrentHashMap<>();
  private final Map<String, ShapedText> rightToLeft = new ConcurrentHashMap<>();

  private Typeface(FaceFile file, SfntFile sfnt) {
    this.file = file;
    unitsPerEm = sfnt.unitsPerEm();
    shaper = Shaper.of(sfnt.bytes(), unitsPerEm);
    tables = Suppliers.memoize(() -> new FontTables(sfnt));
  }

  /**
   * Reads a face, apart from those that a press keeps.
   *
   * @throws IllegalArgumentException when the file is no TrueType font
   * @throws IllegalStateException when the JDK's font system does not start; says what it lacks
   */
  public static Typeface load(FaceFile file) {
    return new Typeface(file, new SfntFile(file.bytes()));
  }

  /** Returns the family. */
  public String family() {
    return file.family();
  }

  /** Returns the PostScript name. */
  public String name() {
    return file.name();
  }

  /** Returns the weight, 400 to 700. */
  public int weight() {
    return file.weight();
  }

  /** Returns whether letters are slanted. */
  public boolean italic() {
    return file.italic();
  }

  /** Returns how many font units make the size of the letters. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** Returns measures and outlines, for embedding; read when first asked for. */
  public FontTables tables() {
    return Objects.requireNonNull(tables.get());
  }

  /** Returns whether the face has a glyph for a character. */
  public boolean covers(int codePoint) {
    return shaper.covers(codePoint);
  }

  /** Shapes a piece of text of one direction. */
  public ShapedText shape(String text, boolean fromRightToLeft) {
    var kept = fromRightToLeft ? rightToLeft : leftToRight;
    ShapedText known = kept.get(text);
    if (known != null) {
      return known;
    }
    ShapedText shaped = shaper.shape(text, fromRightToLeft);
    return Objects.requireNonNullElse(kept.putIfAbsent(text, shaped), shaped);
  }
}
