package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.guide.Guide.CoverArea;
import java.util.List;

/**
 * Projects outlines to a field: degrees of longitude are as long as they are at the middle
 * latitude. The areas in question come last, so that their borders are whole.
 */
final class OutlineField {

  private final double west;
  private final double north;
  private final double shrink;

  private OutlineField(double west, double north, double shrink) {
    this.west = west;
    this.north = north;
    this.shrink = shrink;
  }

  static Field of(List<CoverArea> areas) {
    ImmutableList<Position> positions =
        areas.stream()
            .flatMap(area -> area.boundary().parts().stream())
            .flatMap(part -> part.shell().stream())
            .collect(toImmutableList());
    double west = positions.stream().mapToDouble(Position::longitude).min().orElseThrow();
    double east = positions.stream().mapToDouble(Position::longitude).max().orElseThrow();
    double south = positions.stream().mapToDouble(Position::latitude).min().orElseThrow();
    double north = positions.stream().mapToDouble(Position::latitude).max().orElseThrow();
    double shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
    var projection = new OutlineField(west, north, shrink);
    var projected =
        areas.stream()
            .sorted((a, b) -> Boolean.compare(a.highlighted(), b.highlighted()))
            .map(projection::area)
            .collect(toImmutableList());
    return new Field(projected, (east - west) * shrink, north - south);
  }

  private Field.Area area(CoverArea area) {
    return new Field.Area(path(area.boundary()), area.tone(), area.highlighted());
  }

  private Path path(Boundary boundary) {
    Path.Builder path = Path.builder();
    for (Boundary.Part part : boundary.parts()) {
      addRing(part.shell(), path);
      part.holes().forEach(hole -> addRing(hole, path));
    }
    return path.build();
  }

  private void addRing(List<Position> ring, Path.Builder path) {
    path.move(x(ring.get(0)), y(ring.get(0)));
    ring.stream()
        .skip(1)
        .limit(ring.size() - 2L)
        .forEach(position -> path.line(x(position), y(position)));
    path.close();
  }

  private double x(Position position) {
    return (position.longitude() - west) * shrink;
  }

  private double y(Position position) {
    return north - position.latitude();
  }
}
