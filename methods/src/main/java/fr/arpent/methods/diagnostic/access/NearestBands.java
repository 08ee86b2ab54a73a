package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Counts inhabitants by the minutes to their nearest service. */
final class NearestBands {

  private final ImmutableList<TerritoryAccess> territories;
  private final double[] limits;

  /** Takes the limits of the decay's bands, else the catchment alone. */
  NearestBands(AccessInput input, ImmutableList<TerritoryAccess> territories) {
    this.territories = territories;
    this.limits =
        input.decay() instanceof Decay.Bands bands
            ? bands.bands().stream().mapToDouble(Decay.Band::minutes).toArray()
            : new double[] {input.catchmentMinutes()};
  }

  /** Returns who lives within each band: above the limit before it, up to its own. */
  ImmutableList<AccessResult.Band> within() {
    return bands(
        band -> {
          double above = band == 0 ? -1 : limits[band - 1];
          return minutes -> minutes > above && minutes <= limits[band];
        });
  }

  /** Returns who lives farther than each limit. */
  ImmutableList<AccessResult.Band> beyond() {
    return bands(band -> minutes -> minutes > limits[band]);
  }

  private ImmutableList<AccessResult.Band> bands(IntFunction<DoublePredicate> belongs) {
    return IntStream.range(0, limits.length)
        .mapToObj(band -> band(band, belongs.apply(band)))
        .collect(ImmutableList.toImmutableList());
  }

  private AccessResult.Band band(int band, DoublePredicate belongs) {
    var members =
        territories.stream()
            .filter(
                place ->
                    belongs.test(place.minutesToNearest().value().orElse(Double.POSITIVE_INFINITY)))
            .toList();
    var id = BigDecimal.valueOf(limits[band]).stripTrailingZeros().toPlainString();
    return new AccessResult.Band(
        id, band + 1, limits[band], AccessFigures.population(members), members.size());
  }
}
