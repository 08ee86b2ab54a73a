package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.model.io.ShortForm;
import java.util.Optional;

/**
 * What a study writes to ask for {@link FloatingCatchment}.
 *
 * @param demand where people live
 * @param neighbours people around the territory who use the same services: they share them, and are
 *     not scored
 * @param supply where the service is given
 * @param distance great-circle at 50 km/h by default
 * @param decay {@code none} by default
 * @param catchmentMinutes 20 by default; with bands, their last limit
 * @param per inhabitants a score is given for; 1000 by default
 */
public record AccessRequest(
    DemandRole demand,
    Optional<DemandRole> neighbours,
    SupplyRole supply,
    Optional<DistanceSetting> distance,
    Optional<DecaySetting> decay,
    Optional<Double> catchmentMinutes,
    Optional<Double> per) {

  /**
   * Where people live, one row per place.
   *
   * @param id column of keys; of territories' codes, if their outlines give the position
   * @param population column of inhabitants
   * @param latitude column of degrees north
   * @param longitude column of degrees east
   */
  public record DemandRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> population,
      Optional<String> latitude,
      Optional<String> longitude)
      implements TableRole {}

  /**
   * Where the service is given, one row per place.
   *
   * @param id column of keys
   * @param capacity column of practitioners, places or hours
   * @param latitude column of degrees north
   * @param longitude column of degrees east
   * @param position column of the row of demand, or the territory, whose position is taken; {@code
   *     id} by default
   */
  public record SupplyRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> capacity,
      Optional<String> latitude,
      Optional<String> longitude,
      Optional<String> position)
      implements TableRole {}

  /**
   * Great-circle distance, or a table of minutes.
   *
   * @param greatCircle as the crow flies, at a speed
   * @param from column of keys of the demand
   * @param to column of keys of the supply
   * @param minutes column of minutes; a pair without minutes is out of reach
   */
  public record DistanceSetting(
      Optional<GreatCircleSetting> greatCircle,
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> from,
      Optional<String> to,
      Optional<String> minutes)
      implements TableRole {}

  /**
   * As the crow flies.
   *
   * @param speedKmH speed in km/h; 50 by default
   */
  public record GreatCircleSetting(Optional<Double> speedKmH) {}

  /**
   * How the weight falls: a preset by its name, bands, or a gaussian.
   *
   * @param preset published weights
   * @param bands pairs of limit in minutes and weight: {@code [[10, 1], [20, 0.5]]}
   * @param gaussian a gaussian
   */
  @ShortForm("preset")
  public record DecaySetting(
      Optional<Preset> preset,
      ImmutableList<ImmutableList<Double>> bands,
      Optional<GaussianSetting> gaussian) {}

  /**
   * A gaussian.
   *
   * @param sigma σ in minutes
   */
  public record GaussianSetting(double sigma) {}
}
