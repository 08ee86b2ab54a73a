package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.TerritoryMap.Area;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A map on its way to paper. */
final class MapDrawing {

  private static final double MOST_HEIGHT = 470;
  private static final int MOST_NUMBERS = 36;

  private final TerritoryMap map;
  private final Canvas canvas;
  private final Sketch sketch;
  private final MapProjection projection;
  private final ImmutableList<ImmutableList<Polygon>> outlines;
  private final MapBorders borders = new MapBorders();

  MapDrawing(TerritoryMap map, Canvas canvas) {
    this.map = map;
    this.canvas = canvas;
    this.sketch = new Sketch(canvas);
    var boundaries = map.areas().stream().map(Area::boundary).collect(toImmutableList());
    double left = canvas.rightToLeft() ? 0 : sketch.room().main();
    double high = Math.min(MOST_HEIGHT, canvas.tallest());
    this.projection = MapProjection.fitting(boundaries, left, sketch.room().mainWidth(), high);
    this.outlines =
        boundaries.stream()
            .map(boundary -> Polygon.of(boundary, projection))
            .collect(toImmutableList());
    for (int i = 0; i < outlines.size(); i++) {
      borders.add(i, outlines.get(i));
    }
  }

  Drawing draw() {
    IntStream.range(0, outlines.size()).forEach(this::fill);
    sketch.stroke(borders.all(), Stroke.of(0.9, Colour.WHITE));
    paleEdges();
    IntStream.range(0, outlines.size())
        .filter(i -> map.areas().get(i).highlighted())
        .forEach(this::highlight);
    var numbered = labels();
    double sideEnd = new MapSide(map, sketch, projection).draw(numbered);
    return sketch.drawing(Math.max(projection.height(), sideEnd), map.reading());
  }

  private void fill(int area) {
    var path = path(outlines.get(area));
    sketch.fill(path, colour(area));
    var value = map.areas().get(area).value();
    if (value.isEmpty()) {
      outlines
          .get(area)
          .forEach(
              part ->
                  sketch.hatch(
                      path(ImmutableList.of(part)),
                      part.bounds(),
                      5,
                      Stroke.of(0.7, sketch.colour(ColourRole.RULE))));
    } else if (map.classes().isNegative(map.classes().indexOf(value.get()))) {
      outlines
          .get(area)
          .forEach(
              part ->
                  sketch.hatch(
                      path(ImmutableList.of(part)),
                      part.bounds(),
                      5,
                      Stroke.of(0.7, Colour.WHITE)));
    }
  }

  private Colour colour(int area) {
    return map.areas()
        .get(area)
        .value()
        .map(
            value -> ClassColours.of(map.classes(), map.classes().indexOf(value), canvas.palette()))
        .orElse(Colour.WHITE);
  }

  private static Path path(List<Polygon> parts) {
    var path = Path.builder();
    parts.forEach(part -> part.addTo(path));
    return path.build();
  }

  /** Areas too pale for white paper keep a thin outer edge; neighbours without data too. */
  private void paleEdges() {
    var pale =
        IntStream.range(0, outlines.size())
            .filter(i -> Palette.contrast(colour(i), Colour.WHITE) < 1.3)
            .boxed()
            .collect(toImmutableSet());
    if (!pale.isEmpty()) {
      sketch.stroke(borders.outerEdges(pale), Stroke.of(0.5, sketch.colour(ColourRole.RULE)));
    }
  }

  private void highlight(int area) {
    var path = path(outlines.get(area));
    sketch.stroke(path, Stroke.of(4, Colour.WHITE));
    sketch.stroke(path, Stroke.of(2, sketch.colour(ColourRole.ACCENT)));
  }

  /** Writes names and numbers; returns the areas that bear a number, in their order. */
  private ImmutableList<Integer> labels() {
    var names = new MapNames(canvas);
    var without = new ArrayList<Integer>();
    for (int area : byImportance()) {
      var name = canvas.words(map.areas().get(area).name());
      var role = role(area);
      var place = names.find(name, role, outlines.get(area).get(0));
      if (place.isEmpty() && role == TypeRole.MAP_CITY) {
        role = TypeRole.MAP_LABEL;
        place = names.find(name, role, outlines.get(area).get(0));
      }
      if (place.isPresent()) {
        write(place.get(), role, area);
      } else {
        without.add(area);
      }
    }
    if (without.size() > MOST_NUMBERS) {
      return ImmutableList.of();
    }
    without.sort(fromNorth());
    for (int i = 0; i < without.size(); i++) {
      number(i + 1, without.get(i), names);
    }
    return ImmutableList.copyOf(without);
  }

  private List<Integer> byImportance() {
    Predicate<Integer> main = area -> map.areas().get(area).main();
    return IntStream.range(0, outlines.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer area) -> !main.test(area)).thenComparing(area -> area))
        .toList();
  }

  /** Reading order on the map: bands from north to south, then from west to east. */
  private Comparator<Integer> fromNorth() {
    double band = projection.height() / 8;
    return Comparator.comparingDouble(
            (Integer area) -> Math.floor(InnerPoint.of(outlines.get(area).get(0)).y() / band))
        .thenComparingDouble(area -> InnerPoint.of(outlines.get(area).get(0)).x());
  }

  private TypeRole role(int area) {
    return map.areas().get(area).main() ? TypeRole.MAP_CITY : TypeRole.MAP_LABEL;
  }

  private void write(MapNames.Name name, TypeRole role, int area) {
    double leading = MapNames.leading(role);
    double baseline = name.box().top() + (leading - 2) / 2 + 2.6 + (leading - 9) / 3;
    if (isHatched(area)) {
      sketch.fill(name.box().grown(1).path(), colour(area));
    }
    for (var line : name.lines()) {
      sketch.label(line, role, textColour(area), name.box().centreX(), baseline, Anchor.MIDDLE);
      baseline += leading;
    }
  }

  private boolean isHatched(int area) {
    return map.areas()
        .get(area)
        .value()
        .map(value -> map.classes().isNegative(map.classes().indexOf(value)))
        .orElse(true);
  }

  private Colour textColour(int area) {
    return canvas.palette().textOn(colour(area));
  }

  private void number(int number, int area, MapNames names) {
    var text = Text.number(number, 0);
    double width = sketch.width(text, TypeRole.MAP_LABEL);
    var place = names.number(width, outlines.get(area).get(0));
    boolean plain = place.inside() && map.areas().get(area).value().isPresent();
    if (!plain) {
      plate(place);
    } else if (isHatched(area)) {
      sketch.fill(place.box().grown(1).path(), colour(area));
    }
    sketch.label(
        text,
        TypeRole.MAP_LABEL,
        plain ? textColour(area) : sketch.colour(ColourRole.INK),
        place.box().centreX(),
        place.box().centreY() + 2.7,
        Anchor.MIDDLE);
  }

  /** A number that leaves its area stands on white, with a line to the area when it is away. */
  private void plate(MapNames.NumberPlace place) {
    var point = place.point();
    if (!place.box().grown(2).overlaps(Box.around(point.x(), point.y(), 0.1))) {
      var ink = Stroke.of(0.5, sketch.colour(ColourRole.INK));
      sketch.line(place.box().centreX(), place.box().centreY(), point.x(), point.y(), ink);
    }
    sketch.fill(place.box().grown(1).path(), Colour.WHITE);
  }
}
