package fr.arpent.reporting.theme;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/** A script that the design sets in its own families, sizes and leadings. */
public enum Script {
  /** Latin letters, and everything that is not Arabic: digits, spaces, signs. */
  LATIN,
  /** Characters of the Arabic blocks. */
  ARABIC;

  private static final ImmutableRangeSet<Integer> ARABIC_BLOCKS =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x600, 0x6FF))
          .add(Range.closed(0x750, 0x77F))
          .add(Range.closed(0x8A0, 0x8FF))
          .add(Range.closed(0xFB50, 0xFDFF))
          .add(Range.closed(0xFE70, 0xFEFE))
          .build();

  /** Returns whether a character is an Eastern digit or stands between or after such digits. */
  public static boolean isEasternNumber(int codePoint) {
    return codePoint >= 0x660 && codePoint <= 0x66C;
  }

  /** Returns the script of a character; digits other than Arabic ones are Latin in both. */
  public static Script of(int codePoint) {
    return ARABIC_BLOCKS.contains(codePoint) ? ARABIC : LATIN;
  }
}
