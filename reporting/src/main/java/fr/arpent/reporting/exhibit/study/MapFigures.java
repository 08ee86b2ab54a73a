package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.SymbolMap;
import fr.arpent.reporting.figure.TerritoryMap;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables with a column of territories as maps; the study gives the outlines. */
final class MapFigures {

  private MapFigures() {}

  /** Classes are cut over all rows of the table, so that the maps of a batch have the same ones. */
  static DataFigure classes(StudyRows rows) {
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    rows.observed();
    var format = rows.format(ImmutableList.of(value));
    var options = new FigureOptions(rows.options());
    var places = places(rows);
    var highlighted = options.highlighted(places.stream().map(Place::id).toList());
    var classes = options.classes(rows.allNumbers("value", value), format);
    var areas = ImmutableList.<TerritoryMap.Area>builder();
    for (var place : places) {
      areas.add(
          new TerritoryMap.Area(
              place.name(),
              place.boundary(),
              place.value(),
              false,
              highlighted.contains(place.id())));
    }
    return new TerritoryMap(areas.build(), classes, legend(rows, places));
  }

  static DataFigure symbols(StudyRows rows) {
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    rows.observed();
    var places = places(rows);
    var areas = ImmutableList.<SymbolMap.Area>builder();
    places.forEach(
        place -> areas.add(new SymbolMap.Area(place.name(), place.boundary(), place.value())));
    return new SymbolMap(areas.build(), rows.format(ImmutableList.of(value)), legend(rows, places));
  }

  private static TerritoryMap.Legend legend(StudyRows rows, List<Place> places) {
    var levels = places.stream().map(place -> place.territory().level()).distinct().toList();
    var level = levels.size() == 1 ? levels.get(0) : TerritoryLevel.OTHER;
    var key = level.name().toLowerCase(Locale.ROOT);
    var unit = rows.options().text("unit").orElse(Text.EMPTY);
    return new TerritoryMap.Legend(
        rows.measure(),
        unit,
        Text.message("block.map.counted." + key),
        Text.message("block.map.others." + key));
  }

  private static ImmutableList<Place> places(StudyRows rows) {
    var ids = rows.raw(rows.column("territory"));
    var values = rows.numbers("value", rows.column("value"));
    var places = ImmutableList.<Place>builder();
    for (int i = 0; i < rows.size(); i++) {
      var territory = rows.study().territories().get(ids.get(i));
      if (territory != null && territory.boundary().isPresent()) {
        places.add(new Place(ids.get(i), territory, values.get(i)));
      }
    }
    var found = places.build();
    if (found.isEmpty()) {
      throw OptionReader.refused(
          "territory",
          ids.isEmpty() ? "" : ids.get(0),
          String.join(", ", rows.study().territories().keySet().stream().limit(5).toList()));
    }
    return found;
  }

  /** A territory with an outline and its value. */
  private record Place(String id, Territory territory, Optional<Double> value) {

    Text name() {
      return Text.of(territory.name());
    }

    Boundary boundary() {
      return territory.boundary().orElseThrow();
    }
  }
}
