package fr.arpent.reporting.typeface;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The bytes of a TrueType file and the directory of its tables, read without the rest.
 *
 * <p>Source: Microsoft and Adobe, <cite>OpenType specification 1.9</cite>, chapters "Organization
 * of an OpenType font" and "head".
 */
final class SfntFile {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int UNITS_PER_EM = 18;

  private final byte[] bytes;

  SfntFile(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  int unitsPerEm() {
    OptionalInt entry = findEntry(bytes, "head");
    checkArgument(entry.isPresent(), "a TrueType font must have a table head");
    var buffer = ByteBuffer.wrap(bytes);
    return buffer.getShort(buffer.getInt(entry.getAsInt() + 8) + UNITS_PER_EM) & 0xFFFF;
  }

  /**
   * Returns the file with its table of substitutions (GSUB) under a name that nobody looks for: the
   * JDK has already substituted, and reading that table again takes 100 ms per face.
   */
  byte[] withoutSubstitutions() {
    byte[] copy = bytes.clone();
    findEntry(copy, "GSUB").ifPresent(entry -> copy[entry] = 'g');
    return copy;
  }

  private static OptionalInt findEntry(byte[] file, String table) {
    int count = ByteBuffer.wrap(file).getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals(table)) {
        return OptionalInt.of(entry);
      }
    }
    return OptionalInt.empty();
  }
}
