package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The seed of a public draw (graine): where it will come from, which is said in advance, and what
 * it was, once known.
 *
 * @param sources in the order in which their results are written; one at least
 * @param value in canonical form; empty until the day of the draw
 */
public record PublicSeed(ImmutableList<SeedSource> sources, Optional<String> value) {

  private static final Pattern BLANKS_AND_ACCENTS = Pattern.compile("[\\s\\p{Mn}]+");
  private static final double BITS_PER_DIGIT = StrictMath.log(10) / StrictMath.log(2);

  /** Checks that a source is named. */
  public PublicSeed {
    checkArgument(!sources.isEmpty(), "a public seed must name one source at least");
  }

  /**
   * Returns results of sources in canonical form (RFC 3797, section 4): each value followed by a
   * full stop, each source by a stroke. {@code 9319./2.5.8.10.12./}
   *
   * @param results of each source, in the order agreed: values of an unordered result ascending; no
   *     values for a source that published nothing, which gives {@code ?./}
   */
  public static String canonical(Collection<? extends Collection<String>> results) {
    return results.stream()
        .map(values -> values.isEmpty() ? "?./" : written(values) + "/")
        .collect(Collectors.joining());
  }

  /**
   * Returns numbers of a source whose result has no order, ready for {@link #canonical}: ascending,
   * without leading zeros.
   *
   * @throws NumberFormatException if one is not a whole number
   */
  public static ImmutableList<String> ascending(Collection<String> numbers) {
    return numbers.stream()
        .map(BigInteger::new)
        .sorted()
        .map(BigInteger::toString)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the day on which the last source is known. */
  public LocalDate lastDay() {
    return sources.stream().map(SeedSource::on).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Returns what a study says of it, among the settings of its analysis. */
  public ImmutableMap<String, Object> parameters() {
    var parameters = ImmutableMap.<String, Object>builder().put("sources", sources);
    value.ifPresent(known -> parameters.put("value", known));
    return parameters.buildOrThrow();
  }

  /**
   * Returns how many bits of chance the sources hold: the sum of log₂ of their possible results;
   * empty unless all say how many.
   */
  public OptionalDouble statedBits() {
    return sources.stream().allMatch(source -> source.outcomes().isPresent())
        ? OptionalDouble.of(
            sources.stream().mapToDouble(s -> Entropy.log2(s.outcomes().orElseThrow())).sum())
        : OptionalDouble.empty();
  }

  /**
   * Returns a number of bits that the value cannot exceed, from its length: log₂ 10 for a digit, 16
   * for any other sign that is not a full stop or a stroke. Empty until the value is known.
   */
  public OptionalDouble mostBits() {
    return value.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.get().chars().mapToDouble(PublicSeed::mostBits).sum());
  }

  private static double mostBits(int sign) {
    if (sign == '.' || sign == '/') {
      return 0;
    }
    return sign >= '0' && sign <= '9' ? BITS_PER_DIGIT : Character.SIZE;
  }

  private static String written(Collection<String> values) {
    return values.stream().map(value -> plain(value) + ".").collect(Collectors.joining());
  }

  private static String plain(String value) {
    var decomposed = Normalizer.normalize(value.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
    return BLANKS_AND_ACCENTS.matcher(decomposed).replaceAll("");
  }
}
