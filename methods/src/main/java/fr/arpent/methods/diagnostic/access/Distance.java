package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** How the minutes between two places are found. */
public sealed interface Distance permits Distance.GreatCircle, Distance.Minutes {

  /** Mean radius of the Earth in kilometres (IUGG, R₁). */
  double EARTH_RADIUS_KM = 6371.0088;

  /** Returns minutes as the crow flies at a speed in km/h. */
  static Distance greatCircle(double speedKmH) {
    return new GreatCircle(speedKmH);
  }

  /** Returns minutes from a table. */
  static Distance minutes(Iterable<Trip> trips) {
    return new Minutes(ImmutableList.copyOf(trips));
  }

  /**
   * Great-circle distance (haversine) on a sphere of {@link #EARTH_RADIUS_KM}, at one speed.
   *
   * @param speedKmH speed in km/h, {@code > 0}
   */
  record GreatCircle(double speedKmH) implements Distance {

    /** Checks the speed. */
    public GreatCircle {
      checkArgument(
          speedKmH > 0 && speedKmH < Double.POSITIVE_INFINITY,
          "the speed must be > 0 km/h, was %s",
          speedKmH);
    }
  }

  /**
   * Minutes given for pairs of places; a pair that is not given is out of reach.
   *
   * @param trips one per pair at most
   */
  record Minutes(ImmutableList<Trip> trips) implements Distance {}

  /**
   * The minutes of one trip.
   *
   * @param origin id of a place of demand
   * @param destination id of a service
   * @param minutes minutes, {@code >= 0}
   */
  record Trip(String origin, String destination, double minutes) {

    /** Checks the minutes. */
    public Trip {
      checkArgument(
          minutes >= 0 && minutes < Double.POSITIVE_INFINITY,
          "minutes must be >= 0, were %s",
          minutes);
    }
  }
}
