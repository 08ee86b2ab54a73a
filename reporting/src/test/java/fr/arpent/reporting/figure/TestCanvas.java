package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.stream.Stream;

/** The theme Cadastre, with letters that are all half as wide as high. */
public final class TestCanvas implements Canvas {

  private final Wording wording;

  public TestCanvas(Wording wording) {
    this.wording = wording;
  }

  /** A canvas that says messages in a language. */
  public static TestCanvas in(String language) {
    return new TestCanvas(new TestWording(language));
  }

  @Override
  public Words words(Text text) {
    return wording.resolve(text);
  }

  @Override
  public double width(Words words, TypeRole role) {
    return words.plain().codePoints().count() * size(role) / 2;
  }

  @Override
  public double size(TypeRole role) {
    return switch (role) {
      case MAP_CITY -> 10;
      case MAP_LABEL -> 7.75;
      case FIGURE_TICK -> 8;
      case FIGURE_LEGEND -> 8.25;
      default -> 8.75;
    };
  }

  @Override
  public Palette palette() {
    return PALETTE;
  }

  @Override
  public Colour colour(TypeRole role) {
    return PALETTE.of(role == TypeRole.FIGURE_TICK ? ColourRole.MUTED : ColourRole.INK);
  }

  @Override
  public boolean rightToLeft() {
    return wording.rightToLeft();
  }

  private static ImmutableList<Colour> colours(String... hex) {
    return Stream.of(hex).map(Colour::of).collect(ImmutableList.toImmutableList());
  }

  private static final Palette PALETTE =
      new Palette(
          ImmutableMap.<ColourRole, Colour>builder()
              .put(ColourRole.INK, Colour.of("#1D2731"))
              .put(ColourRole.MUTED, Colour.of("#57626C"))
              .put(ColourRole.RULE, Colour.of("#C0C7CD"))
              .put(ColourRole.HAIR, Colour.of("#DEE3E8"))
              .put(ColourRole.PRIMARY, Colour.of("#004F6B"))
              .put(ColourRole.TINT, Colour.of("#ECF5FA"))
              .put(ColourRole.TINT_2, Colour.of("#D7E8F0"))
              .put(ColourRole.SOFT, Colour.of("#B9D6E4"))
              .put(ColourRole.ACCENT, Colour.of("#A64B0E"))
              .put(ColourRole.WHITE, Colour.WHITE)
              .build(),
          colours("#00496A", "#BE551C", "#37A0B4", "#7B4F4E", "#E0AA47", "#BFD8BB"),
          colours("#E1F1F6", "#A3D0E0", "#61AAC5", "#057EA4", "#004A67"),
          colours("#A64611", "#D89058", "#EFD3B3", "#EFEEEA", "#ADD5E3", "#3E98BA", "#004765"),
          colours("#1A617A", "#01344A"),
          colours("#01344A", "#1F647D", "#3D798F"));
}
