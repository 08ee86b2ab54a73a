package fr.arpent.reporting.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

  private static final Design DESIGN = Design.standard();

  @Test
  void the_main_column_hangs_from_the_plumb_line_and_ends_at_the_margin() {
    PageGrid page = DESIGN.page();

    assertEquals(page.plumb(), page.start() + page.sideWidth() + page.gutter(), 1e-9);
    assertEquals(page.end(), page.plumb() + page.mainWidth(), 1e-9);
    assertEquals(page.end(), page.start() + page.fullWidth(), 1e-9);
    assertEquals(50 * page.baseline(), page.textBottom() - page.textTop(), 1e-9);
  }

  @Test
  void every_role_has_letters_in_both_scripts_and_none_is_under_seven_and_a_half_points() {
    for (TypeRole role : EnumSet.allOf(TypeRole.class)) {
      for (Script script : EnumSet.allOf(Script.class)) {
        TypeSpec spec = DESIGN.type(role, script);

        assertTrue(spec.size() >= 7.5, role.key());
        assertTrue(spec.leading() >= spec.size(), role.key());
      }
    }
  }

  @Test
  void quotations_lean_in_latin_letters_and_stand_in_arabic_ones() {
    assertTrue(DESIGN.type(TypeRole.QUOTE, Script.LATIN).italic());
    assertEquals(false, DESIGN.type(TypeRole.QUOTE, Script.ARABIC).italic());
  }

  @Test
  void arabic_subtitles_are_lettered_as_labels() {
    assertEquals(FontKind.TEXT, DESIGN.type(TypeRole.COVER_SUBTITLE, Script.LATIN).font());
    assertEquals(FontKind.LABEL, DESIGN.type(TypeRole.COVER_SUBTITLE, Script.ARABIC).font());
  }

  @Test
  void a_label_on_a_map_takes_its_colour_from_what_lies_under_it() {
    assertEquals(Optional.empty(), DESIGN.type(TypeRole.MAP_LABEL, Script.LATIN).colour());
  }

  @Test
  void the_tokens_that_stand_apart_are_read_too() {
    assertEquals(19, DESIGN.longKeyFigure().size());
    assertEquals(ColourRole.MUTED, DESIGN.subsectionNumber());
    assertEquals(Colour.WHITE, DESIGN.hatch().colour());
    assertEquals(6, DESIGN.spaces().calloutInside().get(0));
    assertEquals(2.5, DESIGN.strokes().dashCompared().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void text_keeps_a_contrast_of_four_and_a_half_on_white_and_on_both_tints(String id) {
    Palette palette = Theme.find(id).orElseThrow().palette();

    for (ColourRole text : EnumSet.of(ColourRole.INK, ColourRole.MUTED, ColourRole.ACCENT)) {
      for (ColourRole under : EnumSet.of(ColourRole.WHITE, ColourRole.TINT, ColourRole.TINT_2)) {
        double contrast = Palette.contrast(palette.of(text), palette.of(under));

        assertTrue(contrast >= 4.5, id + " " + text.key() + " on " + under.key());
      }
    }
  }

  @Test
  void contrasts_are_those_that_the_designer_noted() {
    Palette palette = Theme.find("cadastre").orElseThrow().palette();

    assertEquals(15.14, Palette.contrast(palette.of(ColourRole.INK), Colour.WHITE), 0.005);
    assertEquals(
        4.69,
        Palette.contrast(palette.of(ColourRole.HIGHLIGHT), palette.of(ColourRole.PRIMARY)),
        0.005);
  }

  @Test
  void a_theme_that_does_not_exist_is_not_found() {
    assertEquals(Optional.empty(), Theme.find("littoral"));
    assertEquals(2, Theme.ids().size());
  }
}
