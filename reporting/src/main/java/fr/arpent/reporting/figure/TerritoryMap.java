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
 * A map of territories coloured by the class of a value (carte choroplèthe). One scale serves both
 * axes: local equirectangular projection at the mean latitude, so it suits extents up to a country.
 * Never mirrored; the side column stands at the start edge all the same.
 *
 * @param areas territories with an outline, in any order
 * @param classes classes of their values
 * @param legend words of the legend
 */
public record TerritoryMap(ImmutableList<Area> areas, ValueClasses classes, Legend legend)
    implements DataFigure {

  /** Checks that there is something to draw. */
  public TerritoryMap {
    checkArgument(!areas.isEmpty(), "a map must have at least one area");
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new MapDrawing(this, canvas).draw();
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public Text alternative() {
    var parts = ImmutableList.<Text>builder();
    for (int i = classes.size() - 1; i >= 0; i--) {
      int index = i;
      var members =
          areas.stream()
              .filter(area -> area.value().filter(v -> classes.indexOf(v) == index).isPresent())
              .map(area -> Said.beside(area.name(), printed(area)))
              .collect(toImmutableList());
      parts.add(
          Text.message(
              members.isEmpty() ? "block.map.alt-empty" : "block.map.alt-class",
              ImmutableMap.of(
                  "class", classes.label(i),
                  "count", members.size(),
                  "members", Said.commas(members))));
    }
    var without =
        areas.stream()
            .filter(area -> area.value().isEmpty())
            .map(Area::name)
            .collect(toImmutableList());
    if (!without.isEmpty()) {
      parts.add(
          Text.message(
              "block.map.alt-class",
              ImmutableMap.of(
                  "class", Text.message("block.map.no-data"),
                  "count", without.size(),
                  "members", Said.commas(without))));
    }
    return Text.message(
        "block.figure.map.alt",
        ImmutableMap.of("measure", legend.title(), "classes", Said.semicolons(parts.build())));
  }

  private Text printed(Area area) {
    return area.value().map(classes.format()::text).orElse(Text.message("block.missing.short"));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("territory", Text.message("block.figure.data.territory")),
            classes.format().column("value", legend.title()),
            DataTable.Column.words("class", Text.message("block.figure.data.class")));
    return DataTable.of(columns, areas.stream().map(this::row).toList());
  }

  private ImmutableList<DataTable.Value> row(Area area) {
    return ImmutableList.of(
        DataTable.Value.of(area.name()),
        classes.format().cell(area.value()),
        area.value()
            .map(value -> DataTable.Value.of(classes.label(classes.indexOf(value))))
            .orElseGet(DataTable.Value::missing));
  }

  /**
   * A territory on the map.
   *
   * @param name its name
   * @param boundary its outline
   * @param value its value; empty is drawn as no data
   * @param main whether its name is set larger
   * @param highlighted whether it stands out
   */
  public record Area(
      Text name, Boundary boundary, Optional<Double> value, boolean main, boolean highlighted) {

    /** Returns an ordinary area. */
    public static Area of(Text name, Boundary boundary, double value) {
      return new Area(name, boundary, Optional.of(value), false, false);
    }
  }

  /**
   * Words of the legend.
   *
   * @param title what the classes are, with the unit
   * @param detail what stands under the title: the vintage; may be empty
   * @param counted what is counted per class: "communes"
   * @param others title of the list of areas whose name has no room in them
   */
  public record Legend(Text title, Text detail, Text counted, Text others) {}
}
