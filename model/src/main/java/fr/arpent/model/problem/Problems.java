package fr.arpent.model.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the problems of a study, all of them: nobody should mend a folder one message at a time.
 *
 * <p>Callers name a JSON pointer; the {@link Locator} turns it into a line. {@link #under} gives a
 * view that prefixes pointers, so that a method can speak of {@code /demand/id} without knowing
 * what its analysis is called. Not for use by several threads.
 */
public final class Problems {

  /** Most problems that are kept; further ones are counted. */
  public static final int MOST_KEPT = 100;

  private final Locator locator;
  private final String prefix;
  private final Ledger ledger;

  private Problems(Locator locator, String prefix, Ledger ledger) {
    this.locator = locator;
    this.prefix = prefix;
    this.ledger = ledger;
  }

  /** Returns an empty collection that finds places with a locator. */
  public static Problems locatedBy(Locator locator) {
    return new Problems(locator, "", new Ledger());
  }

  /** Returns a view of this collection whose pointers start with {@code pointer}. */
  public Problems under(String pointer) {
    return new Problems(locator, prefix + pointer, ledger);
  }

  /** Returns the place of a pointer, for words that name a second place. */
  public Optional<Place> find(String pointer) {
    return locator.find(prefix + pointer);
  }

  /** Returns the view of this collection whose pointers start at the root of the study. */
  public Problems atRoot() {
    return new Problems(locator, "", ledger);
  }

  /** Adds an error at a pointer. */
  public void error(String code, String pointer, Map<String, ?> fields) {
    add(located(code, Severity.ERROR, pointer, fields));
  }

  /** Adds an error at the key that a pointer ends in, not at its value. */
  public void errorAtKey(String code, String pointer, Map<String, ?> fields) {
    var whole = prefix + pointer;
    add(
        new Problem(
            code, Severity.ERROR, locator.findKey(whole), whole, ImmutableMap.copyOf(fields)));
  }

  /** Adds a warning at a pointer. */
  public void warning(String code, String pointer, Map<String, ?> fields) {
    add(located(code, Severity.WARNING, pointer, fields));
  }

  /**
   * Adds an error at a place of a file that has no pointers (guide texts, files that cannot be
   * parsed).
   */
  public void errorIn(Place place, String code, Map<String, ?> fields) {
    add(new Problem(code, Severity.ERROR, Optional.of(place), "", ImmutableMap.copyOf(fields)));
  }

  /** Adds a warning at a place of a file that has no pointers. */
  public void warningIn(Place place, String code, Map<String, ?> fields) {
    add(new Problem(code, Severity.WARNING, Optional.of(place), "", ImmutableMap.copyOf(fields)));
  }

  /** Adds a problem; the same one twice counts once. */
  public void add(Problem problem) {
    ledger.add(problem);
  }

  /**
   * Returns the kept problems in the order of their reporting, at most {@link #MOST_KEPT}; errors
   * are kept before warnings.
   */
  public ImmutableList<Problem> list() {
    return ImmutableList.copyOf(ledger.kept);
  }

  /** Returns how many problems were left out of {@link #list}. */
  public int leftOut() {
    return ledger.leftOut;
  }

  /** Returns how many problems were added, warnings and those left out included. */
  public int count() {
    return ledger.kept.size() + ledger.leftOut;
  }

  /** Returns whether any error was added. */
  public boolean hasErrors() {
    return ledger.kept.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private Problem located(String code, Severity severity, String pointer, Map<String, ?> fields) {
    var whole = prefix + pointer;
    return new Problem(code, severity, locator.find(whole), whole, ImmutableMap.copyOf(fields));
  }

  /** What all views of one collection share. */
  private static final class Ledger {
    private final List<Problem> kept = new ArrayList<>();
    private int leftOut;

    private Ledger() {}

    void add(Problem problem) {
      if (kept.contains(problem)) {
        return;
      }
      if (kept.size() < MOST_KEPT) {
        kept.add(problem);
        return;
      }
      leftOut++;
      if (problem.severity() == Severity.ERROR) {
        makeRoomFor(problem);
      }
    }

    private void makeRoomFor(Problem error) {
      for (int i = kept.size() - 1; i >= 0; i--) {
        if (kept.get(i).severity() == Severity.WARNING) {
          kept.remove(i);
          kept.add(error);
          return;
        }
      }
    }
  }
}
