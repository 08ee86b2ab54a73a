package fr.arpent.reporting.press;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.typeface.ShapedText;
import java.util.List;

/**
 * Words with characters that no face of the press has a glyph for. A question mark is printed for
 * each; a reader who copies or listens still gets the character.
 *
 * @param text the words
 * @param codePoints Unicode code points of the characters, in reading order
 */
public record MissingGlyphs(String text, ImmutableList<Integer> codePoints) {

  static ImmutableList<MissingGlyphs> of(List<ShapedText> incomplete) {
    return incomplete.stream()
        .map(text -> new MissingGlyphs(text.text(), text.missing()))
        .distinct()
        .collect(toImmutableList());
  }
}
