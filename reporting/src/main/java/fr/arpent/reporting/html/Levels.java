package fr.arpent.reporting.html;

/** Levels of headings, as in the PDF: they never skip one on the way down. */
final class Levels {

  private static final int DEEPEST = 3;

  private int open;

  /** Opens a section of a level, or of the next one below the open section. */
  String open(int wanted) {
    open = Math.min(wanted, open + 1);
    return tag(open);
  }

  /** Returns the heading of a part of the section that is open, which opens nothing itself. */
  String inside() {
    return tag(open + 1);
  }

  private static String tag(int level) {
    return "h" + Math.min(level, DEEPEST);
  }
}
