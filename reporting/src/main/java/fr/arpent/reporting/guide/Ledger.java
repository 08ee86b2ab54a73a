package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is counted while a guide is built: numbers of headings, tables, figures, maps and notes; the
 * names by which anchors are referred to; sources cited; analyses shown.
 *
 * <p>A guide is built twice: references that point forward take their names from the first time.
 */
final class Ledger {

  /** Kinds of exhibits that have numbers of their own. */
  enum Kind {
    TABLE,
    FIGURE,
    MAP
  }

  private final ImmutableMap<String, Text> namesBefore;
  private final ImmutableMap<String, Integer> citedBefore;
  private final Map<String, Text> names = new HashMap<>();
  private final int[] headings = new int[3];
  private final Map<Kind, Integer> exhibits = new HashMap<>();
  private final SetMultimap<String, String> citedAt = LinkedHashMultimap.create();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> analyses = new LinkedHashSet<>();
  private final Set<String> placedCards = new LinkedHashSet<>();
  private final Set<String> indexed = new LinkedHashSet<>();
  private final List<String> spokenTerritories = new ArrayList<>();
  private int notes;
  private int unnumbered;
  private String place = "";

  private Ledger(ImmutableMap<String, Text> names, ImmutableMap<String, Integer> cited) {
    this.namesBefore = names;
    this.citedBefore = cited;
  }

  static Ledger empty() {
    return new Ledger(ImmutableMap.of(), ImmutableMap.of());
  }

  /** Returns a new ledger that knows the names of this one. */
  Ledger again() {
    return new Ledger(ImmutableMap.copyOf(names), citationNumbers());
  }

  /** Counts a heading; returns its number, {@code 2.1}. */
  String heading(int level) {
    headings[level - 1]++;
    for (int i = level; i < headings.length; i++) {
      headings[i] = 0;
    }
    if (level == 1) {
      notes = 0;
    }
    var number = new StringBuilder();
    for (int i = 0; i < level; i++) {
      number.append(i == 0 ? "" : ".").append(headings[i]);
    }
    return number.toString();
  }

  /** Counts a heading without a number; returns an anchor for it. */
  String unnumberedAnchor(int level) {
    notes = level == 1 ? 0 : notes;
    return "section-u" + ++unnumbered;
  }

  /** Counts a table, figure or map; returns its number. */
  int exhibit(Kind kind) {
    return exhibits.merge(kind, 1, Integer::sum);
  }

  /** Counts a footnote, from 1 in each chapter. */
  int note() {
    return ++notes;
  }

  /** Notes how an anchor is referred to, and that we stand there now. */
  void name(String anchor, Text name) {
    names.putIfAbsent(anchor, name);
  }

  void standAt(String anchor) {
    place = anchor;
  }

  /** Returns how an anchor is referred to; nothing the first time. */
  Text nameOf(String anchor) {
    return namesBefore.getOrDefault(anchor, Text.EMPTY);
  }

  boolean knows(String anchor) {
    return namesBefore.containsKey(anchor);
  }

  void cite(String source) {
    sources.add(source);
    if (place.isEmpty()) {
      citedAt.put(source, "");
    } else {
      citedAt.put(source, place);
    }
  }

  /** Notes sources that stand behind an exhibit. */
  void draw(Iterable<String> ids) {
    ids.forEach(sources::add);
  }

  void show(String analysis) {
    analyses.add(analysis);
  }

  void placeCard(String analysis) {
    placedCards.add(analysis);
  }

  /** Notes that the index points here, as the author wrote it. */
  void index(String entry) {
    indexed.add(entry);
  }

  ImmutableSet<String> indexed() {
    return ImmutableSet.copyOf(indexed);
  }

  void speakOf(String territory) {
    spokenTerritories.add(territory);
  }

  ImmutableSet<String> sources() {
    return ImmutableSet.copyOf(sources);
  }

  ImmutableList<String> citedAt(String source) {
    return citedAt.get(source).stream()
        .filter(anchor -> !anchor.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableSet<String> analyses() {
    return ImmutableSet.copyOf(analyses);
  }

  ImmutableSet<String> placedCards() {
    return ImmutableSet.copyOf(placedCards);
  }

  ImmutableSet<String> spokenTerritories() {
    return ImmutableSet.copyOf(spokenTerritories);
  }

  /** Returns the number of a source, in the order in which sources are first used. */
  int citationNumber(String source) {
    return citedBefore.getOrDefault(source, 0);
  }

  private ImmutableMap<String, Integer> citationNumbers() {
    var numbers = ImmutableMap.<String, Integer>builder();
    int next = 1;
    for (var source : sources) {
      numbers.put(source, next++);
    }
    return numbers.buildOrThrow();
  }
}
