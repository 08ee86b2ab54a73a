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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses the face, size and colour of letters, by the theme and the design. */
final class Lettering {

  private static final int SEMIBOLD = 600;
  private static final int BOLD = 700;
  private static final double CALL_SIZE = 6.5;
  private static final int CALL_WEIGHT = 600;
  private static final double CALL_RAISED = 3.6;

  private final Theme theme;
  private final Design design;
  private final Typefaces typefaces;
  private final Map<FaceKey, Typeface> faces = new ConcurrentHashMap<>();

  Lettering(Theme theme, Design design, Typefaces typefaces) {
    this.theme = theme;
    this.design = design;
    this.typefaces = typefaces;
  }

  /** Returns how the characters of a strand are set in a script. */
  Letters letters(Strand strand, Setting setting, Script script) {
    return switch (strand.kind()) {
      case NOTE_CALL -> noteCall(setting, script);
      case TAG -> letters(design.type(TypeRole.TAG, script), script, colour(ColourRole.ACCENT));
      case QUIET_TAG ->
          letters(design.type(TypeRole.TAG, script), script, colour(ColourRole.MUTED));
      case WORDS -> words(strand, setting, script);
    };
  }

  /**
   * Returns how Eastern digits are set: in the family of Arabic text in every role, because those
   * of the other families are not all of one width.
   */
  Letters numbers(Strand strand, Setting setting) {
    Letters words = letters(strand, setting, Script.ARABIC);
    Typeface face =
        face(new FaceKey(FontKind.TEXT, Script.ARABIC, words.typeface().weight(), false));
    return new Letters(face, words.size(), words.raised(), words.colour());
  }

  /** Returns the distance of baselines. */
  double leading(Setting setting, Script script) {
    return design.type(setting.role(), script).leading();
  }

  /** Returns the colour of a setting's letters; ink where the design leaves it open. */
  Colour colour(Setting setting, Script script) {
    return setting
        .colour()
        .orElseGet(
            () -> colour(design.type(setting.role(), script).colour().orElse(ColourRole.INK)));
  }

  Colour colour(ColourRole role) {
    return theme.palette().of(role);
  }

  /** Returns a face that has a glyph for a character, where the usual one has none. */
  Typeface standIn(Letters letters, int codePoint) {
    Typeface usual = letters.typeface();
    return usual.covers(codePoint)
        ? usual
        : typefaces.findCovering(codePoint, usual.weight(), usual.italic()).orElse(usual);
  }

  private Letters words(Strand strand, Setting setting, Script script) {
    TypeSpec spec = emphasised(spec(setting, script), script, strand.emphasis());
    boolean link = strand.meaning().link().isPresent() && setting.colour().isEmpty();
    if (link) {
      return letters(spec, script, colour(ColourRole.PRIMARY));
    }
    boolean term =
        strand.emphasis() == Emphasis.STRONG
            && setting.role() == TypeRole.SIDE_NOTE
            && setting.colour().isEmpty();
    return letters(spec, script, term ? colour(ColourRole.INK) : colour(setting, script));
  }

  private Letters noteCall(Setting setting, Script script) {
    TypeSpec spec = spec(setting, script).sized(CALL_SIZE).weighing(CALL_WEIGHT).slanted(false);
    return new Letters(face(spec, script), spec.size(), CALL_RAISED, colour(ColourRole.PRIMARY));
  }

  private Letters letters(TypeSpec spec, Script script, Colour colour) {
    return new Letters(face(spec, script), spec.size(), 0, colour);
  }

  private TypeSpec spec(Setting setting, Script script) {
    TypeSpec spec = design.type(setting.role(), script);
    spec = setting.weight().map(spec::weighing).orElse(spec);
    return setting.size().map(spec::sized).orElse(spec);
  }

  private static TypeSpec emphasised(TypeSpec spec, Script script, Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> spec;
      case EMPHASIS -> script == Script.LATIN ? spec.slanted(!spec.italic()) : spec;
      case STRONG ->
          spec.weighing(script == Script.LATIN && spec.weight() < SEMIBOLD ? SEMIBOLD : BOLD);
      case CODE -> spec.in(FontKind.LABEL);
    };
  }

  /** Returns the theme's face; the Latin one where there is none of the script. */
  private Typeface face(TypeSpec spec, Script script) {
    return face(new FaceKey(spec.font(), script, spec.weight(), spec.italic()));
  }

  private Typeface face(FaceKey key) {
    return faces.computeIfAbsent(key, this::findFace);
  }

  private Typeface findFace(FaceKey key) {
    return find(key, key.script())
        .or(() -> find(key, Script.LATIN))
        .orElseThrow(() -> new IllegalStateException("no face is bundled for " + key));
  }

  private Optional<Typeface> find(FaceKey key, Script script) {
    return typefaces.find(theme.family(key.kind(), script), key.weight(), key.italic());
  }

  private record FaceKey(FontKind kind, Script script, int weight, boolean italic) {}

  /**
   * How characters are set.
   *
   * @param typeface their face
   * @param size in points
   * @param raised how far above the baseline, in points
   * @param colour of the letters
   */
  record Letters(Typeface typeface, double size, double raised, Colour colour) {}
}
