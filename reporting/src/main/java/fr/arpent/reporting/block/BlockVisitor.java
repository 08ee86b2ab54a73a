package fr.arpent.reporting.block;

/**
 * Something done to every kind of block: one method per kind, so that a new kind does not compile
 * until all who read guides this way know it.
 */
public interface BlockVisitor {

  /** Meets a block of its kind. */
  void heading(Block.Heading block);

  /** Meets a block of its kind. */
  void paragraph(Block.Paragraph block);

  /** Meets a block of its kind. */
  void bullets(Block.Bullets block);

  /** Meets a block of its kind. */
  void keyMessages(Block.KeyMessages block);

  /** Meets a block of its kind. */
  void callout(Block.Callout block);

  /** Meets a block of its kind. */
  void table(Block.Table block);

  /** Meets a block of its kind. */
  void figure(Block.Figure block);

  /** Meets a block of its kind. */
  void picture(Block.Picture block);

  /** Meets a block of its kind. */
  void sheet(Block.Sheet block);

  /** Meets a block of its kind. */
  void personaSheet(Block.PersonaSheet block);

  /** Meets a block of its kind. */
  void toolSheet(Block.ToolSheet block);

  /** Meets a block of its kind. */
  void methodSheet(Block.MethodSheet block);

  /** Meets a block of its kind. */
  void bibliography(Block.Bibliography block);

  /** Meets a block of its kind. */
  void glossary(Block.Glossary block);

  /** Meets a block of its kind. */
  void index(Block.Index block);

  /** Meets a block of its kind. */
  void columns(Block.Columns block);

  /** Meets a block of its kind. */
  void landscape(Block.Landscape block);

  /** Meets a block of its kind. */
  void partTitle(Block.PartTitle block);
}
