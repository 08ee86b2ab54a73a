package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Short names for what a sample guide is made of. */
final class ShowcaseWords {

  private ShowcaseWords() {}

  /** Returns French words with the spaces of French typography. */
  static String fr(String words) {
    return words
        .replace(" ;", "\u202f;")
        .replace(" ?", "\u202f?")
        .replace(" !", "\u202f!")
        .replace(" %", "\u202f%")
        .replace(" :", "\u00a0:")
        .replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»")
        .replace("p. ", "p.\u00a0");
  }

  static Text text(String words) {
    return Text.of(fr(words));
  }

  static Text text(Words.Span... spans) {
    return Text.of(new Words(ImmutableList.copyOf(spans)));
  }

  static Words.Run run(String words) {
    return Words.Run.plain(fr(words));
  }

  static Words.Run strong(String words) {
    return Words.Run.strong(fr(words));
  }

  static Words.Span tag() {
    return new Words.Tag("illustration");
  }

  static Words.Run foreign(String words, String language) {
    return new Words.Run(words, Words.Emphasis.EMPHASIS, Optional.of(language), Optional.empty());
  }

  static Words.Run link(String words, String uri) {
    return new Words.Run(
        words, Words.Emphasis.NONE, Optional.empty(), Optional.of(new Words.Link.Address(uri)));
  }

  static Words.Run see(String words, String anchor) {
    return new Words.Run(
        fr(words),
        Words.Emphasis.NONE,
        Optional.empty(),
        Optional.of(new Words.Link.Anchor(anchor)));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(text(words), Block.Paragraph.Role.BODY);
  }

  static Block paragraph(Words.Span... spans) {
    return new Block.Paragraph(text(spans), Block.Paragraph.Role.BODY);
  }

  static Block lead(String words) {
    return new Block.Paragraph(text(words), Block.Paragraph.Role.LEAD);
  }

  static Block beside(Words.Span... spans) {
    return new Block.Paragraph(text(spans), Block.Paragraph.Role.SIDE_NOTE);
  }

  static Block.Heading heading(int level, String number, String title) {
    return new Block.Heading(level, text(title), "s-" + number, Optional.of(number));
  }

  static Block bullets(String... items) {
    return list(false, items);
  }

  static Block list(boolean ordered, String... items) {
    var content = ImmutableList.<ImmutableList<Block>>builder();
    for (String item : items) {
      content.add(ImmutableList.of(paragraph(item)));
    }
    return new Block.Bullets(ordered, 1, content.build());
  }

  static Block callout(Block.Callout.Kind kind, String title, Block... content) {
    return new Block.Callout(kind, text(title), ImmutableList.copyOf(content));
  }

  static Block.Caption caption(String label, String title, String unit, String source) {
    return new Block.Caption(
        text(label),
        text(title),
        Optional.of(text(run(unit + " "), tag())),
        Optional.empty(),
        Optional.of(text(source)),
        "x-" + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  static Block.Sheet.Fact fact(String label, String words) {
    return new Block.Sheet.Fact(text(label), text(words));
  }
}
