package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block.ToolSheet;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Writes a tool: facts, what it is for, steps, what works and what goes wrong, named paragraphs, a
 * sheet to copy.
 */
final class ToolWriter {

  /** Empty rows of a sheet to write on. */
  private static final int LINES = 9;

  private final Desk desk;
  private final SheetParts parts;

  ToolWriter(Desk desk) {
    this.desk = desk;
    this.parts = new SheetParts(desk);
  }

  void write(ToolSheet block, Element parent) {
    Element sheet = parent.add("div", "sheet tool");
    parts.head(block.kind(), block.family(), block.title(), block.anchor(), sheet);
    parts.list(block.facts(), sheet);
    new BlockWriter(desk, sheet).write(block.lead());
    steps(block.steps(), sheet);
    block.works().ifPresent(works -> parts.part(works, "works", sheet));
    block.traps().ifPresent(traps -> parts.part(traps, "traps", sheet));
    block.parts().forEach(part -> parts.part(part, "part", sheet));
    block.canvas().ifPresent(canvas -> worksheet(canvas, sheet));
    parts.source(block.source(), sheet);
  }

  /** The list numbers the steps; how long one takes stands before its words. */
  private void steps(List<ToolSheet.Step> steps, Element sheet) {
    if (steps.isEmpty()) {
      return;
    }
    Element list = sheet.add("ol", "steps");
    for (ToolSheet.Step step : steps) {
      Element item = list.add("li");
      Words figure = desk.words(step.figure());
      if (!figure.isEmpty()) {
        Element length = item.add("p", "length").add("strong");
        desk.inlines().write(figure, length);
        desk.inlines().write(spaced(step.unit()), length);
      }
      desk.add(item, "p", "step", step.words());
    }
  }

  private Words spaced(Text unit) {
    Words words = desk.words(unit);
    return words.isEmpty() ? words : desk.words(Text.joined(Text.of("\u00A0"), unit));
  }

  private void worksheet(ToolSheet.Worksheet canvas, Element sheet) {
    Element table = sheet.add("table", "worksheet");
    var caption = new CaptionWriter(desk);
    caption.into(canvas.label(), canvas.title(), Optional.empty(), table.add("caption"));
    Element heads = table.add("thead").add("tr");
    for (Text head : canvas.heads()) {
      desk.inlines().write(desk.words(head), heads.add("th", "head").with("scope", "col"));
    }
    Element body = table.add("tbody");
    for (int line = 0; line < LINES; line++) {
      Element row = body.add("tr");
      canvas.heads().forEach(head -> row.add("td", "line").text("\u00A0"));
    }
  }
}
