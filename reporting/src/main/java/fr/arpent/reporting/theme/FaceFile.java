package fr.arpent.reporting.theme;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A font file: one face of a family.
 *
 * @param family as themes name it
 * @param name PostScript name
 * @param weight 1 to 1000, as OpenType counts: 400 is regular, 700 bold
 * @param italic whether letters are slanted
 * @param source where its bytes are
 */
public record FaceFile(String family, String name, int weight, boolean italic, ByteSource source) {

  /**
   * Returns the bytes of the file.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public byte[] bytes() {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + name + " cannot be read", e);
    }
  }
}
