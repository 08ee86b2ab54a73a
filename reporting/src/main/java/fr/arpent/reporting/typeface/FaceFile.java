package fr.arpent.reporting.typeface;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A font file: one face of a family.
 *
 * @param family as themes name it
 * @param name PostScript name
 * @param weight 400 to 700
 * @param italic whether letters are slanted
 * @param source where its bytes are
 */
record FaceFile(String family, String name, int weight, boolean italic, ByteSource source) {

  byte[] bytes() {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + name + " cannot be read", e);
    }
  }
}
