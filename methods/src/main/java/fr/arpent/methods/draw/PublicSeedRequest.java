package fr.arpent.methods.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to name the seed of a public draw: {@code seed: {sources: [{name, on, rule,
 * outcomes}], value: "…"}}.
 *
 * @param sources where it comes from, in the order in which their results are written
 * @param value the seed in canonical form; left out until it is known
 */
public record PublicSeedRequest(ImmutableList<SourceOfSeed> sources, Optional<String> value) {

  /**
   * A public source of chance.
   *
   * @param name what it is
   * @param on day on which the result is known
   * @param rule how the result is written down
   * @param outcomes how many results are possible and equally likely
   */
  public record SourceOfSeed(
      LocalizedText name, LocalDate on, LocalizedText rule, Optional<Double> outcomes) {}

  /**
   * Returns the seed; empty when there are problems, each told at its key.
   *
   * @param pointer of the seed among the keys of its analysis: {@code /seed}
   */
  public Optional<PublicSeed> seed(String pointer, Problems problems) {
    int before = problems.count();
    if (sources.isEmpty()) {
      problems.error("schema/missing-key", pointer, ImmutableMap.of("key", "sources"));
    }
    for (int i = 0; i < sources.size(); i++) {
      double outcomes = sources.get(i).outcomes().orElse(1.0);
      if (!(outcomes >= 1)) {
        problems.error(
            "value/above-zero",
            pointer + "/sources/" + i + "/outcomes",
            ImmutableMap.of("found", outcomes));
      }
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new PublicSeed(
                sources.stream()
                    .map(it -> new SeedSource(it.name(), it.on(), it.rule(), it.outcomes()))
                    .collect(ImmutableList.toImmutableList()),
                value));
  }
}
