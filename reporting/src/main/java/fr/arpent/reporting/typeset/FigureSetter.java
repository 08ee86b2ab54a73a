package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.Spaces;
import java.util.Optional;

/** Sets figures and maps: caption, drawing and source move together. */
final class FigureSetter {

  /** Height that leaves room for caption and source, in points; a taller figure is reduced. */
  private static final double TALLEST = 560;

  private final Compositor compositor;
  private final CaptionSetter captions;
  private final DrawnInk ink;

  FigureSetter(Compositor compositor, CaptionSetter captions) {
    this.compositor = compositor;
    this.captions = captions;
    this.ink = new DrawnInk(compositor);
  }

  void set(Block.Figure figure, Place place) {
    Spaces spaces = compositor.design().spaces();
    StructureElement group = place.parent().add(Tag.DIV);
    Strip caption = captions.above(figure.caption(), group, place).strip();
    Measure across = place.onPage() ? compositor.grid().full() : place.measure();
    Drawing drawing = figure.graphic().draw(new GuideCanvas(compositor, across.width()));
    StructureElement element =
        group.add(Tag.FIGURE).withAlternative(compositor.words(figure.alternative()).plain());
    place
        .galley()
        .before(spaces.beforeExhibit())
        .floating()
        .add(caption)
        .after(spaces.captionBelow())
        .kept()
        .add(drawn(drawing, element, across));
    captions.addBelow(figure.caption(), group, place);
    place.galley().snapped().after(spaces.afterExhibit());
  }

  private Strip drawn(Drawing drawing, StructureElement element, Measure across) {
    double scale = Math.min(1, TALLEST / Math.max(1, drawing.height()));
    double height = drawing.height() * scale;
    return Strip.wide(
        height,
        (sheet, top) -> {
          ImmutableList<Ink> printed =
              ink.print(
                  drawing, new Placement(scale, sheet.grid().left(across), top), across.width());
          sheet.print(Optional.of(element), Artifact.LAYOUT, printed);
          element.boundedBy(sheet.grid().box(across, top, height));
        });
  }
}
