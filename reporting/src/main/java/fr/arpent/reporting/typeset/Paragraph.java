package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeface.Typeface;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Characters between two asked line breaks, with their strands and their directions. */
final class Paragraph {

  private static final double TAG_PADDING = 3;
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ARABIC_COMMA = '\u060C';
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final int EASTERN_NUMBER = 2;
  private static final int KINDS_OF_CHARACTER = 3;
  private static final byte[] ALL_LEFT_TO_RIGHT = {};

  private final Source source;
  private final Setting setting;
  private final Lettering lettering;
  private final byte baseLevel;
  private final ImmutableSet<Integer> divisions;
  private final byte[] levels;
  private final Lettering.@Nullable Letters[][] lettersOfStrand;

  Paragraph(Source source, Setting setting, Lettering lettering, Locale language) {
    boolean rightToLeft = language.getLanguage().equals("ar") && !isLatin(source.text());
    this.source = source;
    this.setting = setting;
    this.lettering = lettering;
    baseLevel = (byte) (rightToLeft ? 1 : 0);
    divisions = setting.hyphenated() ? Divisions.of(source, language) : ImmutableSet.of();
    levels = levels(source.text(), rightToLeft);
    lettersOfStrand = new Lettering.Letters[source.strands().size()][];
  }

  /**
   * The characters of a paragraph.
   *
   * @param text all characters
   * @param strands the same in pieces that are set alike, without gaps
   */
  record Source(String text, ImmutableList<Strand> strands) {}

  String text() {
    return source.text();
  }

  ImmutableList<Strand> strands() {
    return source.strands();
  }

  /** Returns the characters before which a word may be divided. */
  ImmutableSet<Integer> divisions() {
    return divisions;
  }

  /** Returns the width of characters on one line, in points. */
  double width(int from, int to) {
    return Atom.width(atoms(from, to));
  }

