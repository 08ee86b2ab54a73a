package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Writes bibliographies and glossaries, each entry with the sections that lead to it. */
final class ReferenceWriter {

  private final Desk desk;

  ReferenceWriter(Desk desk) {
    this.desk = desk;
  }

  void write(Block.Bibliography bibliography, Element parent) {
    Element list = parent.add("dl", "references");
    for (Block.Bibliography.Entry entry : bibliography.entries()) {
      Element name = list.add("dt");
      desk.anchor(name, entry.anchor());
      desk.inlines().write(desk.words(entry.author()), name);
      Words year = desk.words(entry.year());
      if (!year.isEmpty()) {
        desk.inlines().write(year, name.text(" ").add("span", "year"));
      }
      Element told = list.add("dd");
      desk.inlines().write(desk.sourceTitle(entry), told.add("p"));
      desk.later(
          () ->
              add(
                  "block.bibliography.cited-in",
                  desk.whereabouts().leadingTo(entry.anchor(), desk.comma()),
                  told));
    }
  }

  void write(Block.Glossary glossary, Element parent) {
    Element list = parent.add("dl", "references");
    desk.whereabouts().reading(false);
    for (Block.Glossary.Meaning meaning : glossary.meanings()) {
      Words term = desk.words(meaning.term());
      desk.inlines().write(term, list.add("dt"));
      Element told = list.add("dd");
      desk.inlines().write(desk.words(meaning.definition()), told.add("p"));
      desk.later(
          () ->
              add(
                  "block.glossary.read-in",
                  desk.whereabouts().mentioning(term.plain(), desk.comma()),
                  told));
    }
    desk.whereabouts().reading(true);
  }

  private void add(String key, Optional<Words> list, Element told) {
    list.ifPresent(
        words ->
            desk.add(told, "p", "where", desk.words(key, ImmutableMap.of("list", Text.of(words)))));
  }
}
