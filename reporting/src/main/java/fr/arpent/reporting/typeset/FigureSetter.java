package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.Spaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sets figures and maps: caption, drawing and source move together. A figure is drawn for the room
 * it gets, so that its letters keep the sizes of the design.
 */
final class FigureSetter {

  /** A figure is drawn lower by multiples of this, in points, so that few are tried. */
  private static final double STEP = 14;

  /** A lower figure keeps this share of its height at least. */
  private static final double LEAST_SHARE = 0.6;

  private static final double LEAST_HEIGHT = 180;

  /** Room on a page for caption, note and source. */
  private static final double AROUND = 140;

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
    StructureElement element =
        group.add(Tag.FIGURE).withAlternative(compositor.words(figure.alternative()).plain());
    place
        .galley()
        .before(spaces.beforeExhibit())
        .floating()
        .add(caption)
        .after(spaces.captionBelow())
        .kept()
        .add(new Drawn(figure, element, place).strip());
    captions.addBelow(figure.caption(), group, place);
    place.galley().snapped().after(spaces.afterExhibit());
  }

  /** A figure in its place, at the heights that are asked of it. */
  private final class Drawn {
    private final Block.Figure figure;
    private final StructureElement element;
    private final Measure across;
    private final double mostHeight;
    private final Map<Long, Optional<Strip>> lower = new HashMap<>();

    Drawn(Block.Figure figure, StructureElement element, Place place) {
      this.figure = figure;
      this.element = element;
      Measure given = place.onPage() ? compositor.grid().full() : place.measure();
      this.across = new Measure(given.start(), Math.min(given.width(), Canvas.FULL_WIDTH));
      var page = compositor.grid().page();
      this.mostHeight = page.textBottom() - page.textTop() - AROUND;
    }

    Strip strip() {
      Strip strip = strip(draw(Math.min(Canvas.TALLEST, mostHeight)));
      return strip.redrawnBy(height -> within(strip.height(), height));
    }

    private Optional<Strip> within(double full, double room) {
      long steps = (long) StrictMath.floor(room / STEP);
      if (steps * STEP < Math.max(LEAST_HEIGHT, LEAST_SHARE * full)) {
        return Optional.empty();
      }
      return lower.computeIfAbsent(
          steps, count -> Optional.of(strip(draw(count * STEP))).filter(fits(room)));
    }

    private Predicate<Strip> fits(double room) {
      return strip -> strip.height() <= room;
    }

    private Drawing draw(double tallest) {
      return compositor.drawing(figure.graphic(), across.width(), tallest);
    }

    /** A drawing that no page holds is reduced after all: better small than cut. */
    private Strip strip(Drawing drawing) {
      double scale = Math.min(1, mostHeight / drawing.height());
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
}
