package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;

/**
 * Boxes round the countries that studies are about, in whole degrees, to notice that latitude was
 * written first. A place elsewhere is nobody's mistake.
 */
final class KnownLand {

  private static final ImmutableList<Box> BOXES =
      ImmutableList.of(
          new Box("metropolitan France", -6, 10, 41, 52),
          new Box("Guadeloupe, Martinique", -62, -60, 14, 17),
          new Box("Guyane", -55, -51, 2, 6),
          new Box("La Réunion", 55, 56, -22, -20),
          new Box("Mayotte", 44, 46, -14, -12),
          new Box("Tunisia", 7, 12, 30, 38),
          new Box("Morocco", -18, -1, 21, 36),
          new Box("Algeria", -9, 12, 18, 38));

  /** Degrees: west, east, south, north. */
  private record Box(String land, int west, int east, int south, int north) {

    boolean holds(double longitude, double latitude) {
      return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }
  }

  private KnownLand() {}

  /** Returns whether a point lies in no known land, and would if its numbers changed places. */
  static boolean isSwapped(double longitude, double latitude) {
    return BOXES.stream().noneMatch(box -> box.holds(longitude, latitude))
        && BOXES.stream().anyMatch(box -> box.holds(latitude, longitude));
  }
}
