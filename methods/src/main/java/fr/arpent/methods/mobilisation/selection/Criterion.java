package fr.arpent.methods.mobilisation.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Polarity;
import java.util.Optional;

/**
 * What applications are judged by.
 *
 * @param id key
 * @param title as printed
 * @param weight beside the others, {@code > 0}
 * @param polarity which end of the scale is good
 * @param lowest lowest score
 * @param highest highest score, above the lowest
 * @param floor score, on the scale, that the jury's typical score must reach; with polarity down,
 *     must not exceed
 */
public record Criterion(
    String id,
    Optional<LocalizedText> title,
    double weight,
    Polarity polarity,
    double lowest,
    double highest,
    Optional<Double> floor) {

  /** Checks the weight and the scale. */
  public Criterion {
    checkArgument(weight > 0, "weight must be > 0, was %s", weight);
    checkArgument(lowest < highest, "a scale must rise, was %s to %s", lowest, highest);
  }

  /** Returns points of 100 for a score. */
  double points(double score) {
    double share = (score - lowest) / (highest - lowest);
    return 100 * (polarity == Polarity.DOWN ? 1 - share : share);
  }

  /** Returns the score that has these points. */
  double score(double points) {
    double share = polarity == Polarity.DOWN ? 1 - points / 100 : points / 100;
    return lowest + share * (highest - lowest);
  }

  /** Returns the points of the floor; 0 or less without one. */
  double floorPoints() {
    return floor.map(this::points).orElse(0.0);
  }

  /** Returns what method cards say of the criterion. */
  ImmutableMap<String, Object> said() {
    var said = ImmutableMap.<String, Object>builder().put("id", id).put("weight", weight);
    floor.ifPresent(score -> said.put("floor", score));
    return said.buildOrThrow();
  }
}
