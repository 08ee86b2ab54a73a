package fr.arpent.reporting.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a content stream. Numbers have at most two decimals and no locale. */
final class Operators {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int length;

  private Operators(int room) {
    bytes = new byte[room];
  }

  /** Returns room for the content of a page. */
  static Operators page() {
    return new Operators(1 << 14);
  }

  /** Returns room for the operands of a word. */
  static Operators word() {
    return new Operators(1 << 6);
  }

  /** Writes ASCII characters. */
  Operators write(String ascii) {
    reserve(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** Writes bytes as they are. */
  Operators write(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** Writes a number and a space. */
  Operators number(double value) {
    return decimal(Math.round(value * 100), 100).write(" ");
  }

  /** Writes a part of a colour, 0–255, as a number in [0, 1], and a space. */
  Operators part(int value) {
    return decimal(Math.round(value * 1000 / 255.0), 1000).write(" ");
  }

  /** Writes an integer. */
  Operators integer(long value) {
    return decimal(value, 1);
  }

  /** Writes sixteen bits as four hexadecimal digits. */
  Operators hex(int value) {
    reserve(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[(value >> shift) & 15];
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private Operators decimal(long scaled, int scale) {
    reserve(24);
    if (scaled < 0) {
      bytes[length++] = '-';
    }
    long magnitude = Math.abs(scaled);
    digits(magnitude / scale);
    long fraction = magnitude % scale;
    if (fraction != 0) {
      bytes[length++] = '.';
      for (int unit = scale / 10; fraction != 0; unit /= 10) {
        bytes[length++] = (byte) ('0' + fraction / unit);
        fraction %= unit;
      }
    }
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes[length++] = (byte) ('0' + value % 10);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
