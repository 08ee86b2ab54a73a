package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.Limits;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the streams of a PDF before a reader does: a reader inflates what it is given, and a few
 * kilobytes can hold gigabytes.
 *
 * <p>A guide of ours has streams that are deflated once, or JPEG. Every place where a stream could
 * begin is looked at, also those that a well-meaning reader would pass over, since a hostile file
 * may show one thing to us and another to it. Linear in the inflated size, in constant memory.
 */
final class RawStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern FILTERS = Pattern.compile("/Filter(?![A-Za-z])");
  private static final Pattern KNOWN_FILTER =
      Pattern.compile(
          "/Filter\\s*(?:/(?:FlateDecode|DCTDecode)|\\[\\s*/(?:FlateDecode|DCTDecode)\\s*\\])"
              + "(?=[\\s/>])");

  private final byte[] file;
  private final long most;
  private final byte[] buffer = new byte[1 << 16];
  private long inflated;

  private RawStreams(byte[] file, long most) {
    this.file = file;
    this.most = most;
  }

  /**
   * Checks a file.
   *
   * @throws Refused if its streams inflate to more than the limit together, or are packed in
   *     another way than ours
   */
  static void check(byte[] file, Limits limits) throws Refused {
    new RawStreams(file, limits.most("inflated-bytes")).check();
  }

  private void check() throws Refused {
    int object = 0;
    for (int i = 0; i + STREAM.length <= file.length; i++) {
      if (file[i] == 'o' && matches(i, "obj")) {
        object = i;
      } else if (file[i] == 's' && matches(i, "stream") && !(i >= 3 && matches(i - 3, "end"))) {
        checkFilter(object, i);
        inflate(afterLineEnd(i + STREAM.length));
      }
    }
  }

  private boolean matches(int at, String word) {
    if (at + word.length() > file.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int afterLineEnd(int at) {
    int start = at;
    while (start < file.length && file[start] <= ' ' && file[start] >= 0 && start - at < 8) {
      start++;
    }
    return start;
  }

  /** Another filter, or one after another, could hide a second bomb in the first. */
  private void checkFilter(int from, int to) throws Refused {
    var dictionary = unescaped(new String(file, from, to - from, StandardCharsets.ISO_8859_1));
    long filters = FILTERS.matcher(dictionary).results().count();
    boolean known = filters == 0 || KNOWN_FILTER.matcher(dictionary).find();
    if (filters > 1 || !known) {
      throw Refused.file("unsafe/filter", ImmutableMap.of());
    }
  }

  private static String unescaped(String names) {
    return ESCAPE
        .matcher(names)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private void inflate(int start) throws Refused {
    var inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      int length;
      while ((length = inflater.inflate(buffer)) > 0) {
        inflated += length;
        if (inflated > most) {
          throw Refused.file(
              "limit/inflated-bytes", ImmutableMap.of("limit", most, "case", "guide"));
        }
      }
    } catch (DataFormatException e) {
      return; // not deflated, or damaged: the reader will say so
    } finally {
      inflater.end();
    }
  }
}
