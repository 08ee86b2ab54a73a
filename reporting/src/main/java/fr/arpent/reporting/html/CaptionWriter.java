package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;

/** Writes what stands above and under an exhibit: label, title and unit; note and source. */
final class CaptionWriter {

  private final Desk desk;

  CaptionWriter(Desk desk) {
    this.desk = desk;
  }

  /** Writes the caption of a figure, which takes the anchor. */
  void above(Block.Caption caption, Element figure) {
    desk.anchor(figure, caption.anchor());
    into(caption, figure.add("figcaption"));
  }

  /** Writes label, title and unit, as paragraphs: word processors keep them apart. */
  void into(Block.Caption caption, Element element) {
    desk.add(element, "p", "exhibit-label", caption.label());
    desk.add(element, "p", "exhibit-title", caption.title());
    caption.unit().ifPresent(unit -> desk.add(element, "p", "unit", unit));
  }

  /** Writes note and source. */
  static void below(Desk desk, Block.Caption caption, Element parent) {
    caption.note().ifPresent(n -> BlockWriter.named(desk, parent, "block.caption.note", n));
    caption.source().ifPresent(s -> BlockWriter.named(desk, parent, "block.caption.source", s));
  }
}
