package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import java.util.List;

/** Words of which figures make their alternative texts. */
public final class Said {

  private Said() {}

  /** Returns a name with its value: "Moissac: 12". */
  public static Text pair(Text name, Text value) {
    return Text.message("block.bars.alt-bar", ImmutableMap.of("category", name, "value", value));
  }

  /** Returns a name with values behind it, after a space: "Moissac 12". */
  public static Text beside(Text name, Text value) {
    return Text.joined(name, Text.of(" "), value);
  }

  /** Returns texts with commas between. */
  public static Text commas(List<Text> texts) {
    return parted("block.exhibit.comma", texts);
  }

  /** Returns texts with semicolons between. */
  public static Text semicolons(List<Text> texts) {
    return parted("block.exhibit.semicolon", texts);
  }

  /** The separator alone is a message, so that long lists do not nest. */
  private static Text parted(String separator, List<Text> texts) {
    var parts = ImmutableList.<Text>builder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        parts.add(Text.message(separator)).add(Text.of(" "));
      }
      parts.add(texts.get(i));
    }
    return Text.joined(parts.build().toArray(Text[]::new));
  }
}
