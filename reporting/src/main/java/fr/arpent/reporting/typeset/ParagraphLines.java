package fr.arpent.reporting.typeset;

/** ParagraphLines of a paragraph as strips: never the first or the last one alone on a page. */
final class ParagraphLines {

  private static final int LEAST_TOGETHER = 2;

  private ParagraphLines() {}

  /** Adds a paragraph to a galley. */
  static void add(Galley galley, TaggedText text, double start) {
    int count = text.lines().size();
    for (int i = 0; i < count; i++) {
      if (i > 0 && (i < LEAST_TOGETHER || count - i < LEAST_TOGETHER)) {
        galley.kept();
      }
      galley.add(strip(text, i, start));
    }
  }

  private static Strip strip(TaggedText text, int line, double start) {
    Strip.Painter painter = (sheet, top) -> text.paintLine(sheet, line, start, top + text.rise());
    return Strip.of(text.leading(), painter).with(text.lines().get(line).feet());
  }
}
