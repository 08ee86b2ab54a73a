package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * What {@link RiskRegister} works on.
 *
 * @param risks with distinct ids
 * @param scale highest rating, 2 to 10
 * @param medium criticality from which a risk is medium
 * @param high criticality from which a risk is high, above {@code medium}
 */
public record RiskRegisterInput(ImmutableList<Risk> risks, int scale, int medium, int high) {

  /** Highest rating unless a study says more. */
  public static final int SCALE = 5;

  /** Checks ids, ratings and limits. */
  public RiskRegisterInput {
    checkArgument(scale >= 2 && scale <= 10, "scale must be in [2, 10], was %s", scale);
    checkArgument(
        medium >= 2 && medium < high && high <= scale * scale,
        "limits must satisfy 2 <= medium < high <= %s, were %s, %s",
        scale * scale,
        medium,
        high);
    checkArgument(
        risks.stream().map(Risk::id).distinct().count() == risks.size(),
        "ids of risks must be distinct");
    for (var risk : risks) {
      checkArgument(
          risk.now().isWithin(scale) && risk.after().filter(it -> !it.isWithin(scale)).isEmpty(),
          "ratings of %s must be in [1, %s]",
          risk.id(),
          scale);
    }
  }

  /** Returns risks on the scale of 1 to 5 with its usual limits. */
  public static RiskRegisterInput of(Iterable<Risk> risks) {
    return new RiskRegisterInput(ImmutableList.copyOf(risks), SCALE, medium(SCALE), high(SCALE));
  }

  /**
   * Returns the usual limit of medium risks: a quarter of the highest criticality, rounded down.
   */
  static int medium(int scale) {
    return Math.max(2, scale * scale / 4);
  }

  /** Returns the usual limit of high risks: three fifths of the highest criticality. */
  static int high(int scale) {
    return Math.max(medium(scale) + 1, scale * scale * 3 / 5);
  }

  /** Returns the level of a criticality. */
  RiskLevel level(int criticality) {
    return criticality >= high
        ? RiskLevel.HIGH
        : criticality >= medium ? RiskLevel.MEDIUM : RiskLevel.LOW;
  }

  /** Likelihood and impact, from 1. */
  public record Rating(int likelihood, int impact) {

    boolean isWithin(int scale) {
      return Math.min(likelihood, impact) >= 1 && Math.max(likelihood, impact) <= scale;
    }

    int criticality() {
      return likelihood * impact;
    }
  }

  /**
   * A risk.
   *
   * @param now without the response
   * @param after once the response works
   */
  public record Risk(
      String id,
      Optional<LocalizedText> title,
      Rating now,
      Optional<Rating> after,
      Optional<LocalizedText> response,
      Optional<String> holder) {

    /** Returns a risk without a response. */
    public static Risk of(String id, int likelihood, int impact) {
      return new Risk(
          id,
          Optional.empty(),
          new Rating(likelihood, impact),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
