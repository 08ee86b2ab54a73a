package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import fr.arpent.reporting.block.Block.Index;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The entries of an index in the order of a language, under the letters that its readers look for
 * (CLDR's index characters: É stands under E, an Arabic article is not dropped). What no letter of
 * the language begins stands under those of Latin script, or first, under {@code #}.
 */
final class IndexEntries {

  private static final String OTHER = "#";
  private static final Splitter PARTS = Splitter.on('>').trimResults();

  private IndexEntries() {}

  /** Returns an entry and the part of it that is meant: {@code budget > participatory}. */
  static ImmutableList<String> path(String entry) {
    return ImmutableList.copyOf(PARTS.splitToList(entry));
  }

  /** Returns an entry as it is noted, however the author spaced it. */
  static String key(String entry) {
    return String.join(" > ", path(entry));
  }

  /**
   * Returns the entries by letter.
   *
   * @param keys entries as they were noted, in any order
   */
  static ImmutableList<Index.Group> groups(Collection<String> keys, Locale language) {
    if (keys.isEmpty()) {
      return ImmutableList.of();
    }
    var order = order(language);
    var roots = new TreeMap<String, List<String>>(order);
    for (var key : keys) {
      roots.computeIfAbsent(path(key).get(0), root -> new ArrayList<>()).add(key);
    }
    var index = new AlphabeticIndex<Index.Topic>(ULocale.forLocale(language));
    index.addLabels(ULocale.FRENCH);
    roots.forEach((root, noted) -> index.addRecord(root, entry(root, noted, order)));
    var groups = ImmutableList.<Index.Group>builder();
    for (var bucket : index) {
      if (bucket.size() > 0) {
        boolean letter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
        groups.add(
            new Index.Group(
                letter ? bucket.getLabel() : OTHER,
                ImmutableList.copyOf(
                    Iterables.transform(bucket, AlphabeticIndex.Record::getData))));
      }
    }
    return groups.build();
  }

  /** Two entries that a reader takes for one, but for capitals or accents, stay two. */
  private static Comparator<String> order(Locale language) {
    var letters = Collator.getInstance(language);
    Comparator<String> alphabetical = letters::compare;
    return alphabetical.thenComparing(Comparator.naturalOrder());
  }

  private static Index.Topic entry(String root, List<String> noted, Comparator<String> order) {
    var parts =
        noted.stream()
            .filter(key -> path(key).size() > 1)
            .sorted(Comparator.comparing(IndexEntries::part, order))
            .map(key -> new Index.Topic(Text.of(part(key)), key, ImmutableList.of()))
            .collect(toImmutableList());
    var own = noted.stream().filter(key -> path(key).size() == 1).findFirst().orElse(root);
    return new Index.Topic(Text.of(root), own, parts);
  }

  private static String part(String key) {
    return String.join(", ", path(key).subList(1, path(key).size()));
  }
}
