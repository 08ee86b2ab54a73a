package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;

/**
 * The numbers that lead from the seed of a draw to who was drawn (tirage pas à pas), so that a
 * reader can follow it with any program that knows SHA-256 and HMAC.
 *
 * @param entry the first entry that was drawn, as it stands in the pool
 * @param key SHA-256 of algorithm, seed, purpose and commitment, in lower-case hexadecimal
 * @param turns the first words of the stream, in order, until the wanted places are drawn
 */
public record DrawSteps(String entry, String key, ImmutableList<Turn> turns) {

  /**
   * A word of the stream and what became of it.
   *
   * @param place which place is drawn, from 1
   * @param counter number of the word in the stream, from 0; four words make a block
   * @param hexadecimal the word: 64 bits, sixteen digits
   * @param decimal the same as a whole number
   * @param bound how many were left to be drawn from
   * @param remainder of the division of the word by {@code bound}
   * @param leftOut whether the word would favour small numbers, so that the next one is taken
   */
  public record Turn(
      int place,
      int counter,
      String hexadecimal,
      String decimal,
      int bound,
      int remainder,
      boolean leftOut) {}

  /**
   * Follows a draw.
   *
   * @param record of a draw by {@value Draw#ALGORITHM} that drew somebody
   * @param places how many places to follow, at least 1; fewer when fewer were drawn
   */
  public static DrawSteps of(DrawRecord record, int places) {
    checkArgument(
        record.algorithm().equals(Draw.ALGORITHM), "only draws by %s have steps", Draw.ALGORITHM);
    checkArgument(places >= 1, "at least one place must be followed, was %s", places);
    var draw = Draw.of(record.seed(), record.purpose(), DrawPool.of(record.pool()));
    var turns = ImmutableList.<Turn>builder();
    int counter = 0;
    for (int place = 1; place <= Math.min(places, record.count()); place++) {
      Turn turn;
      do {
        turn = turn(place, counter++, draw.word(), record.poolSize() - place + 1);
        turns.add(turn);
      } while (turn.leftOut());
    }
    return new DrawSteps(record.result().get(0), draw.key(), turns.build());
  }

  private static Turn turn(int place, int counter, long word, int bound) {
    long surplus = Long.remainderUnsigned(-bound, bound);
    return new Turn(
        place,
        counter,
        BaseEncoding.base16().lowerCase().encode(Longs.toByteArray(word)),
        Long.toUnsignedString(word),
        bound,
        (int) Long.remainderUnsigned(word, bound),
        surplus != 0 && Long.compareUnsigned(word, -surplus) >= 0);
  }
}
