package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.model.territory.Territory;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Positions by key: of a row of demand, else of a territory of the study, which is its own point or
 * the centroid of its outline.
 */
final class Places {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final Study study;
  private final ImmutableMap<String, Position> rows;

  /**
   * @param rows positions that come first
   */
  Places(Study study, ImmutableMap<String, Position> rows) {
    this.study = study;
    this.rows = rows;
  }

  /** Returns the positions of rows of demand, then of territories. */
  static Places among(Study study, ImmutableList<Demand> demand) {
    var rows = ImmutableMap.<String, Position>builder();
    demand.forEach(place -> place.position().ifPresent(position -> rows.put(place.id(), position)));
    return new Places(study, rows.buildKeepingLast());
  }

  /** Returns the position of a key. */
  Optional<Position> find(String key) {
    return Optional.ofNullable(rows.get(key))
        .or(() -> Optional.ofNullable(study.territories().get(key)).flatMap(Places::of));
  }

  private static Optional<Position> of(Territory territory) {
    return territory.position().or(() -> territory.boundary().map(Places::centroid));
  }

  /**
   * Returns the source of a key's position where it is a territory's: of its own point in the table
   * of territories, else of the outlines. Empty for a row of demand, which has its own.
   */
  Optional<String> source(String key) {
    var territory = study.territories().get(key);
    if (rows.containsKey(key) || territory == null) {
      return Optional.empty();
    }
    return territory.position().isPresent() ? pointSource(key) : study.boundarySource();
  }

  private Optional<String> pointSource(String key) {
    var table = Optional.ofNullable(study.roles().get("territories")).map(study.tables()::get);
    var own =
        table.flatMap(
            found ->
                found
                    .sourceColumn()
                    .flatMap(found::findColumn)
                    .flatMap(sources -> found.findRow(key).flatMap(sources::find)));
    return own.or(() -> table.flatMap(found -> found.findColumn("latitude")).map(Column::source));
  }

  private static Position centroid(Boundary boundary) {
    var parts = boundary.parts().stream().map(Places::polygon).toArray(Polygon[]::new);
    var centre = GEOMETRY.createMultiPolygon(parts).getCentroid();
    return new Position(centre.getX(), centre.getY());
  }

  private static Polygon polygon(Boundary.Part part) {
    var holes = part.holes().stream().map(Places::ring).toArray(LinearRing[]::new);
    return GEOMETRY.createPolygon(ring(part.shell()), holes);
  }

  private static LinearRing ring(ImmutableList<Position> ring) {
    return GEOMETRY.createLinearRing(
        ring.stream()
            .map(position -> new Coordinate(position.longitude(), position.latitude()))
            .toArray(Coordinate[]::new));
  }
}
