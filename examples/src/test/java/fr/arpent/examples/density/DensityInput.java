package fr.arpent.examples.density;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What {@link Density} works on.
 *
 * @param places in any order
 */
public record DensityInput(ImmutableList<Place> places) {

  /**
   * A place.
   *
   * @param population inhabitants, {@code >= 0}
   * @param area square kilometres, {@code > 0}
   */
  public record Place(String id, double population, double area) {

    /** Checks the ranges. */
    public Place {
      checkArgument(population >= 0, "population must be >= 0 inhabitants, was %s", population);
      checkArgument(area > 0, "area must be > 0 km², was %s", area);
    }
  }
}
