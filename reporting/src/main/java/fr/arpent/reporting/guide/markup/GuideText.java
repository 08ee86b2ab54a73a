package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A guide text, as its author built it.
 *
 * @param file path of the text in the folder
 * @param language BCP 47 tag of its words
 * @param blocks blocks in reading order, includes among them
 * @param notes footnotes by file and label
 */
public record GuideText(
    String file,
    String language,
    ImmutableList<Markup> blocks,
    ImmutableMap<NoteName, ImmutableList<Markup>> notes) {

  /** A footnote of a file. */
  public record NoteName(String file, String label) {}

  /** Returns what a footnote says. */
  public Optional<ImmutableList<Markup>> note(Inline.NoteCall call) {
    return Optional.ofNullable(notes.get(new NoteName(call.place().file(), call.label())));
  }
}
