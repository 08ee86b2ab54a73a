package fr.arpent.reporting.exhibit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.text.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the options of one exhibit; whatever it cannot use is refused with what it could.
 *
 * @param text options as written
 * @param hidden parts that are left out
 */
public record OptionReader(ExhibitOptions text, ImmutableSet<String> hidden) {

  /**
   * Returns a reader.
   *
   * @param known options that the exhibit understands
   * @param parts parts that {@code hide} may name
   */
  public static OptionReader of(
      ExhibitOptions options, ImmutableSet<String> known, Collection<String> parts) {
    options.values().keySet().forEach(name -> checkKnown("option", name, known));
    var hidden = ImmutableSet.copyOf(options.list("hide"));
    hidden.forEach(part -> checkKnown("hide", part, parts));
    return new OptionReader(options, hidden);
  }

  /** Refuses a word that is not one of those known. */
  public static void checkKnown(String option, String word, Collection<String> known) {
    if (!known.contains(word)) {
      throw refused(option, word, String.join(", ", known));
    }
  }

  /** Returns what to throw when an option holds what it cannot use. */
  public static IllegalArgumentException refused(String option, String found, String expected) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: \u201C%s\u201D; known: %s", option, found, expected));
  }

  /** Returns words that the author wrote. */
  public Optional<Text> text(String option) {
    return text.find(option).map(Text::of);
  }

  /** Returns whether a part is left out. */
  public boolean hides(String part) {
    return hidden.contains(part);
  }

  /** Returns whether an option is {@code yes}; no when it is not given. */
  public boolean isYes(String option) {
    var word = text.find(option).orElse("no");
    checkKnown(option, word, ImmutableSet.of("yes", "no"));
    return word.equals("yes");
  }

  /** Returns a whole number from one up. */
  public Optional<Integer> count(String option) {
    return text.find(option).map(word -> whole(option, word, 1, 1_000_000));
  }

  /** Returns a whole number between two. */
  public static int whole(String option, String word, int least, int most) {
    if (word.matches("\\d{1,9}")) {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw refused(option, word, least + "\u2013" + most);
  }

  /** Returns pairs written {@code a = b, c = d}. */
  public ImmutableMap<String, String> pairs(String option) {
    var pairs = ImmutableMap.<String, String>builder();
    for (var item : text.list(option)) {
      var sides = Splitter.on('=').trimResults().limit(2).splitToList(item);
      if (sides.size() < 2 || sides.get(0).isEmpty() || sides.get(1).isEmpty()) {
        throw refused(option, item, "column = word");
      }
      pairs.put(sides.get(0), sides.get(1));
    }
    return pairs.buildKeepingLast();
  }
}
