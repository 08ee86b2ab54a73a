package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.BlockVisitor;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.List;
import java.util.Optional;

/** Writes blocks that stand inside a chapter, a box, a column or an item of a list. */
class BlockWriter implements BlockVisitor {

  private final Desk desk;
  private final Optional<String> style;
  private Element into;

  BlockWriter(Desk desk, Element into) {
    this(desk, into, Optional.empty());
  }

  /**
   * Writes blocks whose paragraphs have a class: LibreOffice draws no box around a box, but one
   * around each paragraph.
   */
  BlockWriter(Desk desk, Element into, Optional<String> style) {
    this.desk = desk;
    this.into = into;
    this.style = style;
  }

  final void write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  /** Returns what blocks are written into. */
  final Element into() {
    return into;
  }

  /** Goes on in another element. */
  final void goOnIn(Element other) {
    into = other;
  }

  final Desk desk() {
    return desk;
  }

  private void inside(Element element, List<Block> blocks) {
    new BlockWriter(desk, element).write(blocks);
  }

  /** Inside a box a heading is strong words, as in the PDF: it opens no section. */
  @Override
  public void heading(Block.Heading block) {
    Element paragraph = into.add("p", "heading");
    desk.anchor(paragraph, block.anchor());
    desk.inlines().write(desk.words(block.title()), paragraph.add("strong"));
  }

  @Override
  public void paragraph(Block.Paragraph block) {
    Words words = desk.words(block.text());
    if (words.isEmpty()) {
      return;
    }
    Element paragraph = into.add("p");
    switch (block.role()) {
      case BODY -> style.ifPresent(name -> paragraph.with("class", name));
      case LEAD -> paragraph.with("class", "lead");
      case SIDE_NOTE -> paragraph.with("class", "side-note").with("role", "note");
    }
    desk.inlines().write(words, paragraph);
  }

  @Override
  public void bullets(Block.Bullets block) {
    Element list = into.add(block.ordered() ? "ol" : "ul");
    if (block.ordered() && block.start() != 1) {
      list.with("start", Integer.toString(block.start()));
    }
    block.items().forEach(item -> inside(list.add("li"), item));
  }

  @Override
  public void keyMessages(Block.KeyMessages block) {
    Element box = into.add("div", "box tinted");
    desk.add(box, "p", "tinted-label", desk.words("block.key-messages.title"));
    block.tag().ifPresent(tag -> desk.add(box, "p", "unit", tag));
    Element list = box.add("ul");
    for (Block.KeyMessage message : block.messages()) {
      Element item = list.add("li");
      Element said = item.add("p", "key-message");
      message
          .figure()
          .ifPresent(
              figure -> {
                desk.add(said, "strong", "key-figure", figure);
                said.text(" ");
              });
      desk.inlines().write(desk.words(message.sentence()), said);
    }
  }

  /**
   * The sign of the kind is drawn in the PDF and could be lost here: the kind is always said, and
   * the author's title after it.
   */
  @Override
  public void callout(Block.Callout block) {
    String look = look(block.kind());
    Element box = into.add("div", "box " + look).with("role", "note");
    Words label = desk.words(block.kind().label());
    Words title = desk.words(block.title());
    boolean named = title.isEmpty() || title.plain().equals(label.plain());
    desk.add(box, "p", look + (named ? "-label" : "-kind"), label);
    if (!named) {
      desk.add(box, "p", look + "-label", title);
    }
    boolean quoted = block.kind() == Block.Callout.Kind.QUOTATION;
    Element words = quoted ? box.add("blockquote") : box;
    new BlockWriter(desk, words, Optional.of(look)).write(block.content());
  }

  /** Returns the class of a kind of callout: what its words stand in, as in the PDF. */
  private static String look(Block.Callout.Kind kind) {
    return switch (kind) {
      case KEY, GOOD_PRACTICE, DEFINITION -> "tinted";
      case WARNING -> "framed";
      case EXAMPLE, USE_CASE, NOTE, LEGAL -> "ruled";
      case QUOTATION -> "quoted";
    };
  }

  @Override
  public void table(Block.Table block) {
    new TableWriter(desk).write(block, into);
  }

  @Override
  public void figure(Block.Figure block) {
    Element figure = into.add("figure", "exhibit");
    new CaptionWriter(desk).above(block.caption(), figure);
    String alternative = desk.words(block.alternative()).plain();
    desk.figures().draw(block.graphic()).addTo(figure.add("p", "image"), alternative);
    CaptionWriter.below(desk, block.caption(), figure);
  }

  @Override
  public void picture(Block.Picture block) {
    Element figure = into.add(block.caption().isPresent() ? "figure" : "div", "exhibit");
    block.caption().ifPresent(caption -> new CaptionWriter(desk).above(caption, figure));
    String alternative = block.alternative().map(text -> desk.words(text).plain()).orElse("");
    InlinePicture.of(block.image()).addTo(figure.add("p", "image"), alternative);
    block.caption().ifPresent(caption -> CaptionWriter.below(desk, caption, figure));
  }

  @Override
  public void sheet(Block.Sheet block) {
    new SheetWriter(desk).write(block, into);
  }

  @Override
  public void personaSheet(Block.PersonaSheet block) {
    new PersonaWriter(desk).write(block, into);
  }

  @Override
  public void toolSheet(Block.ToolSheet block) {
    new ToolWriter(desk).write(block, into);
  }

  @Override
  public void methodSheet(Block.MethodSheet block) {
    Element sheet = into.add("div", "sheet method");
    var parts = new SheetParts(desk);
    parts.head(block.kind(), block.family(), block.title(), block.anchor(), sheet);
    parts.facts(block.rows(), sheet);
  }

  @Override
  public void bibliography(Block.Bibliography block) {
    new ReferenceWriter(desk).write(block, into);
  }

  @Override
  public void glossary(Block.Glossary block) {
    new ReferenceWriter(desk).write(block, into);
  }

  @Override
  public void index(Block.Index block) {
    new IndexWriter(desk).write(block, into);
  }

  @Override
  public void columns(Block.Columns block) {
    Element columns = into.add("div", "columns");
    block.columns().forEach(column -> inside(columns.add("div"), column));
  }

  /** A word processor turns its own pages: wide tables stand where they are. */
  @Override
  public void landscape(Block.Landscape block) {
    write(block.content());
  }

  @Override
  public void partTitle(Block.PartTitle block) {
    heading(new Block.Heading(1, block.title(), block.anchor(), Optional.<String>empty()));
  }

  /** Adds a label in bold and words after it, as one paragraph. */
  static void named(Desk desk, Element parent, String key, Text text) {
    Element paragraph = parent.add("p", "source");
    desk.inlines().write(desk.words(key), paragraph.add("strong"));
    desk.inlines().write(desk.words(text), paragraph.text(" "));
  }
}
