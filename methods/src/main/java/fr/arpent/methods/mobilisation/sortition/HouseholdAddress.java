package fr.arpent.methods.mobilisation.sortition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way to write an address (adresse normalisée), so that people who live together are seen to:
 * without case, accents and punctuation, with the abbreviations of French streets written out.
 */
final class HouseholdAddress {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER_THEN_LETTERS = Pattern.compile("(?<=\\d)(?=\\p{L})");

  private static final ImmutableMap<String, String> WRITTEN_OUT =
      ImmutableMap.<String, String>builder()
          .put("all", "allee")
          .put("appt", "appartement")
          .put("apt", "appartement")
          .put("av", "avenue")
          .put("ave", "avenue")
          .put("bat", "batiment")
          .put("bd", "boulevard")
          .put("bld", "boulevard")
          .put("blvd", "boulevard")
          .put("boul", "boulevard")
          .put("che", "chemin")
          .put("chem", "chemin")
          .put("crs", "cours")
          .put("fbg", "faubourg")
          .put("fg", "faubourg")
          .put("imp", "impasse")
          .put("lot", "lotissement")
          .put("pas", "passage")
          .put("pl", "place")
          .put("r", "rue")
          .put("res", "residence")
          .put("rte", "route")
          .put("sq", "square")
          .put("st", "saint")
          .put("ste", "sainte")
          .buildOrThrow();

  private HouseholdAddress() {}

  /** Returns the key of an address; empty when no part of it says anything. */
  static Optional<String> key(Collection<String> parts) {
    var words =
        parts.stream()
            .flatMap(part -> Splitter.on(' ').omitEmptyStrings().splitToStream(plain(part)))
            .map(word -> WRITTEN_OUT.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    return Optional.of(words).filter(key -> !key.isEmpty());
  }

  private static String plain(String part) {
    var decomposed = Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var words = NOT_WORDS.matcher(ACCENTS.matcher(decomposed).replaceAll("")).replaceAll(" ");
    return NUMBER_THEN_LETTERS.matcher(words).replaceAll(" ");
  }
}
