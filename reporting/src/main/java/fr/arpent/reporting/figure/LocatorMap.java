package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.territory.Boundary;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.stream.IntStream;

/**
 * A small map that shows where a territory lies among the others (carte de situation): no values,
 * only the places in question filled and named. Projection as in {@link TerritoryMap}; never
 * mirrored.
 *
 * @param areas territories with an outline, in any order
 */
public record LocatorMap(ImmutableList<Area> areas) implements Graphic {

  private static final double MAIN = Canvas.PLUMB;
  private static final double MAIN_WIDTH = Canvas.FULL_WIDTH - Canvas.PLUMB;
  private static final double SIDE_WIDTH = 118;

  /** A locator is small: a third of a page at most, in points. */
  private static final double MOST_HEIGHT = 210;

  private static final double SCALE_HEIGHT = 24;
  private static final double NAME_START = 17;
  private static final double LEADING = 10.5;
  private static final double PITCH = 15;

  /** Checks that there is something to draw. */
  public LocatorMap {
    checkArgument(!areas.isEmpty(), "a locator map must have at least one area");
  }

  /**
   * A territory.
   *
   * @param name printed in the side column when it is in question
   * @param inQuestion whether it is what the map points at
   */
  public record Area(Text name, Boundary boundary, boolean inQuestion) {}

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var boundaries = areas.stream().map(Area::boundary).collect(toImmutableList());
    double left = canvas.rightToLeft() ? 0 : MAIN;
    var projection = MapProjection.fitting(boundaries, left, MAIN_WIDTH, MOST_HEIGHT);
    var outlines =
        boundaries.stream()
            .map(boundary -> Polygon.of(boundary, projection))
            .collect(toImmutableList());
    drawAreas(outlines, sketch);
    double sideEnd = drawSide(sketch);
    double scaleTop = Math.max(sideEnd + 14, projection.height() - SCALE_HEIGHT);
    new MapScale(sketch, projection).draw(scaleTop + 8);
    return new Drawing(
        Math.max(projection.height(), scaleTop + SCALE_HEIGHT), false, sketch.marks());
  }

  private void drawAreas(ImmutableList<ImmutableList<Polygon>> outlines, Sketch sketch) {
    var borders = new MapBorders();
    for (int i = 0; i < outlines.size(); i++) {
      var path = Path.builder();
      outlines.get(i).forEach(part -> part.addTo(path));
      var role = areas.get(i).inQuestion() ? ColourRole.PRIMARY : ColourRole.TINT_2;
      sketch.fill(path.build(), sketch.colour(role));
      borders.add(i, outlines.get(i));
    }
    sketch.stroke(borders.all(), Stroke.of(0.9, Colour.WHITE));
    sketch.stroke(
        borders.outerEdges(everything()), Stroke.of(0.5, sketch.colour(ColourRole.MUTED)));
  }

  private ImmutableSet<Integer> everything() {
    return IntStream.range(0, areas.size()).boxed().collect(toImmutableSet());
  }

  /** Names what is in question; returns where the side column ends. */
  private double drawSide(Sketch sketch) {
    var canvas = sketch.canvas();
    var side = new Sketch(canvas);
    double y = 9;
    for (var area : areas) {
      if (!area.inQuestion()) {
        continue;
      }
      side.fill(Path.rectangle(0, y - 8, 10, 10), side.colour(ColourRole.PRIMARY));
      double room = SIDE_WIDTH - NAME_START;
      var name = canvas.words(area.name());
      for (var line : Lines.wrap(canvas, name, TypeRole.FIGURE_VALUE, room)) {
        side.label(
            line,
            TypeRole.FIGURE_VALUE,
            canvas.colour(TypeRole.FIGURE_VALUE),
            NAME_START,
            y,
            Anchor.START);
        y += LEADING;
      }
      y += PITCH - LEADING;
    }
    sketch.addSide(side);
    return y - PITCH;
  }
}
