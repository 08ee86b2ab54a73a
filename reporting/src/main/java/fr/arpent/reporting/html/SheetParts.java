package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.List;

/** What sheets of all kinds have: a heading, rows of facts, named parts, a source. */
final class SheetParts {

  private static final int LEVEL = 2;

  private final Desk desk;

  SheetParts(Desk desk) {
    this.desk = desk;
  }

  /** Writes what a sheet is, and its heading. */
  void head(Text kind, Text family, Text title, String anchor, Element sheet) {
    desk.add(sheet, "p", "kind", kind);
    desk.add(sheet, "p", "family", family);
    heading(title, anchor, sheet);
  }

  /** Writes the heading of a sheet, which opens a section. */
  void heading(Text title, String anchor, Element sheet) {
    Words words = desk.words(title);
    Element heading = sheet.add(desk.levels().open(LEVEL));
    desk.anchor(heading, anchor);
    desk.whereabouts().enter(words.plain(), anchor);
    desk.inlines().write(words, heading);
  }

  /** Writes facts as a table of two columns. */
  void facts(List<Fact> facts, Element sheet) {
    if (facts.isEmpty()) {
      return;
    }
    Element body = sheet.add("table", "facts").add("tbody");
    for (Fact fact : facts) {
      Element row = body.add("tr");
      desk.inlines().write(desk.words(fact.label()), row.add("th", "fact").with("scope", "row"));
      desk.inlines().write(desk.words(fact.text()), row.add("td", "body"));
    }
  }

  /** Writes facts as a list of names and what they are. */
  void list(List<Fact> facts, Element parent) {
    if (facts.isEmpty()) {
      return;
    }
    Element list = parent.add("dl", "facts");
    for (Fact fact : facts) {
      desk.inlines().write(desk.words(fact.label()), list.add("dt"));
      desk.inlines().write(desk.words(fact.text()), list.add("dd"));
    }
  }

  /** Writes a named part. */
  void part(Part part, String style, Element sheet) {
    Element element = sheet.add("div", style);
    desk.inlines().write(desk.words(part.title()), element.add(desk.levels().inside()));
    new BlockWriter(desk, element).write(part.content());
  }

  /** Writes where a sheet comes from. */
  void source(Text source, Element sheet) {
    if (!desk.words(source).isEmpty()) {
      BlockWriter.named(desk, sheet, "block.caption.source", source);
    }
  }
}
