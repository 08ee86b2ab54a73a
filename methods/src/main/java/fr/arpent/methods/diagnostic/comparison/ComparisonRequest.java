package fr.arpent.methods.diagnostic.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link RankComparison}.
 *
 * @param computed the measure in question
 * @param published the measure it is compared with
 */
public record ComparisonRequest(MeasureRole computed, MeasureRole published) {

  /**
   * A measure, one row per thing.
   *
   * @param id column of keys; the same thing has the same key in both measures
   * @param value column of numbers; a row without one is left out
   */
  public record MeasureRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> value)
      implements TableRole {}
}
