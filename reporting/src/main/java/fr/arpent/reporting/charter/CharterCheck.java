package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.FontKind;
import fr.arpent.reporting.theme.Logo;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.typeface.Typefaces;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a theme of a charter, once all its colours and letters hold what the design promises. */
final class CharterCheck {

  private final Charter charter;
  private final Theme base;
  private final Problems problems;

  CharterCheck(Charter charter, Theme base, Problems problems) {
    this.charter = charter;
    this.base = base;
    this.problems = problems;
  }

  /** Returns the theme; empty when there are problems. */
  Optional<Theme> theme() {
    var hues =
        Hues.of(base.palette())
            .with(ImmutableMap.copyOf(Maps.transformValues(charter.colours(), Colour::of)));
    new ColourCheck(hues, charter.colours().keySet(), problems).run();
    var own = OwnFaces.of(charter, problems);
    var families = ImmutableTable.<FontKind, Script, String>builder();
    for (FontKind kind : EnumSet.allOf(FontKind.class)) {
      for (Script script : EnumSet.allOf(Script.class)) {
        families.put(kind, script, family(kind, script, own));
      }
    }
    var logo = charter.logo().map(given -> new Logo(given.bytes(), given.alternative()));
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Theme(charter.path(), hues.palette(), families.buildOrThrow(), own.files(), logo));
  }

  private String family(FontKind kind, Script script, OwnFaces own) {
    var pointer = "/fonts/" + kind.key() + "/" + script.name().toLowerCase(Locale.ROOT);
    var family = charter.families().get(pointer);
    if (family == null) {
      return base.family(kind, script);
    }
    var faces = own.faces(family).or(() -> bundled(family, pointer));
    if (faces.isEmpty()) {
      var known = Sets.union(charter.faces().keySet(), Typefaces.bundled().families());
      problems.error(
          "reference/unknown-family",
          pointer,
          ImmutableMap.of(
              "found", family,
              "nearest", Nearest.to(family, known).orElseGet(() -> Nearest.list(known)),
              "known", Nearest.list(known)));
    } else if (!faces.get().isEmpty()) { // faces that cannot be opened were reported
      var check = new FamilyCheck(family, kind, problems);
      if (script == Script.LATIN) {
        check.checkLatin(faces.get(), pointer);
      } else {
        check.checkArabic(faces.get(), pointer);
      }
    }
    return family;
  }

  private static Optional<List<FamilyCheck.Face>> bundled(String family, String pointer) {
    var faces = Typefaces.bundled().faces(family);
    return faces.isEmpty()
        ? Optional.empty()
        : Optional.of(faces.stream().map(face -> new FamilyCheck.Face(pointer, face)).toList());
  }
}
