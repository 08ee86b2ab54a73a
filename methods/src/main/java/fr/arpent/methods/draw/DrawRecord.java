package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.util.Optional;

/**
 * All that is needed to do a draw again (procès-verbal du tirage), for people and for programs:
 * {@code arpent draw verify} reads its JSON, and so can a few lines of any language.
 *
 * @param format {@value #FORMAT}
 * @param algorithm {@value Draw#ALGORITHM}, or {@value Rfc3797#ALGORITHM} for an old draw
 * @param operation what was drawn
 * @param purpose what the draw was for; empty with RFC 3797
 * @param seed in canonical form
 * @param sources where the seed comes from
 * @param poolDigest commitment to the pool
 * @param poolSize how many are in it
 * @param pool the identifiers: in the order of the draw, or numbered from 1 with RFC 3797
 * @param count how many were drawn
 * @param words words of the stream that were used, those left out too; digests with RFC 3797
 * @param result identifiers in the order in which they were drawn
 * @param resultDigest SHA-256 of the result, written as the pool is for its commitment
 * @param bitsNeeded bits of chance with which every outcome is possible
 * @param bitsAtMost bits that the seed cannot exceed, from its length
 * @param bitsStated bits that the sources are said to hold; empty when nobody said
 */
public record DrawRecord(
    String format,
    String algorithm,
    Operation operation,
    String purpose,
    String seed,
    ImmutableList<SeedSource> sources,
    String poolDigest,
    int poolSize,
    ImmutableList<String> pool,
    int count,
    long words,
    ImmutableList<String> result,
    String resultDigest,
    double bitsNeeded,
    double bitsAtMost,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> bitsStated) {

  /** The format that is written. */
  public static final String FORMAT = "arpent-draw-record/1";

  /** What is drawn from a pool. */
  public enum Operation {
    /** One member, by one number below the size of the pool. */
    PICK,
    /** Some members, in the order in which they are drawn. */
    SAMPLE,
    /** All members, in an order drawn by lot. */
    SHUFFLE
  }

  /** Draws one member of a pool. */
  public static DrawRecord pick(PublicSeed seed, String purpose, DrawPool pool) {
    checkArgument(pool.size() > 0, "a pool must have members for one to be drawn");
    var draw = Draw.of(known(seed), purpose, pool);
    var drawn = ImmutableList.of(pool.identifiers().get(draw.below(pool.size())));
    return record(seed, purpose, draw, Operation.PICK, drawn);
  }

  /** Draws some members of a pool. */
  public static DrawRecord sample(PublicSeed seed, String purpose, DrawPool pool, int count) {
    var draw = Draw.of(known(seed), purpose, pool);
    return record(seed, purpose, draw, Operation.SAMPLE, draw.sample(pool.identifiers(), count));
  }

  /** Draws the order of a pool. */
  public static DrawRecord shuffle(PublicSeed seed, String purpose, DrawPool pool) {
    var draw = Draw.of(known(seed), purpose, pool);
    return record(seed, purpose, draw, Operation.SHUFFLE, draw.shuffle(pool.identifiers()));
  }

  /**
   * Redoes a draw by RFC 3797.
   *
   * @param pool the numbered list, as it was published
   */
  public static DrawRecord rfc3797(PublicSeed seed, ImmutableList<String> pool, int count) {
    var drawn =
        Rfc3797.draw(known(seed), pool.size(), count).stream()
            .map(number -> pool.get(number - 1))
            .collect(ImmutableList.toImmutableList());
    return new DrawRecord(
        FORMAT,
        Rfc3797.ALGORITHM,
        Operation.SAMPLE,
        "",
        known(seed),
        seed.sources(),
        digest(pool),
        pool.size(),
        pool,
        count,
        count,
        drawn,
        digest(drawn),
        Entropy.ofSample(pool.size(), count),
        seed.mostBits().orElseThrow(),
        stated(seed));
  }

  private static DrawRecord record(
      PublicSeed seed,
      String purpose,
      Draw draw,
      Operation operation,
      ImmutableList<String> result) {
    var pool = draw.pool();
    return new DrawRecord(
        FORMAT,
        Draw.ALGORITHM,
        operation,
        purpose,
        known(seed),
        seed.sources(),
        pool.digest(),
        pool.size(),
        pool.identifiers(),
        result.size(),
        draw.words(),
        result,
        digest(result),
        operation == Operation.SHUFFLE
            ? Entropy.ofOrder(pool.size())
            : Entropy.ofSample(pool.size(), result.size()),
        seed.mostBits().orElseThrow(),
        stated(seed));
  }

  private static String known(PublicSeed seed) {
    return seed.value()
        .orElseThrow(() -> new IllegalArgumentException("the seed of a draw must be known"));
  }

  private static Optional<Double> stated(PublicSeed seed) {
    var bits = seed.statedBits();
    return bits.isPresent() ? Optional.of(bits.getAsDouble()) : Optional.empty();
  }

  private static String digest(ImmutableList<String> identifiers) {
    var parts = new LengthPrefixed();
    identifiers.forEach(parts::add);
    return BaseEncoding.base16().lowerCase().encode(parts.sha256Bytes());
  }
}
