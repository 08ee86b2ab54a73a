package fr.arpent.reporting.theme;

/** A script that the design sets in its own families, sizes and leadings. */
public enum Script {
  /** Latin letters, and everything that is not Arabic: digits, spaces, signs. */
  LATIN,
  /** Characters of the Arabic blocks. */
  ARABIC;

  private static final int FIRST_ARABIC = 0x600;

  /** Returns whether a character is an Eastern digit or stands between or after such digits. */
  public static boolean isEasternNumber(int codePoint) {
    return codePoint >= 0x660 && codePoint <= 0x66C;
  }

  /** Returns the script of a character; digits other than Arabic ones are Latin in both. */
  public static Script of(int codePoint) {
    return codePoint >= FIRST_ARABIC && isInArabicBlock(codePoint) ? ARABIC : LATIN;
  }

  /** Asked for every character several times, so by comparison alone. */
  private static boolean isInArabicBlock(int codePoint) {
    return codePoint <= 0x6FF
        || isBetween(0x750, codePoint, 0x77F)
        || isBetween(0x8A0, codePoint, 0x8FF)
        || isBetween(0xFB50, codePoint, 0xFDFF)
        || isBetween(0xFE70, codePoint, 0xFEFE);
  }

  private static boolean isBetween(int first, int codePoint, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
