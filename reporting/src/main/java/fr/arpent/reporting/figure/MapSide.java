package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.TerritoryMap.Area;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** The side column of a map: legend from many to few, numbered areas, scale bar, north. */
final class MapSide {

  private static final double SWATCH_WIDTH = 23;
  private static final double SWATCH_HEIGHT = 10;
  private static final double LABEL_START = 28;
  private static final double CLASS_PITCH = 15;
  private static final double TITLE_LEADING = 11;
  private static final double ROOM_FOR_COUNTS = 100;
  private static final double SCALE_HEIGHT = 24;

  private final TerritoryMap map;
  private final Sketch sketch;
  private final Sketch side;
  private final MapProjection projection;

  MapSide(TerritoryMap map, Sketch sketch, MapProjection projection) {
    this.map = map;
    this.sketch = sketch;
    this.side = new Sketch(sketch.canvas());
    this.projection = projection;
  }

  /** Draws; returns where the side column ends. */
  double draw(ImmutableList<Integer> numbered) {
    double y = classes(title(9));
    y = list(numbered, y + 22);
    double scaleTop = Math.max(y + 14, projection.height() - SCALE_HEIGHT);
    sketch.addSide(side);
    new MapScale(sketch, projection).draw(scaleTop + 8);
    return scaleTop + SCALE_HEIGHT;
  }

  private double title(double top) {
    double y = top;
    var canvas = sketch.canvas();
    var lines =
        Lines.wrap(
            canvas, canvas.words(map.legend().title()), TypeRole.FIGURE_VALUE, side.room().side());
    for (var line : lines) {
      side.label(
          line, TypeRole.FIGURE_VALUE, canvas.colour(TypeRole.FIGURE_VALUE), 0, y, Anchor.START);
      y += TITLE_LEADING;
    }
    side.label(map.legend().detail(), TypeRole.FIGURE_TICK, 0, y, Anchor.START);
    if (side.room().side() >= ROOM_FOR_COUNTS) {
      side.label(map.legend().counted(), TypeRole.FIGURE_TICK, side.room().side(), y, Anchor.END);
    }
    return y + 17;
  }

  private double classes(double top) {
    double y = top;
    var values =
        map.areas().stream().map(Area::value).flatMap(Optional::stream).collect(toImmutableList());
    var counts = map.classes().counts(values);
    for (int i = counts.size() - 1; i >= 0; i--) {
      var colour = ClassColours.of(map.classes(), i, sketch.canvas().palette());
      swatch(y, colour, map.classes().isNegative(i) ? Colour.WHITE : colour);
      y = entry(map.classes().label(i), counts.get(i), y) + CLASS_PITCH;
    }
    int missing = map.areas().size() - values.size();
    if (missing > 0) {
      swatch(y, Colour.WHITE, sketch.colour(ColourRole.RULE));
      y = entry(Text.message("block.map.no-data"), missing, y) + CLASS_PITCH;
    }
    return y;
  }

  private void swatch(double baseline, Colour fill, Colour hatch) {
    var box = new Box(0, baseline - 8, SWATCH_WIDTH, baseline - 8 + SWATCH_HEIGHT);
    side.fill(box.path(), fill);
    if (!hatch.equals(fill)) {
      side.hatch(box.path(), box, 3, Stroke.of(0.7, hatch));
    }
    if (Palette.contrast(fill, Colour.WHITE) < 1.3) {
      side.stroke(box.path(), Stroke.of(0.5, sketch.colour(ColourRole.MUTED)));
    }
  }

  /** Writes a class over as many lines as it needs; returns the last baseline. */
  private double entry(Text label, int count, double baseline) {
    double last =
        side.lines(
            label,
            TypeRole.FIGURE_LEGEND,
            side.canvas().colour(TypeRole.FIGURE_LEGEND),
            LABEL_START,
            baseline,
            Anchor.START,
            side.room().side() - LABEL_START,
            SideList.PITCH);
    if (side.room().side() >= ROOM_FOR_COUNTS) {
      side.label(
          Text.number(count, 0), TypeRole.FIGURE_LEGEND, side.room().side(), baseline, Anchor.END);
    }
    return last;
  }

  private double list(ImmutableList<Integer> numbered, double top) {
    if (numbered.isEmpty()) {
      return top - 22;
    }
    double y = top;
    side.label(map.legend().others(), TypeRole.FIGURE_VALUE, 0, y, Anchor.START);
    y += 3;
    for (int i = 0; i < numbered.size(); i++) {
      var area = map.areas().get(numbered.get(i));
      var value =
          area.value()
              .map(map.classes().format()::text)
              .orElse(Text.message("block.missing.short"));
      y = SideList.entry(side, Text.number(i + 1, 0), area.name(), value, y + SideList.PITCH);
    }
    return y;
  }
}
