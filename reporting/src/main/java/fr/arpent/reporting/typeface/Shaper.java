package fr.arpent.reporting.typeface;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Turns text into placed glyphs with the shaper of the JDK (HarfBuzz), at a size of one point per
 * font unit, so that positions come out in font units. Kerning and ligatures are on.
 */
final class Shaper {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int FIRST_INVISIBLE_GLYPH = 0xFFFE;

  /** Printed for a character without glyph. */
  private static final char REPLACEMENT = '?';

  /** Takes the place of the second half of a missing character. */
  private static final char INVISIBLE = '\u200B';

  /** Of the size: more is read as the end of a word. */
  private static final float WIDEST_GAP = 0.08f;

  /** Stands for a glyph that only decorates the letter before it: PDF wants words for each. */
  private static final String JOINED = "\u200D";

  private final Font font;
  private final Map<Integer, Integer> advances = new ConcurrentHashMap<>();
  private final int space;

  private Shaper(Font font) {
    this.font = font;
    this.space = font.createGlyphVector(EXACT, " ").getGlyphCode(0);
  }

  static Shaper of(byte[] trueType, int unitsPerEm) {
    Font font = FontSystem.createFont(trueType);
    return new Shaper(
        font.deriveFont((float) unitsPerEm)
            .deriveFont(
                ImmutableMap.of(
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON)));
  }

  boolean covers(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /**
   * Shapes a text. Where the font has no glyph for a character, a question mark is printed for it;
   * the source of that glyph stays the character, so that it is still read out and found.
   */
  ShapedText shape(String text, boolean rightToLeft) {
    var missing = text.codePoints().filter(this::lacks).boxed().collect(toImmutableList());
    var marks = DirectionMarks.of(text);
    char[] letters = marks.letters();
    if (!missing.isEmpty()) {
      replaceMissing(letters);
    }
    var placed = marks.among(place(letters, marks, rightToLeft), space, rightToLeft);
    var sources = sources(text, placed.characters(), placed.x(), placed.width(), rightToLeft);
    return new ShapedText(
        text, placed.codes(), placed.x(), placed.y(), sources, placed.width(), missing);
  }

  private Glyphs place(char[] letters, DirectionMarks marks, boolean rightToLeft) {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font.layoutGlyphVector(EXACT, letters, 0, letters.length, direction);
    int count = vector.getNumGlyphs();
    float[] places = vector.getGlyphPositions(0, count + 1, null);
    int[] visible = visibleGlyphs(vector);
    int[] glyphs = new int[visible.length];
    int[] x = new int[visible.length];
    int[] y = new int[visible.length];
    int[] characters = new int[visible.length];
    for (int i = 0; i < visible.length; i++) {
      glyphs[i] = vector.getGlyphCode(visible[i]);
      x[i] = Math.round(places[2 * visible[i]]);
      y[i] = Math.round(-places[2 * visible[i] + 1]);
      characters[i] = marks.inText(vector.getGlyphCharIndex(visible[i]));
    }
    int width = Math.round(places[2 * count]);
    if (rightToLeft) {
      width -= narrowGaps(glyphs, x);
    }
    return new Glyphs(glyphs, x, y, characters, width);
  }

  /**
   * Placed glyphs from left to right.
   *
   * @param characters the first character that each stands for
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, never shown outside
  record Glyphs(int[] codes, int[] x, int[] y, int[] characters, int width) {

    /** Returns these with one more that takes no room. */
    Glyphs with(int at, int code, int character) {
      int left = at < x.length ? x[at] : width;
      return new Glyphs(
          inserted(codes, at, code),
          inserted(x, at, left),
          inserted(y, at, 0),
          inserted(characters, at, character),
          width);
    }

    private static int[] inserted(int[] values, int at, int value) {
      int[] more = new int[values.length + 1];
      System.arraycopy(values, 0, more, 0, at);
      more[at] = value;
      System.arraycopy(values, at, more, at + 1, values.length - at);
      return more;
    }
  }

