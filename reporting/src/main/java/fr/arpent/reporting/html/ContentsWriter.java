package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.List;
import java.util.Optional;

/** Writes contents, the list of exhibits and the contents of a chapter, as links. */
final class ContentsWriter {

  /** Fewer exhibits are found without a list. */
  private static final int LEAST_EXHIBITS = 3;

  private final Desk desk;

  ContentsWriter(Desk desk) {
    this.desk = desk;
  }

  /** Writes chapters with their sections, then the parts outside the chapters. */
  void write(Outline outline, Element parent) {
    Words title = desk.words("block.contents.title");
    Element contents = parent.add("nav", "contents").with("aria-label", title.plain());
    desk.inlines().write(title, contents.add(desk.levels().open(1)));
    Element list = contents.add("ul");
    for (Outline.Chapter chapter : outline.numbered()) {
      Element item = list.add("li");
      Optional<String> number = chapter.number().map(desk.wording()::digits);
      link(number.map(Words::of), chapter.title(), chapter.anchor(), item);
      if (!chapter.sections().isEmpty()) {
        sections(chapter, item.add("ul"));
      }
    }
    outline
        .unnumbered()
        .forEach(part -> link(Optional.empty(), part.title(), part.anchor(), list.add("li")));
  }

  /** Writes the list of figures, maps and tables, if there is enough to list. */
  void writeExhibits(List<Block> blocks, Element parent) {
    ImmutableList<Block.Caption> captions = Outline.captions(blocks);
    if (captions.size() < LEAST_EXHIBITS) {
      return;
    }
    Words title = desk.words("block.contents.exhibits");
    Element exhibits = parent.add("nav", "exhibits").with("aria-label", title.plain());
    desk.inlines().write(title, exhibits.add(desk.levels().inside()));
    Element list = exhibits.add("ul");
    captions.forEach(
        caption ->
            link(
                Optional.of(desk.words(caption.label())),
                caption.title(),
                caption.anchor(),
                list.add("li")));
  }

  /** Writes the sections of one chapter. */
  void ofChapter(Outline.Chapter chapter, Element parent) {
    Words title = desk.words("block.chapter.contents");
    Element contents = parent.add("nav", "chapter-contents").with("aria-label", title.plain());
    desk.add(contents, "p", "label", title);
    sections(chapter, contents.add("ul"));
  }

  private void sections(Outline.Chapter chapter, Element list) {
    chapter
        .sections()
        .forEach(
            section -> link(Optional.empty(), section.title(), section.anchor(), list.add("li")));
  }

  /** The whole line is a link; links that a title has itself, and its notes, stay in the title. */
  private void link(Optional<Words> label, Text title, String anchor, Element item) {
    Element link = item.add("a");
    desk.later(
        () -> {
          if (desk.leads(anchor)) {
            link.with("href", Addresses.ofId(Addresses.id(anchor)));
          }
        });
    label.ifPresent(
        words -> {
          desk.inlines().write(words, link.add("span", "number"));
          link.text(" ");
        });
    desk.inlines().write(bare(desk.words(title)), link);
  }

  private static Words bare(Words title) {
    var spans = ImmutableList.<Words.Span>builder();
    for (Words.Span span : title.spans()) {
      if (span instanceof Words.Run run) {
        spans.add(new Words.Run(run.words(), run.emphasis(), run.language(), Optional.empty()));
      } else if (!(span instanceof Words.NoteCall)) {
        spans.add(span);
      }
    }
    return new Words(spans.build());
  }
}
