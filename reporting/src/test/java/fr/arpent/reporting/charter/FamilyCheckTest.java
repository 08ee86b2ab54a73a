package fr.arpent.reporting.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.charter.FamilyCheck.Joining;
import fr.arpent.reporting.theme.FontKind;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeface.Typefaces;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which families may set what, by the families whose letters were measured for the design. */
class FamilyCheckTest {

  private static List<String> faults(String family, FontKind kind, Script script) {
    var problems = Problems.locatedBy(Locator.NONE);
    var faces =
        Typefaces.bundled().faces(family).stream()
            .map(face -> new FamilyCheck.Face("/fonts", face))
            .toList();
    var check = new FamilyCheck(family, kind, problems);
    if (script == Script.LATIN) {
      check.checkLatin(faces, "/fonts");
    } else {
      check.checkArabic(faces, "/fonts");
    }
    return problems.list().stream()
        .map(p -> String.valueOf(p.fields().get("case")))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"cadastre", "terroir"})
  void the_families_of_the_library_may_set_what_they_set(String id) {
    var theme = Theme.find(id).orElseThrow();
    for (var kind : EnumSet.allOf(FontKind.class)) {
      for (var script : EnumSet.allOf(Script.class)) {
        assertEquals(
            List.of(), faults(theme.family(kind, script), kind, script), kind + " " + script);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "El Messiri, LABEL, ARABIC, weight",
    "Source Sans 3, TEXT, ARABIC, arabic",
  })
  void a_family_that_does_not_suit_is_told_why(
      String family, FontKind kind, Script script, String fault) {
    assertEquals(List.of(fault), faults(family, kind, script));
  }

  @Test
  void proportional_digits_and_missing_letters_of_french_are_refused() {
    assertEquals(List.of("latin", "digits"), faults("Tajawal", FontKind.LABEL, Script.LATIN));
  }

  /** Its Eastern digits are proportional too, and Arabic text is what they are set in. */
  @Test
  void lam_alef_as_one_glyph_is_for_titles_and_labels_not_for_text() {
    assertEquals(List.of("lam-alef", "digits"), faults("Tajawal", FontKind.TEXT, Script.ARABIC));
    assertEquals(List.of(), faults("Tajawal", FontKind.LABEL, Script.ARABIC));
  }

  @Test
  void a_glyph_for_several_letters_or_for_none_is_seen() {
    assertEquals(Joining.ONE_EACH, FamilyCheck.joining(shaped("لم", "م", "ل")));
    assertEquals(Joining.LAM_ALEF, FamilyCheck.joining(shaped("لا", "لا")));
    assertEquals(Joining.LIGATURE, FamilyCheck.joining(shaped("لم", "لم")));
    assertEquals(Joining.SPLIT, FamilyCheck.joining(shaped("ب", "ب", "\u200D")));
  }

  private static ShapedText shaped(String text, String... sources) {
    int[] places = new int[sources.length];
    return new ShapedText(
        text, places, places, places, ImmutableList.copyOf(sources), 0, ImmutableList.of());
  }
}
