package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;

/** Writes a persona: name, portrait, who it is, cards, source. */
final class PersonaWriter {

  /** Side of the square that a portrait stands in, in points. */
  private static final double PORTRAIT = 118;

  private final Desk desk;
  private final SheetParts parts;

  PersonaWriter(Desk desk) {
    this.desk = desk;
    this.parts = new SheetParts(desk);
  }

  /** A portrait that is drawn for want of a picture shows nobody, and is left out. */
  void write(Block.PersonaSheet block, Element parent) {
    Element sheet = parent.add("div", "sheet persona");
    parts.heading(block.name(), block.anchor(), sheet);
    block
        .portrait()
        .ifPresent(
            picture ->
                InlinePicture.of(picture, PORTRAIT)
                    .addTo(sheet.add("p", "image"), desk.words(block.alternative()).plain()));
    desk.add(sheet, "p", "family", block.post());
    new BlockWriter(desk, sheet).write(block.words());
    Element cards = sheet.add("div", "columns");
    block.cards().forEach(card -> parts.part(card, "card", cards));
    if (cards.isEmpty()) {
      sheet.remove(cards);
    }
    parts.source(block.source(), sheet);
  }
}
