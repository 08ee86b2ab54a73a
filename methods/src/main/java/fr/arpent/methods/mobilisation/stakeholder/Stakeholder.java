package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor as the team rated it for one question. A rating that was not given stays empty: it is
 * never taken for 0.
 */
@Value.Immutable
public interface Stakeholder {

  /** Highest rating. */
  double HIGHEST = 3;

  /** Key of the actor. */
  String id();

  /** Power to impose its will, in [0, 3]. */
  Optional<Double> power();

  /** Legitimacy of its claim, in [0, 3]. */
  Optional<Double> legitimacy();

  /** Urgency of its claim, in [0, 3]. */
  Optional<Double> urgency();

  /** Interest in the question, in [0, 3]. */
  Optional<Double> interest();

  /** Present position, in [−2 against, 2 for]. */
  Optional<Double> position();

  /** Position the team would wish, in [−2, 2]. */
  Optional<Double> wanted();

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    checkRange("power", power(), 0, HIGHEST);
    checkRange("legitimacy", legitimacy(), 0, HIGHEST);
    checkRange("urgency", urgency(), 0, HIGHEST);
    checkRange("interest", interest(), 0, HIGHEST);
    checkRange("position", position(), -2, 2);
    checkRange("wanted", wanted(), -2, 2);
  }

  private static void checkRange(String name, Optional<Double> rating, double low, double high) {
    rating.ifPresent(
        value ->
            checkArgument(
                value >= low && value <= high,
                "%s must be in [%s, %s], was %s",
                name,
                low,
                high,
                value));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Stakeholder} values; every setter may be called once. */
  final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
