package fr.arpent.reporting.export;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.table.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the data of every table and figure of a guide, in the order in which it shows them. */
public final class GuideTables {

  private final Map<String, ShownTable> found = new LinkedHashMap<>();

  private GuideTables() {}

  /** Returns the data; tables typed by the author, and pictures, have none. */
  public static ImmutableList<ShownTable> of(Guide guide) {
    var tables = new GuideTables();
    tables.gather(guide.blocks());
    return ImmutableList.copyOf(tables.found.values());
  }

  private void gather(List<Block> blocks) {
    blocks.forEach(this::gather);
  }

  private void gather(Block block) {
    if (block instanceof Block.Figure figure) {
      Optional.of(figure.graphic())
          .filter(DataFigure.class::isInstance)
          .map(graphic -> ((DataFigure) graphic).data())
          .ifPresent(data -> add(figure.caption(), data));
    } else if (block instanceof Block.Table table) {
      table.data().ifPresent(data -> add(table.caption(), data));
    } else if (block instanceof Block.Callout callout) {
      gather(callout.content());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(this::gather);
    } else if (block instanceof Block.Columns columns) {
      columns.columns().forEach(this::gather);
    } else if (block instanceof Block.Sheet sheet) {
      sheet.parts().forEach(part -> gather(part.content()));
    }
  }

  private void add(Block.Caption caption, DataTable data) {
    var name = caption.anchor().replaceAll("[^A-Za-z0-9._-]", "-");
    var free = name;
    for (int copy = 2; found.containsKey(free); copy++) {
      free = name + "-" + copy;
    }
    found.put(free, new ShownTable(free, caption, data));
  }
}
