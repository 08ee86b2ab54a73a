package fr.arpent.reporting.typeface;

/** One face of a family, shared by all guides of a program; shaped words are kept. */
public final class Typeface {

  private final String name;
  private final int unitsPerEm;

  Typeface(String name, int unitsPerEm) {
    this.name = name;
    this.unitsPerEm = unitsPerEm;
  }

  /** Returns the PostScript name. */
  public String name() {
    return name;
  }

  /** Returns how many font units make the size of the letters. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** Shapes a piece of text of one direction. */
  public ShapedText shape(String text, boolean rightToLeft) {
    return new ShapedText(
        text,
        new int[0],
        new int[0],
        new int[0],
        com.google.common.collect.ImmutableList.of(),
        rightToLeft ? 1 : 0);
  }
}
