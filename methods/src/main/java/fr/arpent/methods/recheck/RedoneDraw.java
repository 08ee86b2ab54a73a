package fr.arpent.methods.recheck;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draw done again.
 *
 * @param pool in the order of the draw
 * @param result in the order in which it was drawn
 * @param words words used
 * @param needed number of outcomes that are possible
 */
record RedoneDraw(
    ImmutableList<String> pool, ImmutableList<String> result, long words, BigInteger needed) {

  private static final BigInteger WORDS = BigInteger.ONE.shiftLeft(Long.SIZE);

  /** Redoes ARPENT-DRAW-1. */
  static RedoneDraw arpentDraw1(RecordedDraw draw) {
    var pool = draw.sortedPool();
    var key =
        Sha256.of(
            Sha256.prefixed(Sha256.utf8("ARPENT-DRAW-1")),
            Sha256.prefixed(Sha256.utf8(draw.text("seed"))),
            Sha256.prefixed(Sha256.utf8(draw.text("purpose"))),
            Sha256.prefixed(Sha256.ofTexts(pool)));
    int size = pool.size();
    boolean all = draw.text("operation").equals("shuffle");
    int shown = all ? size : (int) Math.min(Math.max(draw.number("count"), 0), size);
    int steps = all ? Math.max(size - 1, 0) : shown;
    // Places that were never swapped hold their own number.
    Map<Integer, Integer> moved = new LinkedHashMap<>();
    long words = 0;
    for (int i = 0; i < steps; i++) {
      var bound = BigInteger.valueOf(size - i);
      var limit = WORDS.divide(bound).multiply(bound);
      var word = Sha256.word(key, words++);
      while (word.compareTo(limit) >= 0) {
        word = Sha256.word(key, words++);
      }
      int other = i + word.mod(bound).intValueExact();
      int here = moved.getOrDefault(i, i);
      moved.put(i, moved.getOrDefault(other, other));
      if (other != i) {
        moved.put(other, here);
      }
    }
    var result = ImmutableList.<String>builder();
    for (int i = 0; i < shown; i++) {
      result.add(pool.get(moved.getOrDefault(i, i)));
    }
    return new RedoneDraw(pool, result.build(), words, all ? orders(size) : choices(size, shown));
  }

  /** Redoes RFC 3797: the pool keeps its order. */
  @SuppressWarnings("deprecation") // MD5 is what the RFC of 2004 asks
  static RedoneDraw rfc3797(RecordedDraw draw) {
    HashFunction md5 = Hashing.md5();
    var pool = draw.texts("pool");
    List<String> left = new ArrayList<>(pool);
    int count = (int) Math.min(Math.max(draw.number("count"), 0), pool.size());
    var result = ImmutableList.<String>builder();
    for (int i = 0; i < count; i++) {
      byte[] number = {(byte) (i / 256), (byte) (i % 256)};
      var bytes = Bytes.concat(number, Sha256.utf8(draw.text("seed")), number);
      var value = new BigInteger(1, md5.hashBytes(bytes).asBytes());
      result.add(left.remove(value.mod(BigInteger.valueOf(left.size())).intValueExact()));
    }
    return new RedoneDraw(pool, result.build(), count, choices(pool.size(), count));
  }

  private static BigInteger orders(int size) {
    return choices(size, size, false);
  }

  private static BigInteger choices(int size, int count) {
    return choices(size, count, true);
  }

  private static BigInteger choices(int size, int count, boolean withoutOrder) {
    var ways = BigInteger.ONE;
    for (int i = 1; i <= count; i++) {
      ways = ways.multiply(BigInteger.valueOf(size - i + 1L));
      ways = withoutOrder ? ways.divide(BigInteger.valueOf(i)) : ways;
    }
    return ways;
  }
}
