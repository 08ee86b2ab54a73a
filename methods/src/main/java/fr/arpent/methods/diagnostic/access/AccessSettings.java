package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.access.AccessRequest.DecaySetting;
import fr.arpent.methods.diagnostic.access.AccessRequest.DistanceSetting;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/** Reads the settings of a request that are not data. */
final class AccessSettings {

  private static final double DEFAULT_SPEED = 50;
  private static final double DEFAULT_CATCHMENT = 20;
  private static final double DEFAULT_PER = 1000;

  private final AccessRequest request;
  private final Problems problems;

  AccessSettings(AccessRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns whether minutes come from a table, or another result. */
  static boolean isTable(DistanceSetting setting) {
    return setting.greatCircle().isEmpty()
        && (setting.table().isPresent() || setting.result().isPresent());
  }

  Optional<Distance> greatCircle() {
    var setting = request.distance();
    boolean circle = setting.isEmpty() || setting.get().greatCircle().isPresent();
    boolean both = circle && setting.flatMap(DistanceSetting::table).isPresent();
    if (!circle || both) {
      problems.error("schema/one-of", "/distance", ImmutableMap.of("keys", "great-circle, table"));
      return Optional.empty();
    }
    double speed =
        setting
            .flatMap(DistanceSetting::greatCircle)
            .flatMap(AccessRequest.GreatCircleSetting::speedKmH)
            .orElse(DEFAULT_SPEED);
    return isPositive(speed, "/distance/great-circle/speed-km-h")
        ? Optional.of(Distance.greatCircle(speed))
        : Optional.empty();
  }

  Decay decay() {
    return request.decay().map(this::decay).orElseGet(Decay::none);
  }

  private Decay decay(DecaySetting setting) {
    int given =
        (setting.preset().isPresent() ? 1 : 0)
            + (setting.bands().isEmpty() ? 0 : 1)
            + (setting.gaussian().isPresent() ? 1 : 0);
    if (given != 1) {
      problems.error("schema/one-of", "/decay", ImmutableMap.of("keys", "preset, bands, gaussian"));
      return Decay.none();
    }
    if (setting.preset().isPresent()) {
      return setting.preset().get().decay();
    }
    return setting.gaussian().isPresent()
        ? gaussian(setting.gaussian().get().sigma())
        : bands(setting.bands());
  }

  private Decay gaussian(double sigma) {
    return isPositive(sigma, "/decay/gaussian/sigma") ? Decay.gaussian(sigma) : Decay.none();
  }

  private Decay bands(ImmutableList<ImmutableList<Double>> pairs) {
    var bands = ImmutableList.<Decay.Band>builder();
    double last = 0;
    boolean valid = true;
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      var fault = fault(pair, last);
      if (fault.isPresent()) {
        problems.error(
            "value/bands",
            "/decay/bands/" + i,
            ImmutableMap.of("case", fault.get(), "found", pair.toString(), "after", last));
        valid = false;
      } else {
        last = pair.get(0);
        bands.add(new Decay.Band(last, pair.get(1)));
      }
    }
    return valid ? new Decay.Bands(bands.build()) : Decay.none();
  }

  private static Optional<String> fault(ImmutableList<Double> pair, double last) {
    if (pair.size() != 2) {
      return Optional.of("pair");
    }
    if (pair.get(0) <= last) {
      return Optional.of("limit");
    }
    double weight = pair.get(1);
    return weight > 0 && weight <= 1 ? Optional.empty() : Optional.of("weight");
  }

  double catchmentMinutes(Decay decay) {
    var last =
        decay instanceof Decay.Bands bands
            ? Optional.of(bands.lastLimit())
            : Optional.<Double>empty();
    double minutes = request.catchmentMinutes().or(() -> last).orElse(DEFAULT_CATCHMENT);
    if (isPositive(minutes, "/catchment-minutes")
        && last.filter(limit -> limit != minutes).isPresent()) {
      problems.error(
          "value/catchment",
          "/catchment-minutes",
          ImmutableMap.of("found", minutes, "limit", last.get()));
    }
    return minutes;
  }

  double per() {
    double per = request.per().orElse(DEFAULT_PER);
    if (per < 1 || per > 1e9) {
      problems.error(
          "value/between",
          "/per",
          ImmutableMap.of("found", per, "least", 1, "most", 1_000_000_000));
    }
    return per;
  }

  private boolean isPositive(double number, String pointer) {
    if (number > 0) {
      return true;
    }
    problems.error("value/above-zero", pointer, ImmutableMap.of("found", number));
    return false;
  }
}
