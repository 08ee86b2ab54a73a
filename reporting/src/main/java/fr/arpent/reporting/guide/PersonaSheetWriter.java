package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.field.Persona;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the sheet of a persona: name, age, post and portrait from the study, the words from the
 * text. Paragraphs tell who it is; each {@code ###} is a card; exhibits, journeys and quotations
 * stand under them.
 */
final class PersonaSheetWriter {

  private final Commission commission;
  private final Ledger ledger;

  PersonaSheetWriter(Commission commission, Ledger ledger) {
    this.commission = commission;
    this.ledger = ledger;
  }

  ImmutableList<Block> write(
      Persona persona,
      Row row,
      String anchor,
      List<Markup> content,
      Function<List<Markup>, ImmutableList<Block>> prose) {
    var parts = SheetParts.apart(content);
    var sources = TableOfStudy.sources(row.table());
    ledger.draw(sources);
    var name = Text.of(persona.name());
    ledger.name(anchor, Text.message("reference.untitled", ImmutableMap.of("title", name)));
    var sheet =
        new Block.PersonaSheet(
            name(persona),
            post(persona, row),
            persona.portrait().map(commission.study().images()::get),
            Text.message("sheet.persona.portrait", ImmutableMap.of("name", name)),
            prose.apply(parts.first()),
            parts.cards(prose),
            SourceLine.of(commission.study(), sources),
            anchor);
    return ImmutableList.<Block>builder().add(sheet).addAll(prose.apply(parts.wide())).build();
  }

  private static Text name(Persona persona) {
    var name = Text.of(persona.name());
    return persona
        .age()
        .map(
            age ->
                Text.message("sheet.persona.name-age", ImmutableMap.of("name", name, "age", age)))
        .orElse(name);
  }

  /** The post and its tags: a person made up of several, and data that are invented. */
  private Text post(Persona persona, Row row) {
    var parts = ImmutableList.<Text>builder();
    persona.post().ifPresent(post -> parts.add(Text.of(post)));
    if (persona.composed()) {
      parts.add(Text.tag(Text.message("sheet.persona.composed")));
    }
    if (new SheetCells(commission).isInvented(row, "name")) {
      parts.add(Phrases.illustrationTag());
    }
    return Phrases.spaces(parts.build());
  }
}
