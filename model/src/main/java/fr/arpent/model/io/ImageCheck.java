package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Looks at a picture before anything decodes it: what it is, how large it says it is, and whether
 * all of it is there. A decoder would fail without the name of the file, or fill the memory.
 *
 * <p>Sources: W3C, <cite>Portable Network Graphics (PNG) Specification</cite>, 3rd edition, 2025;
 * ITU-T T.81, <cite>JPEG</cite>, annex B.
 */
final class ImageCheck {

  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER_CHUNK = 0x49484452;
  private static final int END_CHUNK = 0x49454E44;

  /** A JPEG of four colours is made for a printing press; what a screen shows of it is a guess. */
  private static final int PRINTING_INKS = 4;

  private final String path;
  private final Limits limits;
  private final Problems problems;

  ImageCheck(String path, Limits limits, Problems problems) {
    this.path = path;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns whether a picture can be used. */
  boolean accepts(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    if (bytes.length >= 8 && buffer.getLong(0) == PNG_SIGNATURE) {
      return acceptsPng(buffer.position(8), bytes);
    }
    if (bytes.length >= 2 && buffer.getShort(0) == (short) 0xFFD8) {
      return acceptsJpeg(buffer.position(2), bytes);
    }
    var start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
    if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
      return refuse("unsafe/doctype", ImmutableMap.of());
    }
    return refuse(
        "value/image", ImmutableMap.of("case", start.contains("<svg") ? "svg" : "unknown"));
  }

  private boolean acceptsPng(ByteBuffer chunks, byte[] bytes) {
    while (chunks.remaining() >= 12) {
      int length = chunks.getInt();
      if (length < 0 || length > chunks.remaining() - 8) {
        return refuse("value/image", ImmutableMap.of("case", "cut-short"));
      }
      int start = chunks.position();
      int type = chunks.getInt();
      if (type == HEADER_CHUNK && (length < 8 || !acceptsSize(chunks.getInt(), chunks.getInt()))) {
        return length >= 8 || refuse("value/image", ImmutableMap.of("case", "damaged"));
      }
      var sum = new CRC32();
      sum.update(bytes, start, length + 4);
      if ((int) sum.getValue() != chunks.position(start + 4 + length).getInt()) {
        return refuse("value/image", ImmutableMap.of("case", "damaged"));
      }
      if (type == END_CHUNK) {
        return true;
      }
    }
    return refuse("value/image", ImmutableMap.of("case", "cut-short"));
  }

  private boolean acceptsJpeg(ByteBuffer segments, byte[] bytes) {
    while (segments.remaining() >= 4) {
      int marker = segments.getShort() & 0xFFFF;
      if (marker == 0xFFDA) {
        return endsAsJpeg(bytes) || refuse("value/image", ImmutableMap.of("case", "cut-short"));
      }
      int length = segments.getShort(segments.position()) & 0xFFFF;
      if (marker < 0xFF01 || length < 2 || length > segments.remaining()) {
        return refuse("value/image", ImmutableMap.of("case", "damaged"));
      }
      if (isFrame(marker) && length >= 7) {
        int at = segments.position();
        if (length >= 8 && segments.get(at + 7) == PRINTING_INKS) {
          return refuse("value/image", ImmutableMap.of("case", "cmyk"));
        }
        if (!acceptsSize(segments.getShort(at + 5) & 0xFFFF, segments.getShort(at + 3) & 0xFFFF)) {
          return false;
        }
      }
      segments.position(segments.position() + length);
    }
    return refuse("value/image", ImmutableMap.of("case", "cut-short"));
  }

  /** Start of frame, but for the three codes in between that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  private static boolean endsAsJpeg(byte[] bytes) {
    int last = bytes.length - 1;
    while (last > 0 && bytes[last] == 0) {
      last--;
    }
    return last > 0 && bytes[last - 1] == (byte) 0xFF && bytes[last] == (byte) 0xD9;
  }

  private boolean acceptsSize(int width, int height) {
    long most = limits.most("pixels");
    if (width <= 0 || height <= 0) {
      return refuse("value/image", ImmutableMap.of("case", "damaged"));
    }
    return (long) width * height <= most
        || refuse("limit/pixels", ImmutableMap.of("found", width + " × " + height, "limit", most));
  }

  private boolean refuse(String code, ImmutableMap<String, Object> fields) {
    problems.errorIn(Place.of(path), code, fields);
    return false;
  }
}
