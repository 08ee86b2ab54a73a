package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A public event whose result nobody can choose (source d'aléa): a lottery of the state, a round of
 * a randomness beacon, dice thrown before everybody.
 *
 * @param name what it is
 * @param on the day on which the result is known
 * @param rule how the result is written down, fixed in advance
 * @param outcomes how many results are possible and equally likely (19,068,840 for five numbers of
 *     49 and one of ten); {@code >= 1}; empty when nobody said
 */
public record SeedSource(
    LocalizedText name,
    LocalDate on,
    LocalizedText rule,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> outcomes) {

  /** Checks the number of results. */
  public SeedSource {
    checkArgument(
        outcomes.isEmpty() || outcomes.get() >= 1, "outcomes must be at least 1, was %s", outcomes);
  }
}
