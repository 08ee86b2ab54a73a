package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block.ToolSheet.Worksheet;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;

/** Sets a sheet to copy and write on: columns of ruled lines under their heads. */
final class WorksheetSetter {

  private static final double ABOVE = 21;
  private static final double CAPTION_TOP = 5;
  private static final double CAPTION_BELOW = 7;
  private static final double INSET = 7;
  private static final double LINE = 17.5;
  private static final int LINES = 9;
  private static final double FRAME = 0.75;

  private final Compositor compositor;
  private final Grid grid;

  WorksheetSetter(Compositor compositor) {
    this.compositor = compositor;
    this.grid = compositor.grid();
  }

  void set(Worksheet canvas, StructureElement parent, Galley galley) {
    StructureElement element = parent.add(Tag.DIV);
    galley
        .before(ABOVE)
        .add(caption(canvas, element))
        .after(CAPTION_BELOW)
        .kept()
        .add(columns(canvas, element));
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

  private Strip columns(Worksheet canvas, StructureElement element) {
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
    double headHeight = heads.stream().mapToDouble(TaggedText::height).max().orElse(0);
    double linesTop = INSET + headHeight;
    double height = linesTop + LINES * LINE + INSET;
    return Strip.wide(
        height,
        (sheet, top) -> {
          for (int i = 0; i < count; i++) {
            Measure column = column(i, count);
            Measure inside = column.inside(INSET);
            sheet.frame(column, top, height, Stroke.of(FRAME, compositor.colour(ColourRole.RULE)));
            heads.get(i).paint(sheet, inside.start(), top + INSET);
            for (int line = 1; line <= LINES; line++) {
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
