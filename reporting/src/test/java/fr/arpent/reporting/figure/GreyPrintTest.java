package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.Theme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours that a grey printer keeps apart: by lightness, or by hatching. */
class GreyPrintTest {

  private static Palette palette(String theme) {
    return Theme.find(theme).orElseThrow().palette();
  }

  /** L* of CIE 1976, from the luminance that a contrast with black holds. */
  private static double lightness(Colour colour) {
    double luminance = Palette.contrast(colour, Colour.of("#000000")) * 0.05 - 0.05;
    return luminance > 0.008856 ? 116 * StrictMath.cbrt(luminance) - 16 : 903.3 * luminance;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void any_two_colours_of_categories_differ_in_lightness(String theme) {
    var colours = palette(theme).categorical();
    for (int i = 0; i < colours.size(); i++) {
      for (int j = i + 1; j < colours.size(); j++) {
        double apart = Math.abs(lightness(colours.get(i)) - lightness(colours.get(j)));
        assertTrue(apart >= 8.5, theme + " " + i + " " + j + " " + apart);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void classes_grow_darker_step_by_step(String theme) {
    var colours = palette(theme).sequential();
    for (int i = 1; i < colours.size(); i++) {
      assertTrue(lightness(colours.get(i - 1)) - lightness(colours.get(i)) >= 9, theme + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void the_two_arms_of_a_scale_look_alike_in_grey_and_so_need_hatching(String theme) {
    var colours = palette(theme).diverging();

    assertTrue(Math.abs(lightness(colours.get(1)) - lightness(colours.get(5))) < 9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void words_read_well_on_every_colour(String theme) {
    var palette = palette(theme);
    for (var colours : List.of(palette.categorical(), palette.sequential(), palette.diverging())) {
      colours.forEach(
          colour -> assertTrue(Palette.contrast(palette.textOn(colour), colour) >= 4.5, theme));
    }
  }
}
