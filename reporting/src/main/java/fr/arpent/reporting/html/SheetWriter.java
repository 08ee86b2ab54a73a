package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Scale;
import java.util.Optional;

/** Writes the sheet of a commitment: identity, scales, named paragraphs, source. */
final class SheetWriter {

  /** Signs that read in black and white and without styles: a full square and an empty one. */
  private static final String CHOSEN = "■ ";

  private static final String OTHER = "□ ";

  private final Desk desk;
  private final SheetParts parts;

  SheetWriter(Desk desk) {
    this.desk = desk;
    this.parts = new SheetParts(desk);
  }

  void write(Block.Sheet block, Element parent) {
    Element sheet = parent.add("div", "sheet");
    desk.add(sheet, "p", "kind", block.kind());
    desk.add(sheet, "p", "family", block.context());
    desk.add(sheet, "p", "code", block.code());
    parts.heading(block.title(), block.anchor(), sheet);
    parts.facts(block.facts(), sheet);
    String above = "";
    for (Scale scale : block.scales()) {
      String label = desk.words(scale.label()).plain();
      scale(scale, label.equals(above), sheet);
      above = label;
    }
    block.parts().forEach(part -> parts.part(part, "part", sheet));
    parts.source(block.source(), sheet);
  }

  /** The label is left out when the scale above has the same. */
  private void scale(Scale scale, boolean sameLabel, Element sheet) {
    Element element = sheet.add("div", "scale");
    if (!sameLabel) {
      desk.add(element, "p", "scale-label", scale.label());
    }
    desk.add(element, "p", "scale-detail", scale.detail());
    if (scale.chosen().isEmpty()) {
      desk.add(element, "p", "scale-label", scale.missing());
    }
    Element steps = element.add("ul");
    for (int i = 0; i < scale.steps().size(); i++) {
      boolean chosen = scale.chosen().equals(Optional.of(i));
      Element step = steps.add("li");
      Element words = chosen ? step.add("strong") : step;
      if (chosen) {
        step.with("class", scale.warning() ? "chosen warning" : "chosen");
      }
      words.add("span", "box").text(chosen ? CHOSEN : OTHER);
      desk.inlines().write(desk.words(scale.steps().get(i)), words);
    }
  }
}
