package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.territory.Boundary;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * A map of numbers as circles whose areas are in proportion to them (carte en symboles
 * proportionnels): for counts, where colours of areas would make large territories look important.
 *
 * @param areas territories with an outline, in any order; no value negative
 * @param format how values are printed
 * @param legend words of the legend
 */
public record SymbolMap(ImmutableList<Area> areas, ValueFormat format, TerritoryMap.Legend legend)
    implements DataFigure {

  /** Checks that there is something to draw. */
  public SymbolMap {
    checkArgument(!areas.isEmpty(), "a map must have at least one area");
    areas.forEach(
        area ->
            checkArgument(
                area.value().orElse(0.0) >= 0,
                "the area of a circle cannot show %s",
                area.value()));
  }

  /**
   * A territory on the map.
   *
   * @param name its name
   * @param boundary its outline
   * @param value what the area of its circle shows; empty when missing
   */
  public record Area(Text name, Boundary boundary, Optional<Double> value) {}

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public Text alternative() {
    var items =
        areas.stream()
            .map(area -> Said.beside(area.name(), printed(area)))
            .collect(toImmutableList());
    return Text.message(
        "block.figure.symbols.alt",
        ImmutableMap.of("measure", legend.title(), "items", Said.semicolons(items)));
  }

  Text printed(Area area) {
    return area.value().map(format::text).orElse(Text.message("block.missing.short"));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("territory", Text.message("block.figure.data.territory")),
            format.column("value", legend.title()));
    return DataTable.of(
        columns,
        areas.stream()
            .map(
                area ->
                    ImmutableList.of(DataTable.Value.of(area.name()), format.cell(area.value())))
            .toList());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new SymbolMapDrawing(this, canvas).draw();
  }
}
