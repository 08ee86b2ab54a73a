package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Signs for machines in the words of a draw: they run from left to right in every script. */
final class DrawSigns {

  private static final int DIGITS_IN_A_ROW = 16;

  private DrawSigns() {}

  static Text code(String signs) {
    return Text.of(
        new Words(
            ImmutableList.of(
                new Words.Run(signs, Words.Emphasis.CODE, Optional.of("en"), Optional.empty()))));
  }

  /** A digest in groups that fit a column. */
  static Text digest(String hexadecimal) {
    var parted = new StringBuilder();
    for (int i = 0; i < hexadecimal.length(); i += DIGITS_IN_A_ROW) {
      parted
          .append(i == 0 ? "" : " ")
          .append(hexadecimal, i, Math.min(i + DIGITS_IN_A_ROW, hexadecimal.length()));
    }
    return code(parted.toString());
  }

  /**
   * A seed of numbers and strokes alone would run from right to left in an Arabic guide, which
   * therefore says it as the record does.
   */
  static Text seed(String seed) {
    return Text.message(
        "mobilisation.sortition.draw.record.seed-value", ImmutableMap.of("seed", code(seed)));
  }
}