  /**
   * Kerning moves some Arabic letters apart (ر before ي) by more than a tenth of the size, which
   * programs that read a PDF take for the end of a word: such gaps are narrowed.
   *
   * @return by how much the text has become shorter
   */
  private int narrowGaps(int[] glyphs, int[] x) {
    int widest = Math.round(font.getSize2D() * WIDEST_GAP);
    int shift = 0;
    int end = x.length == 0 ? 0 : x[0];
    for (int i = 0; i < glyphs.length; i++) {
      int advance = advance(glyphs[i]);
      if (advance > 0) {
        shift += Math.max(0, x[i] - shift - end - widest);
      }
      x[i] -= shift;
      end = advance > 0 ? x[i] + advance : end;
    }
    return shift;
  }

  /** Returns the advance of a glyph without kerning. */
  private int advance(int glyph) {
    return advances.computeIfAbsent(
        glyph,
        code -> {
          var alone = font.createGlyphVector(EXACT, new int[] {code});
          return Math.round(alone.getGlyphMetrics(0).getAdvance());
        });
  }

  private boolean lacks(int codePoint) {
    return !isInvisible(codePoint) && !font.canDisplay(codePoint);
  }

  /** Returns whether nothing is printed for a character. */
  static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.CONTROL;
  }

  private void replaceMissing(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      int codePoint = Character.codePointAt(letters, i);
      if (lacks(codePoint)) {
        letters[i] = REPLACEMENT;
        if (Character.isSupplementaryCodePoint(codePoint)) {
          letters[++i] = INVISIBLE;
        }
      }
    }
  }

  /** The JDK leaves a glyph 0xFFFF where letters joined or a character is invisible. */
  private static int[] visibleGlyphs(GlyphVector vector) {
    int[] visible = new int[vector.getNumGlyphs()];
    int count = 0;
    for (int i = 0; i < visible.length; i++) {
      if (vector.getGlyphCode(i) < FIRST_INVISIBLE_GLYPH) {
        visible[count++] = i;
      }
    }
    return Arrays.copyOf(visible, count);
  }

  /**
   * Gives each cluster's characters to its glyphs: one to each where there are as many, else all to
   * the widest. A cluster runs from its first character to the first of the next cluster.
   */
  private static ImmutableList<String> sources(
      String text, int[] characters, int[] x, int width, boolean rightToLeft) {
    int[] starts = Arrays.stream(characters).distinct().sorted().toArray();
    String[] sources = new String[characters.length];
    Arrays.fill(sources, JOINED);
    for (int cluster = 0; cluster < starts.length; cluster++) {
      int start = starts[cluster];
      int to = cluster + 1 < starts.length ? starts[cluster + 1] : text.length();
      int[] own =
          IntStream.range(0, characters.length).filter(i -> characters[i] == start).toArray();
      if (own.length > 1 && own.length == to - start) {
        for (int i = 0; i < own.length; i++) {
          int character = start + (rightToLeft ? own.length - 1 - i : i);
          sources[own[i]] = text.substring(character, character + 1);
        }
      } else {
        sources[widest(characters, start, x, width)] = text.substring(start, to);
      }
    }
    return withHead(sources, text.substring(0, starts.length == 0 ? 0 : starts[0]), rightToLeft);
  }

  /** Adds invisible characters before the first glyph to what it stands for, in visual order. */
  private static ImmutableList<String> withHead(
      String[] sources, String head, boolean rightToLeft) {
    if (!head.isEmpty() && sources.length > 0) {
      int first = rightToLeft ? sources.length - 1 : 0;
      sources[first] = rightToLeft ? sources[first] + head : head + sources[first];
    }
    return ImmutableList.copyOf(sources);
  }

  private static int widest(int[] characters, int cluster, int[] x, int width) {
    int best = -1;
    int bestAdvance = -1;
    for (int i = 0; i < characters.length; i++) {
      int advance = Math.abs((i + 1 < x.length ? x[i + 1] : width) - x[i]);
      if (characters[i] == cluster && advance > bestAdvance) {
        best = i;
        bestAdvance = advance;
      }
    }
    return best;
  }
}
