package fr.arpent.methods.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over parts, each written as its length in four bytes (most significant first) and itself:
 * no two lists of parts give the same bytes.
 */
final class LengthPrefixed {

  private final MessageDigest digest = sha256();

  LengthPrefixed() {}

  /** Adds a text, in UTF-8. */
  LengthPrefixed add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  LengthPrefixed add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** Returns the digest of what was added. */
  byte[] sha256Bytes() {
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
