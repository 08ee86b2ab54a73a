package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks side by side; one under the other when they are too tall for that. */
final class ColumnsSetter {

  private static final double GAP = 16;
  private static final double TALLEST = 420;
  private static final int MOST_IN_MAIN = 2;

  private final Compositor compositor;
  private final BlockSetter blocks;

  ColumnsSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
  }

  void set(Block.Columns columns, Place place) {
    int count = columns.columns().size();
    boolean full = place.onPage() && count > MOST_IN_MAIN;
    Measure across = full ? compositor.grid().full() : place.measure();
    List<Galley> set = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StructureElement element = place.parent().add(Tag.DIV);
      Place inner = place.inner(element, across.column(i, count, GAP), place.role());
      blocks.setAll(columns.columns().get(i), inner);
      set.add(inner.galley());
    }
    double height = set.stream().mapToDouble(Galley::height).max().orElse(0);
    if (height > TALLEST) {
      set.forEach(galley -> place.galley().addAll(galley));
    } else {
      place.galley().add(beside(set, height, full));
    }
    place.galley().after(compositor.design().spaces().paragraph());
  }

  private static Strip beside(List<Galley> columns, double height, boolean full) {
    List<Strip> strips = columns.stream().map(Galley::whole).toList();
    Strip.Painter painter =
        (sheet, top) -> strips.forEach(strip -> strip.painter().paint(sheet, top));
    ImmutableList<Foot> feet =
        strips.stream()
            .flatMap(strip -> strip.feet().stream())
            .collect(ImmutableList.toImmutableList());
    Strip strip = full ? Strip.wide(height, painter) : Strip.of(height, painter);
    return strip.with(feet);
  }
}
