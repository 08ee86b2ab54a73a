package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.SourceTitle;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all writers of one file share: how texts are said, which ids are taken, which headings and
 * notes are open, where things were read.
 */
final class Desk {

  private final Wording wording;
  private final Whereabouts whereabouts = new Whereabouts();
  private final Inlines inlines = new Inlines(this);
  private final Levels levels = new Levels();
  private final Notes notes = new Notes(this);
  private final Figures figures;
  private final Set<String> ids = new HashSet<>();
  private final List<Runnable> later = new ArrayList<>();

  Desk(Wording wording, Theme theme) {
    this.wording = wording;
    this.figures = new Figures(wording, theme);
  }

  Wording wording() {
    return wording;
  }

  Inlines inlines() {
    return inlines;
  }

  Levels levels() {
    return levels;
  }

  Notes notes() {
    return notes;
  }

  Figures figures() {
    return figures;
  }

  Whereabouts whereabouts() {
    return whereabouts;
  }

  Words words(Text text) {
    return wording.resolve(text);
  }

  /** Returns a message of the layout. */
  Words words(String key) {
    return words(Text.message(key));
  }

  /** Returns a message of the layout with arguments. */
  Words words(String key, ImmutableMap<String, ?> arguments) {
    return words(Text.message(key, arguments));
  }

  /** Returns what stands between the parts of a line, with its space. */
  String comma() {
    return words("block.exhibit.comma").plain() + " ";
  }

  /** Returns the line of a source in a bibliography. */
  Words sourceTitle(Block.Bibliography.Entry entry) {
    return SourceTitle.of(entry, wording, comma());
  }

  /** Adds words as an element of a class, unless there is nothing to read. */
  void add(Element parent, String name, String style, Words words) {
    if (!words.isEmpty()) {
      inlines.write(words, parent.add(name, style));
    }
  }

  /** Adds a text as an element of a class, unless there is nothing to read. */
  void add(Element parent, String name, String style, Text text) {
    add(parent, name, style, words(text));
  }

  /** Gives an element the id of an anchor; the first that asks for it has it. */
  void anchor(Element element, String anchor) {
    String id = Addresses.id(anchor);
    if (!id.isEmpty() && ids.add(id)) {
      element.with("id", id);
    }
  }

  /** Puts off what can be said only when the whole guide has been written. */
  void later(Runnable work) {
    later.add(work);
  }

  /** Does what was put off, and what that puts off. */
  void finish() {
    whereabouts.reading(false);
    for (int next = 0; next < later.size(); next++) {
      later.get(next).run();
    }
  }

  /** Returns whether words can lead to an anchor. */
  boolean leads(String anchor) {
    return ids.contains(Addresses.id(anchor));
  }
}
