package fr.arpent.methods;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Suppliers;
import com.google.common.hash.Hashing;
import fr.arpent.model.ArpentJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a result comes from: its method, the method's version, and a digest of the whole input,
 * made when first asked.
 */
public final class Provenance {

  private final MethodCard card;
  private final Supplier<String> inputDigest;
  private final Optional<String> seed;

  private Provenance(MethodCard card, Supplier<String> inputDigest, Optional<String> seed) {
    this.card = card;
    this.inputDigest = inputDigest;
    this.seed = seed;
  }

  /** Returns the provenance of a result of a method on an input. */
  public static Provenance of(MethodCard card, Object input) {
    return new Provenance(card, Suppliers.memoize(() -> digest(input)), Optional.empty());
  }

  /** Returns this provenance, of a result that chance had a part in. */
  public Provenance withSeed(String newSeed) {
    return new Provenance(card, inputDigest, Optional.of(newSeed));
  }

  /** Returns the seed of what was drawn or searched by chance; empty where nothing was. */
  public Optional<String> seed() {
    return seed;
  }

  /** Returns the id of the method. */
  public String method() {
    return card.id();
  }

  /** Returns the version of the method. */
  public String methodVersion() {
    return card.version();
  }

  /** Returns the SHA-256 of the input's JSON, in lower-case hexadecimal. */
  public String inputDigest() {
    return inputDigest.get();
  }

  private static String digest(Object input) {
    try {
      var json = ArpentJson.mapper().writeValueAsString(input);
      return Hashing.sha256().hashString(json, StandardCharsets.UTF_8).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the input has no JSON form: " + input.getClass().getName(), e);
    }
  }
}
