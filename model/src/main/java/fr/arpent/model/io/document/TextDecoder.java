package fr.arpent.model.io.document;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, or names the first byte that is none: a stock reader would
 * put a question mark there and go on.
 */
public final class TextDecoder {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TextDecoder() {}

  /**
   * Returns the text, without its byte order mark; empty when there is a problem.
   *
   * @param charset declared for the file
   * @param file named in problems
   */
  public static Optional<String> decode(
      byte[] bytes, Charset charset, String file, Problems problems) {
    if (charset.equals(StandardCharsets.UTF_8) && startsAsUtf16(bytes)) {
      problems.errorIn(Spot.START.in(file), "encoding/utf-16", ImmutableMap.of());
      return Optional.empty();
    }
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()) + 1);
    var coded = decoder.decode(in, out, true);
    if (!coded.isError()) {
      coded = decoder.flush(out);
    }
    var text = withoutMark(out.flip());
    if (coded.isError()) {
      report(bytes, in.position(), charset, Spot.of(text, text.length()), file, problems);
      return Optional.empty();
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      problems.errorIn(Spot.of(text, nul).in(file), "encoding/nul", ImmutableMap.of());
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static void report(
      byte[] bytes, int position, Charset charset, Spot spot, String file, Problems problems) {
    var found = String.format(Locale.ROOT, "%02X", bytes[position]);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      var fields = ImmutableMap.of("found", found, "encoding", charset.name());
      problems.errorIn(spot.in(file), "encoding/not-declared", fields);
    } else if (isCutShort(bytes, position)) {
      problems.errorIn(spot.in(file), "encoding/cut-short", ImmutableMap.of("found", found));
    } else {
      problems.errorIn(spot.in(file), "encoding/not-utf-8", ImmutableMap.of("found", found));
    }
  }

  /** Whether the file ends inside a character that began well. */
  private static boolean isCutShort(byte[] bytes, int position) {
    int first = bytes[position] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (position + length <= bytes.length) {
      return false;
    }
    for (int i = position + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsAsUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static String withoutMark(CharBuffer characters) {
    if (characters.hasRemaining() && characters.get(characters.position()) == BYTE_ORDER_MARK) {
      characters.get();
    }
    return characters.toString();
  }
}
