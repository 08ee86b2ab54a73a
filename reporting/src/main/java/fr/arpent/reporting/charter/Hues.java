package fr.arpent.reporting.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The colours of a theme by their pointer in a theme file: {@code /colours/ink}. */
record Hues(ImmutableMap<String, Colour> byPointer) {

  static final String WHITE = "/colours/white";

  static Hues of(Palette palette) {
    var colours = ImmutableMap.<String, Colour>builder();
    palette.roles().forEach((role, colour) -> colours.put("/colours/" + role.key(), colour));
    put(colours, "/colours/opener-tones", palette.openerTones());
    put(colours, "/colours/cover-tones", palette.coverTones());
    put(colours, "/categorical", palette.categorical());
    put(colours, "/sequential", palette.sequential());
    put(colours, "/diverging", palette.diverging());
    return new Hues(colours.buildOrThrow());
  }

  private static void put(
      ImmutableMap.Builder<String, Colour> colours, String list, List<Colour> values) {
    for (int i = 0; i < values.size(); i++) {
      colours.put(list + "/" + i, values.get(i));
    }
  }

  /** Returns these colours with others in the place of some. */
  Hues with(Map<String, Colour> others) {
    var colours = new LinkedHashMap<>(byPointer);
    colours.putAll(others);
    return new Hues(ImmutableMap.copyOf(colours));
  }

  Colour at(String pointer) {
    return Objects.requireNonNull(byPointer.get(pointer), pointer);
  }

  /** Returns how many colours a list has. */
  int count(String list) {
    return (int) byPointer.keySet().stream().filter(key -> key.startsWith(list + "/")).count();
  }

  Palette palette() {
    return new Palette(
        Maps.toMap(EnumSet.allOf(ColourRole.class), role -> at("/colours/" + role.key())),
        list("/categorical"),
        list("/sequential"),
        list("/diverging"),
        list("/colours/opener-tones"),
        list("/colours/cover-tones"));
  }

  private ImmutableList<Colour> list(String list) {
    return IntStream.range(0, count(list))
        .mapToObj(i -> at(list + "/" + i))
        .collect(toImmutableList());
  }
}
