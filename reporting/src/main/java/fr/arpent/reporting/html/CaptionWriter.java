package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Writes what stands above and under an exhibit: label, title and unit; note and source. */
final class CaptionWriter {

  private final Desk desk;

  CaptionWriter(Desk desk) {
    this.desk = desk;
  }

  /** Writes the caption of a figure, which takes the anchor. */
  void above(Block.Caption caption, Element figure) {
    desk.anchor(figure, caption.anchor());
    Element element = figure.add("figcaption");
    into(caption.label(), caption.title(), caption.unit(), element);
  }

  /**
   * Writes label, title and unit, as paragraphs: word processors keep them apart. They say
   * themselves where they stand, since LibreOffice centres captions.
   */
  void into(Text label, Text title, Optional<Text> unit, Element element) {
    add(element, "exhibit-label", label);
    add(element, "exhibit-title", title);
    unit.ifPresent(words -> add(element, "unit", words));
  }

  private void add(Element element, String style, Text text) {
    Words words = desk.words(text);
    if (!words.isEmpty()) {
      String side = desk.wording().rightToLeft() ? "right" : "left";
      Element paragraph = element.add("p", style).with("style", "text-align: " + side);
      desk.inlines().write(words, paragraph);
    }
  }

  /** Writes note and source. */
  static void below(Desk desk, Block.Caption caption, Element parent) {
    caption.note().ifPresent(n -> BlockWriter.named(desk, parent, "block.caption.note", n));
    caption.source().ifPresent(s -> BlockWriter.named(desk, parent, "block.caption.source", s));
  }
}
