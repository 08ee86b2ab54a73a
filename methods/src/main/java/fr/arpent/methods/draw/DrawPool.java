package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * Those among whom lots are drawn: opaque identifiers in Unicode form NFC, sorted by the unsigned
 * bytes of their UTF-8, so that the order in which a list arrives changes nothing.
 *
 * <p>Its {@link #digest} is the commitment (empreinte): published before the seed is known, it
 * fixes the list. Identifiers that will be published should be random, of 128 bits at least: the
 * digest of a list of names can be found by trial.
 */
public final class DrawPool {

  private static final Comparator<String> BY_BYTES =
      (one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other));

  private static final DrawPool EMPTY = new DrawPool(ImmutableList.of());

  private final ImmutableList<String> identifiers;
  private final byte[] hash;

  private DrawPool(ImmutableList<String> identifiers) {
    this.identifiers = identifiers;
    var parts = new LengthPrefixed();
    identifiers.forEach(parts::add);
    this.hash = parts.sha256Bytes();
  }

  /**
   * Returns a pool.
   *
   * @param identifiers in any order, distinct after normalisation
   * @throws IllegalArgumentException if two are the same; the message names the first of them
   */
  public static DrawPool of(Collection<String> identifiers) {
    var sorted =
        identifiers.stream()
            .map(identifier -> Normalizer.normalize(identifier, Normalizer.Form.NFC))
            .sorted(BY_BYTES)
            .collect(ImmutableList.toImmutableList());
    for (int i = 1; i < sorted.size(); i++) {
      checkArgument(
          !sorted.get(i).equals(sorted.get(i - 1)),
          "identifiers of a pool must be distinct, %s is there twice",
          sorted.get(i));
    }
    return new DrawPool(sorted);
  }

  /** Returns the pool without anybody, for draws that only need numbers. */
  public static DrawPool empty() {
    return EMPTY;
  }

  /** Returns the identifiers in the order of the draw. */
  public ImmutableList<String> identifiers() {
    return identifiers;
  }

  /** Returns how many there are. */
  public int size() {
    return identifiers.size();
  }

  /** Returns the commitment: SHA-256 of the sorted list, in lower-case hexadecimal. */
  public String digest() {
    return BaseEncoding.base16().lowerCase().encode(hash);
  }

  byte[] hash() {
    return hash.clone();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
