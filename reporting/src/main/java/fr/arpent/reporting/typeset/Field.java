package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.theme.Colour;
import java.util.Optional;
import java.util.function.Function;

/**
 * The areas that adorn cover and openers: the territory of the study, or parcels.
 *
 * @param areas in painting order, with x from the west edge, y from the north edge
 * @param width from west to east
 * @param height from north to south
 */
record Field(ImmutableList<Area> areas, double width, double height) {

  /**
   * An area.
   *
   * @param outline its outline
   * @param tone 0, 1 or 2, from dark to light
   * @param highlighted whether the guide is about it
   */
  record Area(Path outline, int tone, boolean highlighted) {}

  /** Returns the field on paper, with a border between areas. */
  ImmutableList<Ink> print(Placement placement, Function<Area, Colour> colour, Stroke border) {
    return areas.stream()
        .map(
            area ->
                new Ink.Shape(
                    placement.apply(area.outline()),
                    Optional.of(colour.apply(area)),
                    Optional.of(border)))
        .collect(toImmutableList());
  }
}
