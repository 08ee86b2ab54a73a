package fr.arpent.reporting.theme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;

/**
 * Colours and families of letters; never geometry, which is the {@link Design}'s.
 *
 * @param id {@code cadastre} (institutional, calm), {@code terroir} (warm), or the path of a
 *     client's charter
 * @param palette the colours
 * @param families one family per kind and script
 * @param faces font files of families that are not bundled with this library
 * @param logo mark of the client
 */
public record Theme(
    String id,
    Palette palette,
    ImmutableTable<FontKind, Script, String> families,
    ImmutableList<FaceFile> faces,
    Optional<Logo> logo) {

  /** Returns the theme of an id; empty when there is none. */
  public static Optional<Theme> find(String id) {
    return Optional.ofNullable(Design.standard().themes().get(id));
  }

  /** Returns the ids of the themes of this library. */
  public static ImmutableSet<String> ids() {
    return Design.standard().themes().keySet();
  }

  /** Returns the family of a kind in a script. */
  public String family(FontKind kind, Script script) {
    return Objects.requireNonNull(families.get(kind, script), kind.key());
  }

  static Theme of(String id, Tokens tokens) {
    Tokens theme = tokens.at("themes").at(id);
    return new Theme(
        id, palette(theme), families(theme.at("fonts")), ImmutableList.of(), Optional.empty());
  }

  private static ImmutableTable<FontKind, Script, String> families(Tokens fonts) {
    var table = ImmutableTable.<FontKind, Script, String>builder();
    for (FontKind kind : EnumSet.allOf(FontKind.class)) {
      table.put(kind, Script.LATIN, fonts.at(kind.key()).string("latin"));
      table.put(kind, Script.ARABIC, fonts.at(kind.key()).string("arabic"));
    }
    return table.buildOrThrow();
  }

  private static Palette palette(Tokens theme) {
    Tokens colours = theme.at("colours");
    return new Palette(
        roles(colours),
        hexes(theme, "categorical"),
        hexes(theme, "sequential"),
        hexes(theme, "diverging"),
        colours.colours("opener-tones"),
        colours.colours("cover-tones"));
  }

  private static ImmutableMap<ColourRole, Colour> roles(Tokens colours) {
    return Maps.toMap(
        EnumSet.allOf(ColourRole.class),
        role ->
            role == ColourRole.WHITE
                ? Colour.WHITE
                : Colour.of(colours.at(role.key()).string("hex")));
  }

  private static ImmutableList<Colour> hexes(Tokens theme, String scale) {
    return theme.mappings(scale).stream()
        .map(step -> Colour.of(step.string("hex")))
        .collect(toImmutableList());
  }
}
