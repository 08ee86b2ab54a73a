package fr.arpent.reporting.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tones of one hue, from black to white: the colour mixed with black or white in 255 steps each,
 * which keeps the hue of HSV but for rounding.
 */
final class Tones {

  private static final int STEPS = 255;

  private Tones() {}

  /**
   * Finds the tone nearest in lightness that keeps all of some rules; of two as near, the darker.
   *
   * @param pointer of the colour to be changed
   * @return empty when no tone of this hue does
   */
  static Optional<Colour> nearest(String pointer, List<ColourRule> rules, Hues hues) {
    var before = hues.at(pointer);
    return of(before).stream()
        .sorted(
            Comparator.comparingDouble(
                tone -> Math.abs(Palette.lightness(tone) - Palette.lightness(before))))
        .filter(
            tone -> {
              var changed = hues.with(ImmutableMap.of(pointer, tone));
              return rules.stream().allMatch(rule -> rule.holds(changed));
            })
        .findFirst();
  }

  /** Returns the tones of a colour, first the darker ones. */
  private static ImmutableList<Colour> of(Colour colour) {
    return Stream.concat(
            IntStream.rangeClosed(1, STEPS).mapToObj(step -> mixed(colour, step, 0)),
            IntStream.rangeClosed(1, STEPS).mapToObj(step -> mixed(colour, step, 255)))
        .distinct()
        .collect(toImmutableList());
  }

  private static Colour mixed(Colour colour, int step, int with) {
    return new Colour(
        mixed(colour.red(), step, with),
        mixed(colour.green(), step, with),
        mixed(colour.blue(), step, with));
  }

  private static int mixed(int part, int step, int with) {
    return (part * (STEPS - step) + with * step + STEPS / 2) / STEPS;
  }
}
