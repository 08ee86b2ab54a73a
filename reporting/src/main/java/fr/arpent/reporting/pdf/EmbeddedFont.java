package fr.arpent.reporting.pdf;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import fr.arpent.reporting.typeface.FontTables;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeface.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A face in one document: a number (CID) for each glyph with the characters it stands for, so that
 * ligatures and joined letters are copied and read out as what was written, and in the end only the
 * glyphs that were used.
 */
final class EmbeddedFont {

  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final Typeface typeface;
  private final String resource;
  private final COSDictionary dictionary = Cos.dictionary("Font");
  private final List<Use> uses = new ArrayList<>(List.of(new Use(0, "")));
  private final Map<Use, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<ShapedText, EncodedText> encoded = new IdentityHashMap<>();
  private final List<ShapedText> incomplete = new ArrayList<>();

  EmbeddedFont(Typeface typeface, String resource) {
    this.typeface = typeface;
    this.resource = resource;
  }

  /** A glyph and the characters it stands for. */
  private record Use(int glyph, String characters) {}

  /** Returns the name that content streams call it by. */
  String resource() {
    return resource;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Returns the texts that the face lacks glyphs for, in the order of their first use. */
  ImmutableList<ShapedText> incomplete() {
    return ImmutableList.copyOf(incomplete);
  }

  /** Returns a shaped text as the operand of a show operator. */
  EncodedText encode(ShapedText text) {
    EncodedText known = encoded.get(text);
    if (known == null) {
      known = encodeFirst(text);
      encoded.put(text, known);
    }
    return known;
  }

  private EncodedText encodeFirst(ShapedText text) {
    if (!text.missing().isEmpty()) {
      incomplete.add(text);
    }
    ImmutableList.Builder<EncodedText.Part> parts = ImmutableList.builder();
    int pen = 0;
    int from = 0;
    for (int to = 1; to <= text.glyphs().length; to++) {
      if (to == text.glyphs().length || text.y()[to] != text.y()[from]) {
        var operand = Operators.word();
        pen = encode(text, from, to, pen, operand);
        parts.add(new EncodedText.Part(text.y()[from], operand.toBytes()));
        from = to;
      }
    }
    return new EncodedText(parts.build(), pen);
  }

  private int encode(ShapedText text, int from, int to, int start, Operators operand) {
    int pen = start;
    boolean open = false;
    for (int i = from; i < to; i++) {
      int place = thousandths(text.x()[i]);
      if (place != pen) {
        operand.write(open ? ">" : "").integer((long) pen - place);
        open = false;
      }
      operand.write(open ? "" : "<").hex(number(text.glyphs()[i], text.sources().get(i)));
      open = true;
      pen = place + typeface.tables().advance(text.glyphs()[i]);
    }
    operand.write(open ? ">" : "");
    return pen;
  }

  private int thousandths(int units) {
    return (int) Math.round(units * 1000.0 / typeface.unitsPerEm());
  }

  private int number(int glyph, String characters) {
    return numbers.computeIfAbsent(
        new Use(glyph, PresentationForms.of(characters)),
        use -> {
          uses.add(use);
          return uses.size() - 1;
        });
  }

  /** Fills the font's dictionary, once all text is written. */
  void finish(COSDocument document) {
    var glyphs =
        uses.stream().map(Use::glyph).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    FontTables.Subset subset = typeface.tables().subset(glyphs);
    String name = subsetTag(glyphs) + "+" + typeface.name();
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(name, subset, document)));
    dictionary.setItem(
        COSName.TO_UNICODE,
        Cos.compressed(document, ToUnicode.of(uses.stream().map(Use::characters).toList())));
  }

  private COSDictionary descendant(String name, FontTables.Subset subset, COSDocument document) {
    COSDictionary font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, identity());
    font.setItem(COSName.FONT_DESC, descriptor(name, subset, document));
    font.setItem(COSName.W, Cos.array(COSInteger.ZERO, widths()));
    font.setItem(COSName.CID_TO_GID_MAP, Cos.compressed(document, glyphsByNumber(subset)));
    return font;
  }

  private static COSDictionary identity() {
    var info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSDictionary descriptor(String name, FontTables.Subset subset, COSDocument document) {
    FontTables tables = typeface.tables();
    COSDictionary descriptor = Cos.dictionary("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC | (typeface.italic() ? ITALIC : 0));
    descriptor.setItem(
        COSName.FONT_BBOX,
        Cos.integers(tables.bounds().stream().mapToInt(Integer::intValue).toArray()));
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.points(tables.italicAngle()).get(0));
    descriptor.setInt(COSName.ASCENT, tables.ascent());
    descriptor.setInt(COSName.DESCENT, tables.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, tables.capHeight());
    descriptor.setInt(COSName.STEM_V, stem());
    var file = Cos.compressed(document, subset.file());
    file.setInt(COSName.LENGTH1, subset.file().length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  /** A usual estimate of the width of upright strokes, which TrueType does not tell. */
  private int stem() {
    return 10 + typeface.weight() / 5;
  }

  private COSArray widths() {
    var widths = new COSArray();
    uses.forEach(use -> widths.add(COSInteger.get(typeface.tables().advance(use.glyph()))));
    return widths;
  }

  private byte[] glyphsByNumber(FontTables.Subset subset) {
    byte[] map = new byte[2 * uses.size()];
    for (int i = 0; i < uses.size(); i++) {
      int glyph = subset.newGlyphs().getOrDefault(uses.get(i).glyph(), 0);
      map[2 * i] = (byte) (glyph >> 8);
      map[2 * i + 1] = (byte) glyph;
    }
    return map;
  }

  /** Returns six letters that two different sets of glyphs do not share. */
  private static String subsetTag(ImmutableSortedSet<Integer> glyphs) {
    var hasher = Hashing.sha256().newHasher();
    glyphs.forEach(hasher::putInt);
    long digest = hasher.hash().asLong();
    var tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(digest, 26)));
      digest = Math.floorDiv(digest, 26L);
    }
    return tag.toString();
  }
}
