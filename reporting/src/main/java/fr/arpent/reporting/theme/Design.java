package fr.arpent.reporting.theme;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The numbers of every printed page: geometry, strokes, spaces and type, from the design tokens.
 * They are the same in every theme. Lengths are points.
 */
public final class Design {

  private static final Supplier<Design> STANDARD =
      Suppliers.memoize(() -> new Design(Tokens.bundled()));

  private final PageGrid page;
  private final Strokes strokes;
  private final Hatch hatch;
  private final Spaces spaces;
  private final ImmutableTable<TypeRole, Script, TypeSpec> types;
  private final TypeSpec longKeyFigure;
  private final ColourRole subsectionNumber;
  private final ImmutableMap<String, Theme> themes;

  private Design(Tokens tokens) {
    page = PageGrid.of(tokens.at("page"));
    strokes = Strokes.of(tokens.at("strokes"));
    hatch = Hatch.of(tokens.at("hatch"));
    spaces = Spaces.of(tokens.at("space"));
    Tokens type = tokens.at("type");
    types = types(type);
    longKeyFigure = TypeTokens.read(type.at(TypeRole.KEY_FIGURE.key()), "latin-long", "latin");
    subsectionNumber = colourRole(type.at(TypeRole.H3.key()).string("number-colour"));
    themes = Maps.toMap(tokens.at("themes").keys(), id -> Theme.of(id, tokens));
  }

  /** Returns the design of this library, read once. */
  public static Design standard() {
    return Objects.requireNonNull(STANDARD.get());
  }

  /** Returns the grid of the page. */
  public PageGrid page() {
    return page;
  }

  /** Returns the widths of lines. */
  public Strokes strokes() {
    return strokes;
  }

  /** Returns the hatching. */
  public Hatch hatch() {
    return hatch;
  }

  /** Returns the spaces between things. */
  public Spaces spaces() {
    return spaces;
  }

  /** Returns how a role is set in a script. */
  public TypeSpec type(TypeRole role, Script script) {
    return Objects.requireNonNull(types.get(role, script), role.key());
  }

  /** Returns how a key figure of more than eight characters is set. */
  public TypeSpec longKeyFigure() {
    return longKeyFigure;
  }

  /** Returns the colour of a subsection's number, paler than its title. */
  public ColourRole subsectionNumber() {
    return subsectionNumber;
  }

  ImmutableMap<String, Theme> themes() {
    return themes;
  }

  private static ImmutableTable<TypeRole, Script, TypeSpec> types(Tokens type) {
    var table = ImmutableTable.<TypeRole, Script, TypeSpec>builder();
    for (TypeRole role : EnumSet.allOf(TypeRole.class)) {
      Tokens tokens = type.at(role.key());
      table.put(role, Script.LATIN, TypeTokens.read(tokens, "latin", "latin"));
      table.put(role, Script.ARABIC, TypeTokens.read(tokens, "ar", "ar"));
    }
    return table.buildOrThrow();
  }

  static ColourRole colourRole(String key) {
    return ColourRole.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Reads {@code {font: text, latin: [10, 14, 400], colour: ink}}. */
  private static final class TypeTokens {

    static TypeSpec read(Tokens role, String numbersKey, String prefix) {
      var numbers = role.numbers(numbersKey);
      Optional<String> colour = role.find("colour").filter(key -> !key.equals("by-fill"));
      return new TypeSpec(
          FontKind.of(role.find(prefix + "-font").orElseGet(() -> role.string("font"))),
          numbers.get(0),
          numbers.get(1),
          numbers.get(2).intValue(),
          role.find(prefix + "-style").filter(style -> style.equals("italic")).isPresent(),
          colour.map(Design::colourRole));
    }
  }
}
