package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.stream.IntStream;

/**
 * The draw of RFC 3797, to redo draws that were announced with it; new ones use {@link Draw}.
 *
 * <p>Place <var>i</var> is MD5 over <var>i</var> in two bytes, the seed, and <var>i</var> again, as
 * a whole number modulo those who are left. The seed does not bind the pool, and the remainder
 * favours the first by less than 2⁻¹²⁰.
 *
 * <p>Source: D. Eastlake, <cite>Publicly Verifiable Nominations Committee (NomCom) Random
 * Selection</cite>, RFC 3797, 2004, sections 4 to 6.
 */
public final class Rfc3797 {

  /** Name of the algorithm in records. */
  public static final String ALGORITHM = "RFC-3797";

  private static final int MOST = 1 << Short.SIZE;

  private Rfc3797() {}

  /**
   * Returns the numbers drawn, from 1, in order.
   *
   * @param seed in canonical form: {@link PublicSeed#canonical}
   * @param size how many are in the numbered pool
   * @param count how many are drawn; at most {@code size}, and 65,536
   */
  public static ImmutableList<Integer> draw(String seed, int size, int count) {
    checkArgument(
        count >= 0 && count <= size && count <= MOST,
        "RFC 3797 draws 0 to %s of %s, was %s",
        Math.min(size, MOST),
        size,
        count);
    var left = new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
    var drawn = ImmutableList.<Integer>builder();
    for (int i = 0; i < count; i++) {
      var place = digest(seed, i).mod(BigInteger.valueOf(left.size())).intValueExact();
      drawn.add(left.remove(place));
    }
    return drawn.build();
  }

  private static BigInteger digest(String seed, int index) {
    byte[] number = {(byte) (index >>> Byte.SIZE), (byte) index};
    try {
      var md5 = MessageDigest.getInstance("MD5");
      md5.update(number);
      md5.update(seed.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, md5.digest(number));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
