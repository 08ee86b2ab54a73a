package fr.arpent.reporting.figure;

import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import java.util.List;

/**
 * Degrees to points, with one scale for both axes: equirectangular at the mean latitude.
 *
 * @param west least longitude
 * @param north greatest latitude
 * @param shrink cosine of the mean latitude
 * @param pointsPerDegree points per degree of latitude
 * @param left x of the western edge
 * @param width width of the map, in points
 * @param height height of the map, in points
 */
record MapProjection(
    double west,
    double north,
    double shrink,
    double pointsPerDegree,
    double left,
    double width,
    double height) {

  /** Kilometres in a degree of latitude, on the sphere of mean radius 6371.0088 km. */
  private static final double KM_PER_DEGREE = 111.19508;

  /** Returns the projection that fits outlines into a frame, from its left top corner. */
  static MapProjection fitting(List<Boundary> boundaries, double left, double width, double high) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (var boundary : boundaries) {
      for (var part : boundary.parts()) {
        for (var position : part.shell()) {
          west = Math.min(west, position.longitude());
          east = Math.max(east, position.longitude());
          south = Math.min(south, position.latitude());
          north = Math.max(north, position.latitude());
        }
      }
    }
    double shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
    double wide = Math.max(1e-9, (east - west) * shrink);
    double tall = Math.max(1e-9, north - south);
    double scale = Math.min(width / wide, high / tall);
    return new MapProjection(west, north, shrink, scale, left, wide * scale, tall * scale);
  }

  double x(Position position) {
    return left + (position.longitude() - west) * shrink * pointsPerDegree;
  }

  double y(Position position) {
    return (north - position.latitude()) * pointsPerDegree;
  }

  double pointsPerKilometre() {
    return pointsPerDegree / KM_PER_DEGREE;
  }
}
