package fr.arpent.reporting.typeset;

import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.FontKind;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import fr.arpent.reporting.theme.TypeSpec;
import fr.arpent.reporting.typeface.Typeface;
import fr.arpent.reporting.typeface.Typefaces;

/** Chooses the face, size and colour of letters, by the theme and the design. */
final class Lettering {

  private static final int STRONG_LATIN = 600;
  private static final int BOLD = 700;

  private final Theme theme;
  private final Design design;
  private final Typefaces typefaces;

  Lettering(Theme theme, Design design, Typefaces typefaces) {
    this.theme = theme;
    this.design = design;
    this.typefaces = typefaces;
  }

  /** Returns how a setting's letters of a script are, before any emphasis. */
  TypeSpec spec(Setting setting, Script script) {
    TypeSpec spec = design.type(setting.role(), script);
    spec = setting.weight().map(spec::weighing).orElse(spec);
    return setting.size().map(spec::sized).orElse(spec);
  }

  /** Returns how emphasised letters of a script are. */
  TypeSpec emphasised(TypeSpec spec, Script script, Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> spec;
      case EMPHASIS -> script == Script.LATIN ? spec.slanted(!spec.italic()) : spec;
      case STRONG ->
          spec.weighing(
              script == Script.LATIN && spec.weight() < STRONG_LATIN ? STRONG_LATIN : BOLD);
      case CODE -> spec.in(FontKind.LABEL);
    };
  }

  /** Returns the colour of a setting's letters; ink where the design leaves it open. */
  Colour colour(Setting setting, Script script) {
    return setting
        .colour()
        .orElseGet(
            () ->
                theme
                    .palette()
                    .of(design.type(setting.role(), script).colour().orElse(ColourRole.INK)));
  }

  Colour colour(ColourRole role) {
    return theme.palette().of(role);
  }

  /** Returns the face of a character: the theme's, else any that has a glyph for it. */
  Typeface face(TypeSpec spec, int codePoint) {
    Typeface usual =
        typefaces
            .find(theme.family(spec.font(), Script.of(codePoint)), spec.weight(), spec.italic())
            .orElseGet(() -> latinFace(spec));
    if (usual.covers(codePoint)) {
      return usual;
    }
    return typefaces.findCovering(codePoint, spec.weight(), spec.italic()).orElse(usual);
  }

  TypeSpec tag(Script script) {
    return design.type(TypeRole.TAG, script);
  }

  double leading(Setting setting, Script script) {
    return design.type(setting.role(), script).leading();
  }

  private Typeface latinFace(TypeSpec spec) {
    String family = theme.family(spec.font(), Script.LATIN);
    return typefaces
        .find(family, spec.weight(), spec.italic())
        .orElseThrow(() -> new IllegalStateException("no face of " + family + " is bundled"));
  }
}
