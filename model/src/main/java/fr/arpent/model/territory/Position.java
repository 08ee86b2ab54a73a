package fr.arpent.model.territory;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A point on the Earth in degrees (WGS 84).
 *
 * @param longitude degrees east, in [-180, 180]
 * @param latitude degrees north, in [-90, 90]
 */
public record Position(double longitude, double latitude) {

  /** Checks the ranges. */
  public Position {
    checkArgument(
        Math.abs(longitude) <= 180, "longitude must be in [-180, 180] degrees, was %s", longitude);
    checkArgument(
        Math.abs(latitude) <= 90, "latitude must be in [-90, 90] degrees, was %s", latitude);
  }
}
