package fr.arpent.model.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The least PNG and JPEG that say how large they are; there is nothing in them to see. */
final class HandMadePicture {

  private HandMadePicture() {}

  /** Returns a PNG: header, some data, end. */
  static byte[] png(int width, int height) {
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    var bytes = ByteBuffer.allocate(8 + 25 + 16 + 12).putLong(0x89504E470D0A1A0AL);
    chunk(bytes, "IHDR", header.array());
    chunk(bytes, "IDAT", new byte[4]);
    chunk(bytes, "IEND", new byte[0]);
    return bytes.array();
  }

  private static void chunk(ByteBuffer bytes, String type, byte[] data) {
    var content = ByteBuffer.allocate(4 + data.length);
    type.chars().forEach(letter -> content.put((byte) letter));
    content.put(data);
    var sum = new CRC32();
    sum.update(content.array());
    bytes.putInt(data.length).put(content.array()).putInt((int) sum.getValue());
  }

  /** Returns a JPEG: application segment, frame, scan, end. */
  static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(2 + 18 + 19 + 8 + 4 + 2)
        .putShort((short) 0xFFD8)
        .putShort((short) 0xFFE0)
        .putShort((short) 16)
        .put(new byte[14])
        .putShort((short) 0xFFC0)
        .putShort((short) 17)
        .put((byte) 8)
        .putShort((short) height)
        .putShort((short) width)
        .put(new byte[10])
        .putShort((short) 0xFFDA)
        .put(new byte[10])
        .putShort((short) 0xFFD9)
        .array();
  }

  /** Returns bytes that begin like a GIF. */
  static byte[] gif() {
    return Arrays.copyOf(new byte[] {'G', 'I', 'F', '8', '9', 'a'}, 40);
  }
}
