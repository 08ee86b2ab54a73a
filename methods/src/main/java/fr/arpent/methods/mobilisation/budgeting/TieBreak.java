package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who goes first when a rule finds projects exactly equal. Several are asked one after the other;
 * {@link #LOWEST_ID} always comes last, so that no tie is left to chance.
 */
public enum TieBreak {
  /** The project named on most ballots. */
  MOST_VOTES,
  /** The cheapest. */
  LOWEST_COST,
  /** The dearest. */
  HIGHEST_COST,
  /** The first in the file. */
  FILE_ORDER,
  /** The first by id, compared as text by code point: 10 before 2. */
  LOWEST_ID;

  /** Returns the word that a study writes: {@code lowest-cost}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Comparator<Integer> comparator(VoteProfile profile) {
    return switch (this) {
      case MOST_VOTES -> Comparator.comparingLong(project -> -profile.votes(project));
      case LOWEST_COST -> Comparator.comparingLong(profile::cost);
      case HIGHEST_COST -> Comparator.comparingLong(project -> -profile.cost(project));
      case FILE_ORDER -> Comparator.naturalOrder();
      case LOWEST_ID -> Comparator.comparing(profile::id, profile.idOrder());
    };
  }

  /** Returns the order of projects that a rule finds equal. */
  static Comparator<Integer> order(ImmutableList<TieBreak> ties, VoteProfile profile) {
    return Stream.concat(ties.stream(), Stream.of(LOWEST_ID))
        .map(tie -> tie.comparator(profile))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** Returns the criterion that tells two projects apart. */
  static TieBreak deciding(ImmutableList<TieBreak> ties, VoteProfile profile, int one, int other) {
    return ties.stream()
        .filter(tie -> tie.comparator(profile).compare(one, other) != 0)
        .findFirst()
        .orElse(LOWEST_ID);
  }
}
