package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.List;

/** Texts in a row, with the punctuation of the language. */
public final class Phrases {

  private static final Text BREAK = Text.of(new Words(ImmutableList.of(new Words.Break())));

  private Phrases() {}

  /** Returns texts with commas between. */
  public static Text commas(List<Text> texts) {
    return fold("block.exhibit.comma", texts);
  }

  /** Returns texts with semicolons between. */
  public static Text semicolons(List<Text> texts) {
    return fold("block.exhibit.semicolon", texts);
  }

  /** Returns texts with spaces between. */
  public static Text spaces(List<Text> texts) {
    return parted(Text.of(" "), texts);
  }

  /** Returns texts, each on a line of its own. */
  public static Text lines(List<Text> texts) {
    return parted(BREAK, texts);
  }

  /** Returns a text that ends with a full stop. */
  public static Text sentence(Text text) {
    return Text.message("block.exhibit.stop", ImmutableMap.of("text", text));
  }

  /** Returns a text followed by the tag of invented data, when it is due. */
  public static Text tagged(Text text, boolean illustration) {
    return illustration ? Text.joined(text, Text.of(" "), illustrationTag()) : text;
  }

  /** Returns the tag of invented data. */
  public static Text illustrationTag() {
    return Text.tag(Text.message("block.exhibit.illustration"));
  }

  private static Text parted(Text mark, List<Text> texts) {
    var parts = ImmutableList.<Text>builder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        parts.add(mark);
      }
      parts.add(texts.get(i));
    }
    return Text.joined(parts.build().toArray(Text[]::new));
  }

  /** The separator alone is a message, so that long lists do not nest. */
  private static Text fold(String separator, List<Text> texts) {
    return parted(Text.joined(Text.message(separator), Text.of(" ")), texts);
  }
}
