package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;

/**
 * Who goes first when a rule finds projects exactly equal. Several are asked one after the other;
 * {@link #LOWEST_ID} always comes last, so that no tie is left open.
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
  /**
   * The first by lot (tirage au sort public): all projects of the vote in an order drawn by {@link
   * fr.arpent.methods.draw.Draw} from a public seed, for the purpose {@code tie-break}. It parts
   * any two projects; criteria after it are never asked.
   */
  DRAW,
  /** The first by id, compared as text by code point: 10 before 2. */
  LOWEST_ID;

  /** What is usual with rules that share money out. */
  static final ImmutableList<TieBreak> USUAL_WITH_SHARES =
      ImmutableList.of(MOST_VOTES, LOWEST_COST, LOWEST_ID);

  /** Returns the word that a study writes: {@code lowest-cost}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the order of projects of a profile, by number.
   *
   * @param lot the order by lot, of ids
   */
  Comparator<Integer> comparator(VoteProfile profile, Comparator<String> lot) {
    return switch (this) {
      case MOST_VOTES -> Comparator.comparingLong(project -> -profile.votes(project));
      case LOWEST_COST -> Comparator.comparingLong(profile::cost);
      case HIGHEST_COST -> Comparator.comparingLong(project -> -profile.cost(project));
      case FILE_ORDER -> Comparator.naturalOrder();
      case DRAW -> Comparator.comparing(profile::id, lot);
      case LOWEST_ID -> Comparator.comparing(profile::id, profile.idOrder());
    };
  }
}
