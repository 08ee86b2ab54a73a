package fr.arpent.methods.recheck;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** SHA-256 of parts, and HMAC written out (RFC 2104), as the rules of the draw ask. */
final class Sha256 {

  private static final int BLOCK = 64;

  private Sha256() {}

  /** Returns the digest of texts, each after its length in four bytes. */
  static byte[] ofTexts(List<String> texts) {
    return of(texts.stream().map(text -> prefixed(utf8(text))).toArray(byte[][]::new));
  }

  /** Returns the digest of bytes one after another. */
  static byte[] of(byte[]... parts) {
    return Hashing.sha256().hashBytes(Bytes.concat(parts)).asBytes();
  }

  /** Returns HMAC-SHA-256 of a message; the key has 64 bytes at most. */
  static byte[] hmac(byte[] key, byte[] message) {
    return of(masked(key, 0x5c), of(masked(key, 0x36), message));
  }

  /** Returns one word of a stream: HMAC of the counter, eight bytes of its four times eight. */
  static BigInteger word(byte[] key, long index) {
    var block = hmac(key, Longs.toByteArray(index / 4));
    int from = (int) (index % 4) * Long.BYTES;
    return new BigInteger(1, Arrays.copyOfRange(block, from, from + Long.BYTES));
  }

  static byte[] prefixed(byte[] bytes) {
    return Bytes.concat(Ints.toByteArray(bytes.length), bytes);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] masked(byte[] key, int mask) {
    var padded = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      padded[i] ^= (byte) mask;
    }
    return padded;
  }
}
