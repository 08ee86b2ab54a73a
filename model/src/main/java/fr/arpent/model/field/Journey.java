package fr.arpent.model.field;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.validity.Promises;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody goes through to get something done (parcours usager).
 *
 * @param id key
 * @param persona id of the persona that goes through it
 * @param steps at least one, in the order of their numbers, which differ
 */
public record Journey(String id, Optional<String> persona, ImmutableList<JourneyStep> steps) {

  /** Checks the keys and the order of the steps. */
  public Journey {
    Promises.key("id of a journey", id);
    Promises.key("persona of journey " + id, persona);
    checkArgument(!steps.isEmpty(), "journey %s must have at least one step", id);
    checkArgument(
        Comparators.isInStrictOrder(steps, Comparator.comparing(JourneyStep::step)),
        "steps of journey %s must be in the order of their numbers, each once, were %s",
        id,
        steps.stream().map(JourneyStep::step).toList());
  }
}
