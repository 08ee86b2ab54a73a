package fr.arpent.reporting.pdf;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much of a text comes back when it is copied out of a file: the share of its words that are
 * found as they were written, and of its pairs of words that follow each other. Presentation forms
 * count as the letters they present; characters that only steer direction do not count.
 *
 * @param words 0 to 1
 * @param pairs 0 to 1
 */
record WordScore(double words, double pairs) {

  static WordScore of(List<String> written, String found) {
    var foundWords = words(found);
    Multiset<String> wanted = HashMultiset.create();
    Multiset<String> wantedPairs = HashMultiset.create();
    for (String sentence : written) {
      var words = words(sentence);
      wanted.addAll(words);
      wantedPairs.addAll(pairs(words));
    }
    return new WordScore(
        share(wanted, HashMultiset.create(foundWords)),
        share(wantedPairs, HashMultiset.create(pairs(foundWords))));
  }

  private static double share(Multiset<String> wanted, Multiset<String> found) {
    return (double) Multisets.intersection(wanted, found).size() / wanted.size();
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    return Splitter.onPattern("\\s+").omitEmptyStrings().splitToList(plain);
  }

  private static List<String> pairs(List<String> words) {
    return IntStream.range(1, words.size())
        .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
        .toList();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%3.0f %% / %3.0f %%", 100 * words, 100 * pairs);
  }
}
