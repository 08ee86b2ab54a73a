package fr.arpent.reporting.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Small numbers and ranks in words. Numbers go to sixteen, as French prose has it; the words are in
 * the bundles under {@code number.words} and {@code number.ranks}.
 *
 * <p>The gender is that of the noun that is counted: Arabic turns its own agreement round where the
 * grammar asks it (ثلاث بلديات, ثلاثة أطباء).
 */
final class NumberWords {

  private final ImmutableMap<Gender, ImmutableList<String>> words;
  private final ImmutableMap<Gender, ImmutableList<String>> ranks;

  private NumberWords(
      ImmutableMap<Gender, ImmutableList<String>> words,
      ImmutableMap<Gender, ImmutableList<String>> ranks) {
    this.words = words;
    this.ranks = ranks;
  }

  static NumberWords of(ImmutableMap<String, String> bundle) {
    return new NumberWords(both(bundle, "number.words."), both(bundle, "number.ranks."));
  }

  /** Returns nought to sixteen in words. */
  Optional<String> word(int number, Gender gender) {
    return at(words, gender, number);
  }

  /** Returns a rank in words, where the language writes it so. */
  Optional<String> rank(int rank, Gender gender) {
    return at(ranks, gender, rank - 1);
  }

  private static Optional<String> at(
      ImmutableMap<Gender, ImmutableList<String>> lists, Gender gender, int index) {
    var list = lists.getOrDefault(gender, ImmutableList.of());
    return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }

  private static ImmutableMap<Gender, ImmutableList<String>> both(
      ImmutableMap<String, String> bundle, String prefix) {
    var result = ImmutableMap.<Gender, ImmutableList<String>>builder();
    for (var gender : Gender.values()) {
      var list = bundle.getOrDefault(prefix + gender.name().toLowerCase(Locale.ROOT), "");
      result.put(
          gender,
          ImmutableList.copyOf(Splitter.on('|').trimResults().omitEmptyStrings().split(list)));
    }
    return result.buildOrThrow();
  }
}
