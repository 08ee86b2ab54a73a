package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link FloatingCatchment} works on. */
@Value.Immutable
public interface AccessInput {

  /** Places where people live, with distinct ids. */
  ImmutableList<Demand> demand();

  /**
   * Places around the territory whose inhabitants use the same services: they share them, and are
   * not scored. Without them the edge of the territory looks better served than it is.
   */
  ImmutableList<Demand> neighbours();

  /** Places where the service is given, with distinct ids. */
  ImmutableList<Supply> supply();

  /** How minutes between two places are found; great-circle at 50 km/h by default. */
  @Value.Default
  default Distance distance() {
    return Distance.greatCircle(50);
  }

  /** How the weight of a service falls with the minutes; none by default. */
  @Value.Default
  default Decay decay() {
    return Decay.none();
  }

  /**
   * Catchment: minutes within which a service counts, limit included; the last limit of {@link
   * Decay.Bands}, else 20 by default.
   */
  @Value.Default
  default double catchmentMinutes() {
    return decay() instanceof Decay.Bands bands ? bands.lastLimit() : 20;
  }

  /** Number of inhabitants a score is given for; 1000 by default. */
  @Value.Default
  default double per() {
    return 1000;
  }

  /** Unit of the capacity, a term of the study. */
  Optional<String> unit();

  /** Checks ids, the catchment and {@code per}. */
  @Value.Check
  default void check() {
    checkArgument(
        Stream.concat(demand().stream(), neighbours().stream()).map(Demand::id).distinct().count()
            == demand().size() + neighbours().size(),
        "ids of the demand and its neighbours must be distinct");
    checkArgument(
        supply().stream().map(Supply::id).distinct().count() == supply().size(),
        "ids of the supply must be distinct");
    checkArgument(
        catchmentMinutes() > 0 && catchmentMinutes() < Double.POSITIVE_INFINITY,
        "the catchment must be > 0 minutes, was %s",
        catchmentMinutes());
    checkArgument(per() >= 1, "per must be >= 1 inhabitant, was %s", per());
    checkArgument(
        !(decay() instanceof Decay.Bands bands) || bands.lastLimit() == catchmentMinutes(),
        "the catchment must be the last limit of the bands, was %s",
        catchmentMinutes());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AccessInput} values; every setter may be called once. */
  final class Builder extends ImmutableAccessInput.Builder {
    Builder() {}
  }
}
