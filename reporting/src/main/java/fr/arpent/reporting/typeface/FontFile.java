package fr.arpent.reporting.typeface;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a font file that somebody brings says of itself, read before any other program opens it.
 *
 * <p>Source: Microsoft and Adobe, <cite>OpenType specification 1.9</cite>, chapters "Organization
 * of an OpenType font" and "OS/2".
 *
 * @param name PostScript name, of the characters that a PDF may hold in a name
 * @param weight 1 to 1000
 * @param italic whether letters are slanted
 * @param permission what its licence allows
 */
public record FontFile(String name, int weight, boolean italic, Permission permission) {

  /** Why a file is none that can be printed with. */
  public enum Fault {
    /** Outlines of PostScript (CFF). */
    CFF,
    /** Compressed for the web (WOFF, WOFF2). */
    WOFF,
    /** Several fonts in one file (TTC). */
    COLLECTION,
    /** One file for all weights; only the first could be printed. */
    VARIABLE,
    /** Cut short, without a table that is needed, or not readable. */
    DAMAGED,
    /** Something else than a font. */
    UNKNOWN
  }

  /** What the licence of a font allows, by the field {@code fsType} of its table OS/2. */
  public enum Permission {
    /** It may be embedded, and installed by whoever gets it. */
    INSTALLABLE,
    /** It may be embedded for reading and printing only. */
    PREVIEW,
    /** It may be embedded in documents that are edited, and not installed. */
    EDITABLE,
    /** It may not be embedded. */
    RESTRICTED,
    /** It may be embedded whole only, and a guide holds the letters that it prints. */
    WHOLE_ONLY,
    /** Its outlines may not be embedded. */
    BITMAP_ONLY
  }

  /** Either a font or its fault. */
  public record Read(Optional<FontFile> font, Optional<Fault> fault) {}

  private static final int TRUE_TYPE = 0x00010000;
  private static final ImmutableMap<String, Fault> OTHERS =
      ImmutableMap.of(
          "OTTO", Fault.CFF, "wOFF", Fault.WOFF, "wOF2", Fault.WOFF, "ttcf", Fault.COLLECTION);
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of(
          "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final int WEIGHT = 4;
  private static final int TYPE = 8;
  private static final int SELECTION = 62;
  private static final int ITALIC_OR_OBLIQUE = 0x201;
  private static final int RESTRICTED = 0x002;
  private static final int PREVIEW = 0x004;
  private static final int EDITABLE = 0x008;
  private static final int NO_SUBSETTING = 0x100;
  private static final int BITMAP_ONLY = 0x200;

  /** Reads what a file says of itself. */
  public static Read of(byte[] bytes) {
    try {
      return read(bytes);
    } catch (IOException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NullPointerException
        | NegativeArraySizeException
        | ClassCastException
        | StackOverflowError e) { // what the parser throws at bytes that are no font
      return fault(Fault.DAMAGED);
    }
  }

  private static Read read(byte[] bytes) throws IOException {
    var file = ByteBuffer.wrap(bytes);
    if (bytes.length < 12) {
      return fault(Fault.UNKNOWN);
    }
    var signature = tag(file, 0);
    if (file.getInt(0) != TRUE_TYPE && !signature.equals("true")) {
      return fault(OTHERS.getOrDefault(signature, Fault.UNKNOWN));
    }
    var tables = tables(file);
    if (tables.containsKey("fvar")) {
      return fault(Fault.VARIABLE);
    }
    if (!tables.keySet().containsAll(NEEDED)) {
      return fault(tables.containsKey("CFF ") ? Fault.CFF : Fault.DAMAGED);
    }
    var os2 = tables.get("OS/2");
    if (os2 == null || os2.capacity() < SELECTION + 2) {
      return fault(Fault.DAMAGED);
    }
    int weight = Math.max(1, Math.min(1000, os2.getShort(WEIGHT) & 0xFFFF));
    boolean italic = (os2.getShort(SELECTION) & ITALIC_OR_OBLIQUE) != 0;
    var permission = permission(os2.getShort(TYPE) & 0xFFFF);
    return new Read(
        Optional.of(new FontFile(name(bytes), weight, italic, permission)), Optional.empty());
  }

  private static Read fault(Fault fault) {
    return new Read(Optional.empty(), Optional.of(fault));
  }

  /** Of several permissions the least strict holds, as the specification says. */
  private static Permission permission(int type) {
    if ((type & BITMAP_ONLY) != 0) {
      return Permission.BITMAP_ONLY;
    }
    if ((type & NO_SUBSETTING) != 0) {
      return Permission.WHOLE_ONLY;
    }
    if ((type & EDITABLE) != 0) {
      return Permission.EDITABLE;
    }
    if ((type & PREVIEW) != 0) {
      return Permission.PREVIEW;
    }
    return (type & RESTRICTED) != 0 ? Permission.RESTRICTED : Permission.INSTALLABLE;
  }

  /** Parses the file as printing will, so that what breaks breaks here. */
  private static String name(byte[] bytes) throws IOException {
    try (TrueTypeFont font =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(new SfntFile(bytes).withoutSubstitutions()))) {
      int last = font.getNumberOfGlyphs() - 1;
      for (int glyph = 0; glyph <= last; glyph++) {
        font.getGlyph().getGlyph(glyph);
        font.getAdvanceWidth(glyph);
      }
      String name = Optional.ofNullable(font.getName()).orElse("");
      String plain = name.replaceAll("[^A-Za-z0-9-]", "");
      return plain.isEmpty() ? "Font" : plain.substring(0, Math.min(63, plain.length()));
    }
  }

  /** Returns the tables by tag; each lies inside the file. */
  private static ImmutableMap<String, ByteBuffer> tables(ByteBuffer file) throws IOException {
    var tables = ImmutableMap.<String, ByteBuffer>builder();
    int count = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      long offset = file.getInt(entry + 8) & 0xFFFFFFFFL;
      long length = file.getInt(entry + 12) & 0xFFFFFFFFL;
      if (offset + length > file.capacity()) {
        throw new IOException("a table lies outside the file");
      }
      tables.put(tag(file, entry), file.slice((int) offset, (int) length));
    }
    return tables.buildOrThrow();
  }

  private static String tag(ByteBuffer file, int at) {
    byte[] tag = new byte[4];
    file.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }
}
