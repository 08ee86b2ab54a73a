package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.CodeScheme;
import fr.arpent.model.territory.Position;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the position of a territory, and warns when latitude and longitude seem to be swapped. */
final class PositionReader {

  /** Mainland France and Corsica, with a margin. */
  private static final Box FRANCE = new Box(-6, 10, 41, 52);

  private PositionReader() {}

  /**
   * Reads a position.
   *
   * @param outline the outline it should lie in
   */
  static Optional<Position> read(Row row, Optional<Boundary> outline) {
    var longitude = row.cell("longitude").flatMap(cell -> degrees(cell, 180));
    var latitude = row.cell("latitude").flatMap(cell -> degrees(cell, 90));
    if (longitude.isEmpty() || latitude.isEmpty()) {
      return Optional.empty();
    }
    var position = new Position(longitude.get(), latitude.get());
    outline
        .map(Box::around)
        .or(() -> isInMainlandFrance(row) ? Optional.of(FRANCE) : Optional.empty())
        .filter(box -> !box.holds(position.longitude(), position.latitude()))
        .filter(box -> box.holds(position.latitude(), position.longitude()))
        .ifPresent(box -> warn(row));
    return Optional.of(position);
  }

  private static void warn(Row row) {
    row.warning(
        "value/swapped-position",
        "latitude",
        ImmutableMap.of(
            "found", row.text("latitude").orElse("") + ", " + row.text("longitude").orElse("")));
  }

  private static boolean isInMainlandFrance(Row row) {
    return row.cell(RowKind.TERRITORY.idColumn())
        .filter(cell -> cell.column().scheme().equals(Optional.of(CodeScheme.COG.schemeName())))
        .filter(cell -> !cell.text().matches("9[78].*"))
        .isPresent();
  }

  private static Optional<Double> degrees(Cell cell, int most) {
    return cell.number()
        .map(BigDecimal::doubleValue)
        .flatMap(
            degrees ->
                Math.abs(degrees) <= most
                    ? Optional.of(degrees)
                    : cell.refused("value/between", ImmutableMap.of("least", -most, "most", most)));
  }

  /** A rectangle in degrees. */
  private record Box(double west, double east, double south, double north) {

    static Box around(Boundary boundary) {
      var positions =
          boundary.parts().stream()
              .flatMap(part -> part.shell().stream())
              .collect(toImmutableList());
      var longitudes = positions.stream().mapToDouble(Position::longitude).summaryStatistics();
      var latitudes = positions.stream().mapToDouble(Position::latitude).summaryStatistics();
      return new Box(
          longitudes.getMin(), longitudes.getMax(), latitudes.getMin(), latitudes.getMax());
    }

    boolean holds(double longitude, double latitude) {
      return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }
  }
}