  /** Returns the atoms of characters on one line, in reading order. */
  List<Atom> atoms(int from, int to) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = indexOfStrand(from); i < strands().size() && strands().get(i).from() < to; i++) {
      int start = Math.max(from, strands().get(i).from());
      int end = Math.min(to, strands().get(i).to());
      while (start < end) {
        int next = endOfAtom(start, end);
        add(atoms, i, start, next);
        start = next;
      }
    }
    return atoms;
  }

  /** Returns a hyphen that is read as a division of the word before it. */
  Atom hyphen(int before) {
    Strand strand = strandAt(before - 1);
    var letters = lettering.letters(strand, setting, Script.LATIN);
    ShapedText sign = letters.typeface().shape("-", false);
    var read =
        new ShapedText(
            "\u00AD",
            sign.glyphs(),
            sign.x(),
            sign.y(),
            ImmutableList.of("\u00AD"),
            sign.width(),
            sign.missing());
    return atom(strand, level(before - 1), letters, letters.typeface(), read);
  }

  /**
   * Returns the space that a line ends at: it takes no room, but without it whoever listens to the
   * page hears two words as one.
   */
  Atom lineEnd(int index) {
    Strand strand = strandAt(index);
    var letters = lettering.letters(strand, setting, Script.LATIN);
    Typeface face = letters.typeface();
    Ink.Piece space =
        atom(strand, baseLevel, letters, face, face.shape(" ", false)).piece().orElseThrow();
    double width = space.text().width() * space.size() / face.unitsPerEm();
    return new Atom(
        strand.meaning(), baseLevel, 0, Optional.of(space.moved(baseLevel == 0 ? 0 : -width)));
  }

  private Strand strandAt(int index) {
    return strands().get(indexOfStrand(index));
  }

  private int indexOfStrand(int index) {
    int at = 0;
    while (at < strands().size() && strands().get(at).to() <= index) {
      at++;
    }
    return at;
  }

  private void add(List<Atom> atoms, int strandIndex, int from, int to) {
    Strand strand = strands().get(strandIndex);
    char first = text().charAt(from);
    if (first == SOFT_HYPHEN) {
      return;
    }
    byte level = level(from);
    if (first == Strands.PADDING) {
      atoms.add(new Atom(strand.meaning(), level, padding(strand), Optional.empty()));
      return;
    }
    var letters = letters(strandIndex, from);
    ShapedText shaped = letters.typeface().shape(text().substring(from, to), (level & 1) == 1);
    if (shaped.missing().isEmpty()) {
      atoms.add(atom(strand, level, letters, letters.typeface(), shaped));
    } else {
      addWithStandIns(atoms, strand, letters, from, to);
    }
  }

  private static double padding(Strand strand) {
    return strand.kind() == Strand.Kind.TAG || strand.kind() == Strand.Kind.QUIET_TAG
        ? TAG_PADDING
        : 0;
  }

  private void addWithStandIns(
      List<Atom> atoms, Strand strand, Lettering.Letters letters, int from, int to) {
    int start = from;
    while (start < to) {
      Typeface face = lettering.standIn(letters, text().codePointAt(start));
      int end = start;
      while (end < to && lettering.standIn(letters, text().codePointAt(end)) == face) {
        end += Character.charCount(text().codePointAt(end));
      }
      boolean rightToLeft = (level(start) & 1) == 1;
      ShapedText shaped = face.shape(text().substring(start, end), rightToLeft);
      atoms.add(atom(strand, level(start), letters, face, shaped));
      start = end;
    }
  }

  private static Atom atom(
      Strand strand, byte level, Lettering.Letters letters, Typeface face, ShapedText shaped) {
    var piece = new Ink.Piece(0, letters.raised(), face, letters.size(), letters.colour(), shaped);
    double width = shaped.width() * letters.size() / face.unitsPerEm();
    return new Atom(strand.meaning(), level, width, Optional.of(piece));
  }

  private int endOfAtom(int from, int limit) {
    char first = text().charAt(from);
    int end = from + 1;
    if (stands(first)) {
      return end;
    }
    boolean space = LineBreaks.isSpace(first);
    byte level = level(from);
    while (end < limit
        && !stands(text().charAt(end))
        && LineBreaks.isSpace(text().charAt(end)) == space
        && level(end) == level
        && (areSetAlike(from, end) || isInvisible(end))) {
      end++;
    }
    return end;
  }

  /** Whether a character is an atom of its own and nothing is printed for it. */
  private static boolean stands(char character) {
    return character == SOFT_HYPHEN || character == Strands.PADDING;
  }

  private boolean isInvisible(int index) {
    return Character.getType(text().charAt(index)) == Character.FORMAT;
  }

  /** Returns how a character is set; looked up once for each strand and kind of character. */
  private Lettering.Letters letters(int strandIndex, int index) {
    Lettering.@Nullable Letters[] known = lettersOfStrand[strandIndex];
    if (known == null) {
      known = new Lettering.Letters[KINDS_OF_CHARACTER];
      lettersOfStrand[strandIndex] = known;
    }
    char character = text().charAt(index);
    boolean number = Script.isEasternNumber(character);
    Script script = Script.of(character);
    int kind = number ? EASTERN_NUMBER : script == Script.ARABIC ? 1 : 0;
    Lettering.@Nullable Letters letters = known[kind];
    if (letters == null) {
      Strand strand = strands().get(strandIndex);
      letters =
          number ? lettering.numbers(strand, setting) : lettering.letters(strand, setting, script);
      known[kind] = letters;
    }
    return letters;
  }

  private boolean areSetAlike(int index, int other) {
    char one = text().charAt(index);
    char two = text().charAt(other);
    return Script.of(one) == Script.of(two)
        && Script.isEasternNumber(one) == Script.isEasternNumber(two);
  }

  private byte level(int index) {
    return levels.length == 0 ? 0 : levels[index];
  }

  /**
   * Words in Latin letters only (a name, a title, a formula) run from left to right in every guide.
   */
  private static boolean isLatin(String text) {
    boolean latin = false;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER -> {
          return false;
        }
        default -> latin |= Character.isLetter(text.charAt(i));
      }
    }
    return latin;
  }

  /** Returns the level of embedding of each character; nothing when all run left to right. */
  private static byte[] levels(String text, boolean rightToLeft) {
    char[] characters = separated(text, rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK);
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return ALL_LEFT_TO_RIGHT;
    }
    int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    var bidi = new Bidi(new String(characters), direction);
    byte[] levels = new byte[characters.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  /**
   * Returns the characters with marks of the paragraph's direction in place of those that separate:
   * the edges of tags, and Arabic commas, which part a Latin name from the Latin words or the year
   * after it.
   */
  private static char[] separated(String text, char mark) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      boolean comma =
          characters[i] == ARABIC_COMMA
              && (i + 1 == characters.length || LineBreaks.isSpace(characters[i + 1]));
      if (comma || characters[i] == Strands.PADDING) {
        characters[i] = mark;
      }
    }
    return characters;
  }
}
