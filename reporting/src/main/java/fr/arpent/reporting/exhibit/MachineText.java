package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Signs for machines among words: names of algorithms, digests, seeds. They run left to right. */
public final class MachineText {

  private static final int DIGITS_IN_A_ROW = 16;

  private MachineText() {}

  /** Returns signs as they are, set as code. */
  public static Text code(String signs) {
    return Text.of(
        new Words(
            ImmutableList.of(
                new Words.Run(signs, Words.Emphasis.CODE, Optional.of("en"), Optional.empty()))));
  }

  /** Returns a digest in parts that fit a column. */
  public static Text digest(String hexadecimal) {
    var parted = new StringBuilder();
    for (int i = 0; i < hexadecimal.length(); i += DIGITS_IN_A_ROW) {
      parted
          .append(i == 0 ? "" : " ")
          .append(hexadecimal, i, Math.min(i + DIGITS_IN_A_ROW, hexadecimal.length()));
    }
    return code(parted.toString());
  }

  /**
   * Returns a seed; numbers and strokes alone would run right to left in an Arabic guide, which
   * therefore says it as the record does.
   */
  public static Text seed(String value) {
    return Text.message("block.exhibit.seed", ImmutableMap.of("seed", code(value)));
  }
}
