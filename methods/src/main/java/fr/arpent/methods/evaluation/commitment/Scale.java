package fr.arpent.methods.evaluation.commitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * The codes of one question of one code book. Codes of different code books are never compared.
 *
 * @param id the question: {@code completion-end}
 * @param ranked codes from the lowest to the highest
 * @param aside codes that are an assessment without a rank: {@code withdrawn}, {@code unclear}
 */
public record Scale(String id, ImmutableList<String> ranked, ImmutableList<String> aside) {

  /** Returns a scale whose codes all have a rank, from the lowest. */
  static Scale of(String id, String... ranked) {
    return new Scale(id, ImmutableList.copyOf(ranked), ImmutableList.of());
  }

  /** Returns the scale of a question that is answered by no or yes. */
  static Scale yesNo(String id) {
    return of(id, "no", "yes");
  }

  /** Returns the scale with further codes that have no rank. */
  Scale and(String... withoutRank) {
    return new Scale(id, ranked, ImmutableList.copyOf(withoutRank));
  }

  /** Returns all codes: ranked from the lowest, then those without a rank. */
  public ImmutableList<String> codes() {
    return ImmutableList.<String>builder().addAll(ranked).addAll(aside).build();
  }

  /** Returns the rank of a code from 0; −1 for a code without a rank. */
  int rank(String code) {
    checkArgument(codes().contains(code), "%s has no code %s; it has %s", id, code, codes());
    return ranked.indexOf(code);
  }

  /** Returns the question whether a code reaches a threshold of the scale. */
  Function<String, Boolean> from(String threshold) {
    int lowest = rank(threshold);
    return code -> rank(code) >= lowest;
  }
}
