package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block.ToolSheet.Worksheet;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a sheet to copy and write on: columns of ruled lines under their heads. It has fewer lines
 * where that keeps it on the page of its tool, else it fills a page of its own.
 */
final class WorksheetSetter {

  private static final double ABOVE = 21;
  private static final double CAPTION_TOP = 5;
  private static final double CAPTION_BELOW = 7;
  private static final double INSET = 7;
  private static final double LINE = 17.5;
  private static final int LINES = 9;
  private static final int FEWEST = 4;

  /** Room for the source at the foot of the page. */
  private static final double FOOT = 28;

  private static final double FRAME = 0.75;

  private final Compositor compositor;
  private final Grid grid;

  WorksheetSetter(Compositor compositor) {
    this.compositor = compositor;
    this.grid = compositor.grid();
  }

  /**
   * Sets a sheet under its tool.
   *
   * @param used height of the page that the tool takes, in points
   */
  void set(Worksheet canvas, StructureElement parent, double used, Galley galley) {
    StructureElement element = parent.add(Tag.DIV);
    Strip caption = caption(canvas, element);
    List<TaggedText> heads = heads(canvas, element);
    double headHeight = heads.stream().mapToDouble(TaggedText::height).max().orElse(0);
    double around = caption.height() + CAPTION_BELOW + headHeight + 2 * INSET + FOOT;
    double page = grid.page().textBottom() - grid.page().textTop() - around;
    galley
        .before(ABOVE)
        .add(caption)
        .after(CAPTION_BELOW)
        .kept()
        .add(columns(heads, headHeight, lines(page - used - ABOVE, page)));
  }

  /** As many lines as the page still holds; where they are too few, it fills a page of its own. */
  private static int lines(double free, double page) {
    int fitting = (int) Math.floor(free / LINE);
    return fitting < FEWEST ? (int) Math.floor(page / LINE) : Math.min(LINES, fitting);
  }

  private Strip caption(Worksheet canvas, StructureElement element) {
    TaggedText label =
        compositor.paragraph(
            element,
            compositor.words(canvas.label()),
            Setting.of(TypeRole.CAPTION_LABEL),
            grid.side().width());
    TaggedText title =
        compositor.paragraph(
            element,
            compositor.words(canvas.title()),
            Setting.of(TypeRole.CAPTION_TITLE),
            grid.main().width());
    double rule = compositor.design().strokes().exhibitRule();
    double inside = rule + CAPTION_TOP;
    return Strip.wide(
        inside + Math.max(label.height(), title.height()),
        (sheet, top) -> {
          sheet.rule(grid.full(), top, rule, compositor.colour(ColourRole.PRIMARY));
          double baseline = top + inside + Math.max(label.rise(), title.rise());
          label.paintOn(sheet, grid.side().start(), baseline);
          title.paintOn(sheet, grid.main().start(), baseline);
        });
  }

  private List<TaggedText> heads(Worksheet canvas, StructureElement element) {
    int count = canvas.heads().size();
    List<TaggedText> heads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      heads.add(
          compositor.paragraph(
              element,
              compositor.words(canvas.heads().get(i)),
              Setting.of(TypeRole.TABLE_HEAD).coloured(compositor.colour(ColourRole.PRIMARY)),
              column(i, count).inside(INSET).width()));
    }
    return heads;
  }

  private Strip columns(List<TaggedText> heads, double headHeight, int lines) {
    int count = heads.size();
    double linesTop = INSET + headHeight;
    double height = linesTop + lines * LINE + INSET;
    return Strip.wide(
        height,
        (sheet, top) -> {
          for (int i = 0; i < count; i++) {
            Measure column = column(i, count);
            Measure inside = column.inside(INSET);
            sheet.frame(column, top, height, Stroke.of(FRAME, compositor.colour(ColourRole.RULE)));
            heads.get(i).paint(sheet, inside.start(), top + INSET);
            for (int line = 1; line <= lines; line++) {
              sheet.rule(
                  inside,
                  top + linesTop + line * LINE,
                  compositor.design().strokes().row(),
                  compositor.colour(ColourRole.RULE));
            }
          }
        });
  }

  /** Frames of neighbours share a line. */
  private Measure column(int index, int count) {
    return grid.full().column(index, count, -FRAME);
  }
}
