package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the services around a place as the crow flies, with a tree of their positions (Sort-Tile
 * Recursive); places across the antimeridian are neighbours.
 */
final class NeighbourSearch {

  /** Makes the box a hair larger than the circle, so that rounding loses nobody. */
  private static final double SLACK = 1 + 1e-9;

  private final double speedKmH;
  private final double catchmentMinutes;
  private final STRtree tree = new STRtree();
  private final Spot[] spots;

  NeighbourSearch(
      Distance.GreatCircle distance, double catchmentMinutes, ImmutableList<Supply> supply) {
    this.speedKmH = distance.speedKmH();
    this.catchmentMinutes = catchmentMinutes;
    this.spots = new Spot[supply.size()];
    for (int service = 0; service < spots.length; service++) {
      var id = supply.get(service).id();
      var position = supply.get(service).position().orElseThrow(() -> noPosition("supply", id));
      spots[service] = Spot.of(position);
      tree.insert(new Envelope(at(position)), service);
    }
    tree.build();
  }

  /** Returns the pairs in reach of places. */
  Reach around(ImmutableList<Demand> demand) {
    var reach = new Reach.Builder(demand.size());
    for (var place : demand) {
      var position = place.position().orElseThrow(() -> noPosition("demand", place.id()));
      addServices(position, reach);
      reach.endPlace();
    }
    return reach.build();
  }

  private void addServices(Position position, Reach.Builder reach) {
    var here = Spot.of(position);
    double angle =
        SLACK * catchmentMinutes / 60 * speedKmH / Distance.EARTH_RADIUS_KM; // radians of arc
    double east = here.degreesEast(angle);
    var box = new Envelope(at(position));
    box.expandBy(Math.min(east, 360), StrictMath.toDegrees(angle));
    query(box, 0, here, reach);
    if (east < 180) {
      query(box, 360, here, reach);
      query(box, -360, here, reach);
    }
  }

  /** Adds the services in a box that is moved by whole turns of the Earth. */
  private void query(Envelope box, double turn, Spot here, Reach.Builder reach) {
    var moved =
        new Envelope(box.getMinX() + turn, box.getMaxX() + turn, box.getMinY(), box.getMaxY());
    if (moved.getMaxX() >= -180 && moved.getMinX() <= 180) {
      tree.query(moved, item -> addIfInReach(here, (Integer) item, reach));
    }
  }

  private void addIfInReach(Spot here, int service, Reach.Builder reach) {
    double minutes = here.kilometresTo(spots[service]) / speedKmH * 60;
    if (minutes <= catchmentMinutes) {
      reach.add(service, minutes);
    }
  }

  private static Coordinate at(Position position) {
    return new Coordinate(position.longitude(), position.latitude());
  }

  private static IllegalArgumentException noPosition(String role, String id) {
    return new IllegalArgumentException(
        "great-circle distance needs the position of " + role + " " + id);
  }

  /**
   * A position in radians.
   *
   * @param latitude φ
   * @param longitude λ
   * @param cosine cos φ
   */
  private record Spot(double latitude, double longitude, double cosine) {

    static Spot of(Position position) {
      double latitude = StrictMath.toRadians(position.latitude());
      return new Spot(
          latitude, StrictMath.toRadians(position.longitude()), StrictMath.cos(latitude));
    }

    /** Great-circle distance by the haversine, which is exact for near places. */
    double kilometresTo(Spot other) {
      double north = StrictMath.sin((other.latitude - latitude) / 2);
      double east = StrictMath.sin((other.longitude - longitude) / 2);
      double haversine = north * north + cosine * other.cosine * east * east;
      return 2 * Distance.EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** Returns how far east, in degrees, a circle of some arc reaches; 360 around a pole. */
    double degreesEast(double angle) {
      return angle + StrictMath.abs(latitude) >= StrictMath.PI / 2
          ? 360
          : StrictMath.toDegrees(StrictMath.asin(StrictMath.sin(angle) / cosine));
    }
  }
}
