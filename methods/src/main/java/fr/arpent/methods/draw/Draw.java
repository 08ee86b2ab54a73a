package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chance that anybody can redo: the one source of randomness of the library, after ARPENT-DRAW-1.
 *
 * <p>The key is SHA-256 of the algorithm's name, the seed, the purpose and the pool's digest; block
 * <var>c</var> of the stream is HMAC-SHA-256 of <var>c</var> under that key, four words of 64 bits
 * each. A number below <var>n</var> is a word modulo <var>n</var>, words that would favour small
 * numbers being left out. The purpose separates draws that share a seed.
 *
 * <p>A draw is a stream: each call goes on where the one before stopped. One thread only; two
 * threads each make their own draw, with purposes of their own. A word costs about a quarter of a
 * microsecond.
 *
 * <p>Sources: D. Eastlake, <cite>Publicly Verifiable Nominations Committee (NomCom) Random
 * Selection</cite>, RFC 3797, 2004, for seeds and pools; R. Durstenfeld, <cite>Algorithm 235:
 * Random permutation</cite>, CACM 7(7), 1964, for the order.
 */
public final class Draw {

  /** Name of the algorithm, which is part of the key. */
  public static final String ALGORITHM = "ARPENT-DRAW-1";

  private final DrawPool pool;
  private final byte[] key;
  private final Mac hmac;
  private ByteBuffer block = ByteBuffer.allocate(0);
  private long blocks;
  private long words;

  private Draw(String seed, String purpose, DrawPool pool) {
    this.pool = pool;
    this.key =
        new LengthPrefixed().add(ALGORITHM).add(seed).add(purpose).add(pool.hash()).sha256Bytes();
    this.hmac = hmac(key);
  }

  /**
   * Returns a draw without a pool: numbers for a seeded search, or to order things of its own.
   *
   * @param seed any text, used as it is
   * @param purpose what the numbers are for: {@code seating}, {@code bootstrap}
   */
  public static Draw of(String seed, String purpose) {
    return of(seed, purpose, DrawPool.empty());
  }

  /** Returns a draw that is bound to a pool: another pool gives other numbers. */
  public static Draw of(String seed, String purpose, DrawPool pool) {
    return new Draw(seed, purpose, pool);
  }

  /** Returns the pool it is bound to. */
  public DrawPool pool() {
    return pool;
  }

  /** Returns the next word: 64 bits, all values equally likely. */
  public long word() {
    if (!block.hasRemaining()) {
      hmac.update(ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array());
      block = ByteBuffer.wrap(hmac.doFinal());
    }
    words++;
    return block.getLong();
  }

  /**
   * Returns a whole number from 0 to {@code bound − 1}, all equally likely.
   *
   * @param bound at least 1
   */
  public long below(long bound) {
    checkArgument(bound >= 1, "a bound must be at least 1, was %s", bound);
    // The words left out: as many as 2^64 exceeds the largest multiple of the bound.
    long surplus = Long.remainderUnsigned(-bound, bound);
    long word = word();
    while (surplus != 0 && Long.compareUnsigned(word, -surplus) >= 0) {
      word = word();
    }
    return Long.remainderUnsigned(word, bound);
  }

  /** Returns a whole number from 0 to {@code bound − 1}, all equally likely; one at least. */
  public int below(int bound) {
    return (int) below((long) bound);
  }

  /** Returns a number in [0, 1), a multiple of 2⁻⁵³. */
  public double unit() {
    return (word() >>> 11) * 0x1.0p-53;
  }

  /** Returns the things in an order drawn by lot, all orders equally likely. */
  public <T> ImmutableList<T> shuffle(Collection<T> things) {
    return first(things, Math.max(0, things.size() - 1), things.size());
  }

  /**
   * Returns some of the things in the order in which they are drawn.
   *
   * @param count at most as many as there are things
   */
  public <T> ImmutableList<T> sample(Collection<T> things, int count) {
    checkArgument(
        count >= 0 && count <= things.size(),
        "a sample of %s things must have 0 to %s, was %s",
        things.size(),
        things.size(),
        count);
    return first(things, count, count);
  }

  /** Returns how many words were used, those left out too. */
  public long words() {
    return words;
  }

  /** Returns the key in lower-case hexadecimal, for those who redo the draw step by step. */
  public String key() {
    return BaseEncoding.base16().lowerCase().encode(key);
  }

  /** Fisher and Yates, from the front: after {@code steps} places are drawn, shows the first. */
  private <T> ImmutableList<T> first(Collection<T> things, int steps, int shown) {
    var order = new ArrayList<>(things);
    for (int i = 0; i < steps; i++) {
      Collections.swap(order, i, i + below(order.size() - i));
    }
    return ImmutableList.copyOf(order.subList(0, shown));
  }

  private static Mac hmac(byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
