package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;

/** How the weight of a service falls with the minutes it takes to reach it (effet de distance). */
public sealed interface Decay permits Decay.None, Decay.Bands, Decay.Gaussian {

  /** Returns the weight at a distance within the catchment, in [0, 1]. */
  double weight(double minutes);

  /** Returns the decay of the plain 2SFCA: weight 1 within the catchment. */
  static Decay none() {
    return new None();
  }

  /** Returns weights by band; see {@link Bands}. */
  static Decay bands(Band... bands) {
    return new Bands(ImmutableList.copyOf(bands));
  }

  /** Returns a gaussian decay; see {@link Gaussian}. */
  static Decay gaussian(double sigma) {
    return new Gaussian(sigma);
  }

  /** Weight 1 within the catchment: the plain two-step method (Luo and Wang 2003). */
  record None() implements Decay {

    /** Returns {@code none}. */
    @JsonValue
    public String code() {
      return "none";
    }

    @Override
    public double weight(double minutes) {
      return 1;
    }
  }

  /**
   * Weights by band of minutes (Luo and Qi 2009): a band reaches from the limit before it,
   * excluded, to its own, included; nothing counts beyond the last.
   *
   * @param bands at least one, limits increasing
   */
  record Bands(ImmutableList<Band> bands) implements Decay {

    /** Checks the order. */
    public Bands {
      checkArgument(!bands.isEmpty(), "bands must not be empty");
      for (int i = 1; i < bands.size(); i++) {
        checkArgument(
            bands.get(i - 1).minutes() < bands.get(i).minutes(),
            "limits of bands must increase, %s came after %s",
            bands.get(i).minutes(),
            bands.get(i - 1).minutes());
      }
    }

    /** Returns the last limit in minutes. */
    public double lastLimit() {
      return bands.get(bands.size() - 1).minutes();
    }

    @Override
    public double weight(double minutes) {
      for (var band : bands) {
        if (minutes <= band.minutes()) {
          return band.weight();
        }
      }
      return 0;
    }
  }

  /**
   * One band of minutes.
   *
   * @param minutes its limit, included, {@code > 0}
   * @param weight weight of a service in the band, in (0, 1]
   */
  record Band(double minutes, double weight) {

    /** Checks limit and weight. */
    public Band {
      checkArgument(
          minutes > 0 && minutes < Double.POSITIVE_INFINITY,
          "the limit of a band must be > 0 minutes, was %s",
          minutes);
      checkArgument(
          weight > 0 && weight <= 1, "the weight of a band must be in (0, 1], was %s", weight);
    }
  }

  /**
   * exp(−d² / 2σ²), not normalised: weight 1 at no distance (Dai 2010, without its subtraction of
   * the value at the edge).
   *
   * @param sigma σ in minutes, {@code > 0}
   */
  record Gaussian(double sigma) implements Decay {

    /** Checks sigma. */
    public Gaussian {
      checkArgument(
          sigma > 0 && sigma < Double.POSITIVE_INFINITY, "sigma must be > 0, was %s", sigma);
    }

    @Override
    public double weight(double minutes) {
      return StrictMath.exp(-minutes * minutes / (2 * sigma * sigma));
    }
  }
}
