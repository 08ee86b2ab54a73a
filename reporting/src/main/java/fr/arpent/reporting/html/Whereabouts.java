package fr.arpent.reporting.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.arpent.reporting.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Remembers in which section words lead to an anchor, and what is read in each: a file without
 * pages says "cited in 1.2" where the PDF says a page. Nothing is remembered before the first
 * chapter, so that the contents count for nothing.
 */
final class Whereabouts {

  private final List<Place> places = new ArrayList<>();
  private final SetMultimap<String, Place> leading = LinkedHashMultimap.create();
  private boolean reading = true;

  /** A section: what it is called, where it is, and what has been read in it. */
  private static final class Place {
    private final String name;
    private final String anchor;
    private final StringBuilder words = new StringBuilder();

    Place(String name, String anchor) {
      this.name = name;
      this.anchor = anchor;
    }

    Words.Span link() {
      return new Words.Run(
          name, Words.Emphasis.NONE, Optional.empty(), Optional.of(new Words.Link.Anchor(anchor)));
    }
  }

  /** Begins a section. */
  void enter(String name, String anchor) {
    places.add(new Place(name, anchor));
  }

  /** Says whether what comes now counts as read. */
  void reading(boolean on) {
    reading = on;
  }

  /** Notes words that are read; {@code apart} when they begin a paragraph. */
  void read(String words, boolean apart) {
    if (reading && !places.isEmpty()) {
      var read = places.get(places.size() - 1).words;
      (apart ? read.append('\n') : read).append(words);
    }
  }

  /** Notes that words lead to an anchor. */
  void lead(String anchor) {
    if (reading && !places.isEmpty()) {
      leading.put(anchor, places.get(places.size() - 1));
    }
  }

  /** Returns the sections in which words lead to an anchor, as links; empty when none does. */
  Optional<Words> leadingTo(String anchor, String comma) {
    return listed(ImmutableSet.copyOf(leading.get(anchor)).asList(), comma);
  }

  /**
   * Returns the sections in which a term is read, whatever its capitals, with the -s or -x of a
   * plural, as links; empty when none has it.
   */
  Optional<Words> mentioning(String term, String comma) {
    var pattern =
        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(normal(term)) + "[sx]?(?![\\p{L}\\d])");
    return listed(
        places.stream()
            .filter(place -> pattern.matcher(normal(place.words.toString())).find())
            .collect(toImmutableList()),
        comma);
  }

  private static Optional<Words> listed(ImmutableList<Place> found, String comma) {
    var spans = ImmutableList.<Words.Span>builder();
    for (int i = 0; i < found.size(); i++) {
      if (i > 0) {
        spans.add(Words.Run.plain(comma));
      }
      spans.add(found.get(i).link());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Words(spans.build()));
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace("\u00AD", "")
        .replaceAll("[\\s\u00A0\u202F]+", " ");
  }
}
