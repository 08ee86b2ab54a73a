package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The notes of a guide, at the end of each chapter. Ids and classes are those by which LibreOffice
 * knows notes in HTML, so that it makes footnotes of them; everywhere else they are links there and
 * back.
 */
final class Notes {

  private static final String PREFIX = "sdfootnote";

  private final Desk desk;
  private final Map<Integer, Note> open = new LinkedHashMap<>();
  private int written;

  Notes(Desk desk) {
    this.desk = desk;
  }

  /**
   * A note of the chapter that is open.
   *
   * @param id number in the file, from 1; the printed number begins again in each chapter
   */
  private record Note(int id, Words.NoteCall call) {}

  /** Writes the call of a note; the first call of a note is the one that it leads back to. */
  void call(Words.NoteCall call, Element into) {
    boolean first = !open.containsKey(call.number());
    Note note = open.computeIfAbsent(call.number(), number -> new Note(++written, call));
    Element link =
        into.add("a")
            .with("href", "#" + PREFIX + note.id() + "sym")
            .with("role", "doc-noteref")
            .with("aria-label", description(call.number()));
    if (first) {
      link.with("id", PREFIX + note.id() + "anc").with("class", PREFIX + "anc");
    }
    link.add("sup").text(digits(call.number()));
  }

  /** Writes the notes of the chapter that ends, and forgets them. */
  void end(Element chapter) {
    if (open.isEmpty()) {
      return;
    }
    Element notes = chapter.add("section", "notes").with("role", "doc-endnotes");
    ImmutableList.copyOf(open.values()).forEach(note -> write(note, notes));
    open.clear();
  }

  private void write(Note note, Element notes) {
    Element paragraph = notes.add("div").with("id", PREFIX + note.id()).add("p", "note");
    paragraph
        .add("a")
        .with("id", PREFIX + note.id() + "sym")
        .with("class", PREFIX + "sym")
        .with("href", "#" + PREFIX + note.id() + "anc")
        .with("role", "doc-backlink")
        .text(digits(note.call().number()));
    desk.inlines().write(note.call().note(), paragraph.text(" "));
  }

  private String description(int number) {
    return desk.words("block.footnote.description", ImmutableMap.of("number", number)).plain();
  }

  private String digits(int number) {
    return desk.wording().digits(Integer.toString(number));
  }
}
