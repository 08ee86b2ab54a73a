package fr.arpent.reporting.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the design promises about colours, and what a charter that breaks it is told. */
class ColourRulesTest {

  private static final Hues CADASTRE = hues("cadastre");

  private static Hues hues(String theme) {
    return Hues.of(Theme.find(theme).orElseThrow().palette());
  }

  private static List<Problem> problems(Map<String, String> written) {
    var colours = ImmutableMap.<String, Colour>builder();
    written.forEach((pointer, hex) -> colours.put(pointer, Colour.of(hex)));
    var problems = Problems.locatedBy(Locator.NONE);
    new ColourCheck(CADASTRE.with(colours.buildOrThrow()), written.keySet(), problems).run();
    return problems.list();
  }

  private static Object field(Problem problem, String name) {
    return problem.fields().getOrDefault(name, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void the_themes_of_the_library_keep_every_rule(String theme) {
    var hues = hues(theme);

    assertEquals(
        List.of(), ColourRules.of(hues).stream().filter(rule -> !rule.holds(hues)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void colours_by_pointer_are_the_palette_and_back(String theme) {
    Palette palette = Theme.find(theme).orElseThrow().palette();

    assertEquals(palette, Hues.of(palette).palette());
  }

  @Test
  void a_pale_text_is_told_its_contrast_and_a_darker_tone_of_its_hue() {
    var problems = problems(ImmutableMap.of("/colours/muted", "#8A97A3"));

    assertEquals(3, problems.size());
    var first = problems.get(0);
    assertEquals("value/contrast", first.code());
    assertEquals("/colours/muted", first.pointer());
    assertEquals("white", field(first, "other"));
    assertEquals("2.98", field(first, "measured"));
    assertEquals("4.5", field(first, "needed"));
    assertEquals(
        ImmutableSet.of("white", "tint", "tint-2"),
        problems.stream().map(p -> field(p, "other")).collect(ImmutableSet.toImmutableSet()));
    var proposed = Colour.of(field(first, "nearest").toString());
    assertTrue(Palette.contrast(proposed, CADASTRE.at("/colours/tint-2")) >= 4.5);
    assertTrue(Palette.lightness(proposed) < Palette.lightness(Colour.of("#8A97A3")));
    assertEquals(hue("#8A97A3"), hue(field(first, "nearest").toString()), 3);
  }

  /** The nearest tone is just dark enough: one step lighter is not. */
  @Test
  void the_proposed_tone_is_not_darker_than_it_must_be() {
    var problem = problems(ImmutableMap.of("/colours/muted", "#8A97A3")).get(0);

    double contrast =
        Palette.contrast(
            Colour.of(field(problem, "nearest").toString()), CADASTRE.at("/colours/tint-2"));

    assertTrue(contrast < 4.6, Double.toString(contrast));
  }

  @Test
  void a_ground_too_dark_for_the_text_of_the_base_is_itself_to_be_changed() {
    var problems = problems(ImmutableMap.of("/colours/tint", "#7FB2C9"));

    assertTrue(problems.stream().allMatch(p -> p.pointer().equals("/colours/tint")));
    assertEquals("muted", field(problems.get(0), "other"));
    var proposed = Colour.of(field(problems.get(0), "nearest").toString());
    for (var text : List.of("ink", "muted", "primary", "accent")) {
      assertTrue(Palette.contrast(proposed, CADASTRE.at("/colours/" + text)) >= 4.5, text);
    }
  }

  @Test
  void a_highlight_is_read_on_the_primary_colour() {
    var problems = problems(ImmutableMap.of("/colours/highlight", "#3A8FB0"));

    assertEquals("primary", field(problems.get(0), "other"));
  }

  @Test
  void white_titles_of_openers_need_more_than_text() {
    var problems = problems(ImmutableMap.of("/colours/opener-tones/0", "#3D7F97"));

    assertEquals("5.9", field(problems.get(0), "needed"));
    assertEquals("/colours/opener-tones/0", problems.get(0).pointer());
    assertEquals("opener-tones 1", field(problems.get(0), "role"));
  }

  @Test
  void a_category_that_carries_meaning_stands_out_from_paper_and_the_fifth_has_an_outline() {
    assertEquals(
        "3", field(problems(ImmutableMap.of("/categorical/2", "#7CC6D6")).get(0), "needed"));
    assertEquals(List.of(), problems(ImmutableMap.of("/categorical/4", "#DFA640")));
  }

  @Test
  void two_categories_that_look_alike_in_grey_are_named() {
    var problems = problems(ImmutableMap.of("/categorical/1", "#7B4F4E"));

    var step = problems.get(problems.size() - 1);
    assertEquals("value/grey-step", step.code());
    assertEquals("categorical 2", field(step, "role"));
    assertEquals("categorical 4", field(step, "other"));
    assertEquals("0", field(step, "measured"));
    assertEquals("8.5", field(step, "needed"));
  }

  @Test
  void a_scale_written_from_dark_to_light_is_not_a_scale() {
    var turned =
        ImmutableMap.of(
            "/sequential/0", "#004A67",
            "/sequential/1", "#057EA4",
            "/sequential/2", "#61AAC5",
            "/sequential/3", "#A3D0E0",
            "/sequential/4", "#E1F1F6");

    var problems = problems(turned);

    assertEquals(4, problems.size());
    assertTrue(problems.stream().allMatch(p -> field(p, "kind").equals("descent")));
  }

  @Test
  void the_middle_of_a_diverging_scale_is_its_lightest() {
    var problems = problems(ImmutableMap.of("/diverging/3", "#8FA3AB"));

    assertEquals("/diverging/3", problems.get(0).pointer());
    assertTrue(
        Palette.lightness(Colour.of(field(problems.get(0), "nearest").toString()))
            > Palette.lightness(CADASTRE.at("/diverging/2")));
  }

  @Test
  void a_measure_just_under_what_is_needed_is_not_shown_as_enough() {
    var problems = problems(ImmutableMap.of("/colours/accent", "#A44F17"));

    assertEquals("4.49", field(problems.get(0), "measured"));
  }

  /** Hue of HSV in degrees. */
  private static float hue(String hex) {
    var colour = Colour.of(hex);
    return 360 * java.awt.Color.RGBtoHSB(colour.red(), colour.green(), colour.blue(), null)[0];
  }
}
