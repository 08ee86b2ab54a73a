package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Writes the blocks of a whole guide: each chapter is a section with its notes at its end. */
final class ChapterWriter extends BlockWriter {

  private final Element main;
  private final Outline outline;
  private Optional<Outline.Chapter> opened = Optional.empty();

  ChapterWriter(Desk desk, Element main, Outline outline) {
    super(desk, main);
    this.main = main;
    this.outline = outline;
  }

  /** Writes everything. */
  void writeAll(Iterable<Block> blocks) {
    for (Block block : blocks) {
      if (!belongsOnOpener(block)) {
        addContents();
      }
      block.accept(this);
    }
    addContents();
    desk().notes().end(into());
  }

  @Override
  public void landscape(Block.Landscape block) {
    for (Block inside : block.content()) {
      if (!belongsOnOpener(inside)) {
        addContents();
      }
      inside.accept(this);
    }
  }

  @Override
  public void heading(Block.Heading block) {
    if (block.level() == 1) {
      beginChapter("chapter");
      if (block.number().isPresent()) {
        opened = outline.findChapter(block.anchor());
      }
    }
    String name = desk().levels().open(block.level());
    Element heading = into().add(name);
    desk().anchor(heading, block.anchor());
    Words title = desk().words(block.title());
    Optional<String> number = block.number().map(desk().wording()::digits);
    number.ifPresent(digits -> heading.add("span", "number").text(digits));
    if (number.isPresent()) {
      heading.text(" ");
    }
    desk().inlines().write(title, heading);
    if (block.level() <= 2) {
      desk().whereabouts().enter(number.orElseGet(title::plain), block.anchor());
    }
  }

  @Override
  public void partTitle(Block.PartTitle block) {
    heading(new Block.Heading(1, block.title(), block.anchor(), Optional.empty()));
  }

  private void beginChapter(String style) {
    desk().notes().end(into());
    goOnIn(main.add("section", style));
  }

  /** After the first words of a chapter come its sections, as on the page that opens it. */
  private void addContents() {
    if (opened.isEmpty()) {
      return;
    }
    Outline.Chapter chapter = opened.get();
    opened = Optional.empty();
    if (!chapter.sections().isEmpty()) {
      new ContentsWriter(desk()).ofChapter(chapter, into());
    }
  }

  private static boolean belongsOnOpener(Block block) {
    return block instanceof Block.KeyMessages
        || block instanceof Block.Landscape
        || (block instanceof Block.Paragraph paragraph
            && paragraph.role() == Block.Paragraph.Role.LEAD);
  }
}
