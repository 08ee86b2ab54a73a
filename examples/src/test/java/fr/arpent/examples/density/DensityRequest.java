package fr.arpent.examples.density;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/** What a study writes to ask for {@link Density}. */
public record DensityRequest(Places places) {

  /** One row per place; an option names the column when the table calls it otherwise. */
  public record Places(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> population,
      Optional<String> area)
      implements TableRole {}
}
