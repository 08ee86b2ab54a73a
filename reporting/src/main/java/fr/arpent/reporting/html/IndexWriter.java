package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block.Index;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;

/** Writes an index: each entry with the sections that speak of it. */
final class IndexWriter {

  /** No id of a guide holds a colon. */
  private static final String ENTRY = "index:";

  private final Desk desk;

  IndexWriter(Desk desk) {
    this.desk = desk;
  }

  /** Notes that words belong to an entry. */
  static void note(Desk desk, Words.Run run) {
    run.entry().ifPresent(entry -> desk.whereabouts().lead(ENTRY + entry));
  }

  void write(Index index, Element parent) {
    for (Index.Group group : index.groups()) {
      parent.add("p", "letter").add("strong").text(group.letter());
      write(group.topics(), parent.add("ul"));
    }
  }

  private void add(Words sections, Element pages) {
    var list = ImmutableMap.of("list", Text.of(sections));
    desk.inlines().write(desk.words("block.index.pages", list), pages);
  }

  private void write(ImmutableList<Index.Topic> entries, Element list) {
    for (Index.Topic entry : entries) {
      Element item = list.add("li");
      Element line = item.add("p");
      desk.inlines().write(desk.words(entry.words()), line);
      desk.later(
          () ->
              desk.whereabouts()
                  .leadingTo(ENTRY + entry.key(), desk.comma())
                  .ifPresent(sections -> add(sections, line.add("span", "where"))));
      if (!entry.parts().isEmpty()) {
        write(entry.parts(), item.add("ul"));
      }
    }
  }
}
