package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets blocks of every kind that may stand inside a chapter. */
final class BlockSetter {

  private final ParagraphSetter paragraphs;
  private final HeadingSetter headings;
  private final ListSetter lists;
  private final KeyMessageSetter keyMessages;
  private final CalloutSetter callouts;
  private final TableSetter tables;
  private final FigureSetter figures;
  private final PictureSetter pictures;
  private final ReferenceSetter references;
  private final IndexSetter indexes;
  private final ColumnsSetter columns;

  BlockSetter(Compositor compositor) {
    var captions = new CaptionSetter(compositor);
    paragraphs = new ParagraphSetter(compositor);
    headings = new HeadingSetter(compositor);
    lists = new ListSetter(compositor, this);
    keyMessages = new KeyMessageSetter(compositor);
    callouts = new CalloutSetter(compositor, this);
    tables = new TableSetter(compositor, captions);
    figures = new FigureSetter(compositor, captions);
    pictures = new PictureSetter(compositor, captions);
    references = new ReferenceSetter(compositor);
    indexes = new IndexSetter(compositor);
    columns = new ColumnsSetter(compositor, this);
  }

  HeadingSetter headings() {
    return headings;
  }

  /** Sets blocks one after the other; a list stays with the paragraph that introduces it. */
  void setAll(List<Block> blocks, Place place) {
    Block before = null;
    for (Block block : blocks) {
      setAfter(before, block, place);
      before = block;
    }
  }

  /** Sets a block that follows another. */
  void setAfter(@Nullable Block before, Block block, Place place) {
    if (before instanceof Block.Paragraph paragraph
        && paragraph.role() != Block.Paragraph.Role.SIDE_NOTE
        && block instanceof Block.Bullets) {
      place.galley().kept();
    }
    set(block, place);
  }

  private void set(Block block, Place place) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraphs.set(paragraph, place);
    } else if (block instanceof Block.Bullets list) {
      lists.set(list, place);
    } else if (block instanceof Block.KeyMessages messages) {
      keyMessages.set(messages, place);
    } else if (block instanceof Block.Callout callout) {
      callouts.set(callout, place);
    } else if (block instanceof Block.Heading heading) {
      headings.setInside(heading, place);
    } else {
      setExhibit(block, place);
    }
  }

  private void setExhibit(Block block, Place place) {
    if (block instanceof Block.Table table) {
      tables.set(table, place);
    } else if (block instanceof Block.Figure figure) {
      figures.set(figure, place);
    } else if (block instanceof Block.Picture picture) {
      pictures.set(picture, place);
    } else if (block instanceof Block.Bibliography bibliography) {
      references.set(bibliography, place);
    } else if (block instanceof Block.Glossary glossary) {
      references.set(glossary, place);
    } else if (block instanceof Block.Index index) {
      indexes.set(index, place);
    } else if (block instanceof Block.Columns side) {
      columns.set(side, place);
    } else {
      throw new IllegalArgumentException(
          block.getClass().getSimpleName() + " must stand directly in a guide, not inside a block");
    }
  }
}
