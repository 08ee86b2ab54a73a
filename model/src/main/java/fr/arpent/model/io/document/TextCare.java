package fr.arpent.model.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at words before they are printed: control characters and overrides of direction are left
 * out, letters of two alphabets in one word and text encoded twice are pointed out. All are
 * warnings.
 */
public final class TextCare {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern SPACED = Pattern.compile("\\S+");
  private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");

  /** Alphabets whose letters pass for one another's. */
  private static final ImmutableSet<UnicodeScript> LOOK_ALIKES =
      ImmutableSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  /** Cyrillic letters that no reader can tell from Latin ones. */
  private static final String LATIN_LOOKING = "АВЕЅІЈКМНОРСТХаеѕіјорсух";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Problems problems;

  /** Creates a check that reports its warnings. */
  public TextCare(Problems problems) {
    this.problems = problems;
  }

  /** Returns a text without what must not be printed; nearly always the text itself. */
  public String clean(String text, Place place, String pointer) {
    if (isPlain(text)) {
      return text;
    }
    warnOfTwoAlphabets(text, start -> place, pointer);
    warnOfEncodedTwice(text, place, pointer);
    if (text.codePoints().noneMatch(TextCare::isUnprintable)) {
      return text;
    }
    warn("text/control-characters", place, pointer, ImmutableMap.of("found", text));
    return printable(text);
  }

  /**
   * Returns a text of many lines without what must not be printed; each warning stands at its line
   * and character.
   *
   * @param file path inside the study folder
   */
  public String cleanLines(String text, String file) {
    if (isPlain(text.replace('\r', '\n'))) {
      return text;
    }
    int number = 0;
    for (var line : LINES.split(text)) {
      number++;
      if (!isPlain(line)) {
        lookAt(line, number, file);
      }
    }
    return text.codePoints().anyMatch(TextCare::isUnprintable) ? printable(text) : text;
  }

  private void lookAt(String line, int number, String file) {
    IntFunction<Place> places = index -> Place.at(file, number, line.codePointCount(0, index) + 1);
    warnOfTwoAlphabets(line, places, "");
    var words = SPACED.matcher(line);
    while (words.find()) {
      warnOfEncodedTwice(words.group(), places.apply(words.start()), "");
    }
    line.codePoints()
        .filter(TextCare::isUnprintable)
        .findFirst()
        .ifPresent(
            point ->
                warn(
                    "text/control-characters",
                    places.apply(line.indexOf(point)),
                    "",
                    ImmutableMap.of("found", line)));
  }

  private static String printable(String text) {
    return text.codePoints()
        .filter(point -> !isUnprintable(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns whether a text holds half of a surrogate pair. */
  public static boolean hasHalfPair(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /**
   * Returns whether a character must reach neither a page nor a terminal: controls but for tab and
   * line ends, embeddings, overrides and isolates of direction. Plain direction marks are allowed.
   */
  public static boolean isUnprintable(int point) {
    return (Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r')
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private void warnOfEncodedTwice(String text, Place place, String pointer) {
    findEncodedTwice(text)
        .ifPresent(
            meant -> {
              var fields = ImmutableMap.<String, Object>of("found", text, "nearest", meant);
              warn("encoding/twice", place, pointer, fields);
            });
  }

  private void warnOfTwoAlphabets(String text, IntFunction<Place> places, String pointer) {
    var words = WORD.matcher(text);
    while (words.find()) {
      var word = words.group();
      var scripts = EnumSet.noneOf(UnicodeScript.class);
      word.codePoints()
          .mapToObj(UnicodeScript::of)
          .filter(LOOK_ALIKES::contains)
          .forEach(scripts::add);
      if (scripts.size() > 1 || isDisguised(word)) {
        var points = ImmutableMap.<String, Object>of("found", word, "points", points(word));
        warn("text/two-alphabets", places.apply(words.start()), pointer, points);
      }
    }
  }

  /** Whether a word is Cyrillic throughout, but of letters only that look Latin. */
  private static boolean isDisguised(String word) {
    return word.length() > 2 && word.chars().allMatch(c -> LATIN_LOOKING.indexOf(c) >= 0);
  }

  /** The letters of the rarer alphabets, as U+0410. */
  private static String points(String word) {
    return word.codePoints()
        .filter(point -> UnicodeScript.of(point) != UnicodeScript.LATIN)
        .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns what was meant, if the text is UTF-8 that was read as windows-1252 and written as UTF-8
   * again.
   */
  static Optional<String> findEncodedTwice(String text) {
    if (text.chars().noneMatch(c -> c == 'Ã' || c == 'Â' || c == 'â' || c == 'Ø' || c == 'Ù')) {
      return Optional.empty();
    }
    try {
      var bytes =
          WINDOWS
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      var meant = strictUtf8(bytes);
      return meant.equals(text) ? Optional.empty() : Optional.of(meant);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String strictUtf8(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  private void warn(String code, Place place, String pointer, ImmutableMap<String, Object> fields) {
    problems.add(new Problem(code, Severity.WARNING, Optional.of(place), pointer, fields));
  }
}
