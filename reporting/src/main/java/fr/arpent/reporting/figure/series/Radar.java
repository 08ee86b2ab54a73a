package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;

/**
 * A profile over several measures of one scale, with the group it is compared to behind it (radar).
 * The scale begins at zero in the centre; the values are printed under the name of each axis.
 *
 * <p>Not suited to measures of different units, nor to more than ten of them: use bars.
 *
 * @param table one or two series: the profile, and the comparison group; three to ten categories,
 *     no value negative
 */
public record Radar(SeriesTable table) implements SeriesFigure {

  /** Checks the shape. */
  public Radar {
    table.atMost(2);
    int axes = table.categories().size();
    checkArgument(axes >= 3 && axes <= 10, "a radar has 3 to 10 axes, had %s", axes);
    checkArgument(
        table.values().stream().allMatch(value -> value >= 0),
        "values of a radar must be >= 0, were %s",
        table.values());
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public String sentence() {
    return "block.figure.radar.alt";
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new RadarDrawing(this, canvas).draw();
  }
}
