package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets a whole guide in one galley: cover, contents, chapters, sheets, parts. */
final class GuideSetter {

  private final Compositor compositor;
  private final Guide guide;
  private final Outline outline;
  private final StructureElement document;
  private final Sections sections;
  private final BlockSetter blocks;
  private final Compositor turned;
  private final BlockSetter turnedBlocks;
  private final SheetSetter sheets;
  private final PersonaSetter personas;
  private final ToolSetter tools;
  private final MethodSheetSetter methodSheets;
  private final PartTitleSetter partTitles;
  private final Opener opener;
  private final FieldPainter field;
  private final Galley galley = new Galley();

  private Furniture furniture = Furniture.untitled();
  private Optional<Outline.Chapter> opened = Optional.empty();
  private boolean openerIsFull;
  private boolean needsPage = true;
  private boolean afterOpener;
  private boolean inParts;

  GuideSetter(Compositor compositor, Guide guide, StructureElement document) {
    this.compositor = compositor;
    this.guide = guide;
    this.document = document;
    this.outline = Outline.of(guide.blocks());
    this.sections = new Sections(document);
    this.blocks = new BlockSetter(compositor);
    this.turned = compositor.turned();
    this.turnedBlocks = new BlockSetter(turned);
    this.sheets = new SheetSetter(compositor, blocks);
    this.personas = new PersonaSetter(compositor, blocks);
    this.tools = new ToolSetter(compositor, blocks);
    this.methodSheets = new MethodSheetSetter(compositor);
    this.partTitles = new PartTitleSetter(compositor);
    this.field = FieldPainter.of(guide, compositor);
    this.opener = new Opener(compositor, field);
  }

  /** Sets everything. */
  Galley set() {
    new Cover(compositor, guide, field).set(document, galley);
    setContents();
    Block before = null;
    for (Block block : guide.blocks()) {
      set(before, block);
      before = block;
    }
    closeOpener();
    return galley;
  }

  private void setContents() {
    galley.start(PageStart.plain(Furniture.untitled(), top()));
    if (!outline.chapters().isEmpty()) {
      new Contents(compositor).set(outline, document, galley);
      new ExhibitList(compositor).set(guide.blocks(), document, galley);
    }
    new Imprint(compositor).set(guide.imprint(), document, galley);
  }

  private void set(@Nullable Block before, Block block) {
    if (block instanceof Block.Heading heading && heading.level() == 1) {
      beginChapter(heading);
    } else if (block instanceof Block.Landscape landscape) {
      setOnItsSide(landscape);
    } else if (block instanceof Block.PartTitle part) {
      beginPart(compositor.words(part.title()), part.anchor());
    } else if (opened.isPresent() && belongsOnOpener(block)) {
      openerIsFull = true;
      blocks.setAfter(before, block, place(compositor.grid()));
    } else {
      closeOpener();
      setInChapter(before, block);
    }
  }

  /** Sets blocks on pages of their own that lie on their side; what follows begins a page again. */
  private void setOnItsSide(Block.Landscape landscape) {
    boolean begun = false;
    Block before = null;
    for (Block block : landscape.content()) {
      boolean opens = block instanceof Block.Heading heading && heading.level() == 1;
      if (opens || (opened.isPresent() && belongsOnOpener(block))) {
        set(before, block);
        begun = false;
      } else {
        closeOpener();
        if (!begun) {
          galley.start(PageStart.plain(furniture, top()).onItsSide());
          begun = true;
        }
        setFlowing(turnedBlocks, before, block, turned.grid());
      }
      before = block;
    }
    needsPage |= begun;
    afterOpener = false;
  }

  private void setInChapter(@Nullable Block before, Block block) {
    if (block instanceof Block.Sheet sheet) {
      String title = compositor.words(sheet.title()).plain();
      sheets.set(sheet, sections.open(2, title), furniture, galley);
      needsPage = true;
      afterOpener = false;
    } else if (block instanceof Block.PersonaSheet persona) {
      String name = compositor.words(persona.name()).plain();
      personas.set(persona, sections.open(2, name), PageStart.plain(furniture, top()), galley);
      needsPage = false;
    } else if (block instanceof Block.ToolSheet tool) {
      String title = compositor.words(tool.title()).plain();
      tools.set(tool, sections.open(2, title), PageStart.plain(furniture, top()), galley);
      needsPage = false;
    } else if (block instanceof Block.MethodSheet card) {
      String title = compositor.words(card.title()).plain();
      PageStart start = PageStart.plain(furniture, top());
      methodSheets.set(card, sections.open(2, title), needsPage ? start : start.sharing(), galley);
      needsPage = false;
    } else {
      startPageIfNeeded();
      setFlowing(blocks, before, block, compositor.grid());
    }
  }

  private void setFlowing(BlockSetter setter, @Nullable Block before, Block block, Grid grid) {
    if (block instanceof Block.Heading heading) {
      String title = compositor.words(heading.title()).plain();
      var section = sections.open(heading.level(), title);
      setter.headings().set(heading, section, galley);
    } else {
      setter.setAfter(before, block, place(grid));
    }
  }

  private void beginChapter(Block.Heading heading) {
    closeOpener();
    Words title = compositor.words(heading.title());
    if (heading.number().isEmpty()) {
      beginPart(title, heading.anchor());
      return;
    }
    compositor.footnotes().beginChapter();
    furniture = Furniture.running(compositor.digits(heading.number().get()), title);
    opener.set(heading, sections.open(1, title.plain()), furniture, galley);
    opened = outline.findChapter(heading.anchor());
    openerIsFull = false;
    inParts = false;
  }

  private void beginPart(Words title, String anchor) {
    closeOpener();
    compositor.footnotes().beginChapter();
    furniture = Furniture.running(Words.of(""), title);
    PageStart start = PageStart.plain(furniture, top());
    var section = sections.open(1, title.plain());
    partTitles.set(title, anchor, section, inParts ? start.sharing() : start, galley);
    needsPage = false;
    inParts = true;
  }

  /**
   * Ends an opener with the contents of its chapter; what follows begins a page. A chapter without
   * sections goes on under its first words.
   */
  private void closeOpener() {
    if (opened.isEmpty()) {
      return;
    }
    opener.addContents(opened.get(), sections.current(), galley);
    boolean divided = !opened.get().sections().isEmpty();
    needsPage = openerIsFull && divided;
    afterOpener = needsPage;
    if (openerIsFull && !divided) {
      galley.before(compositor.design().spaces().beforeH2());
    }
    opened = Optional.empty();
  }

  /** Begins a page after what has its own; a short opener shares its page with what follows. */
  private void startPageIfNeeded() {
    if (needsPage) {
      PageStart start = PageStart.plain(furniture, top());
      galley.start(afterOpener ? start.sharing() : start);
      galley.before(compositor.design().spaces().beforeH2());
      needsPage = false;
    }
  }

  private static boolean belongsOnOpener(Block block) {
    return block instanceof Block.KeyMessages
        || (block instanceof Block.Paragraph paragraph
            && paragraph.role() == Block.Paragraph.Role.LEAD);
  }

  private Place place(Grid grid) {
    return new Place(sections.current(), grid.main(), TypeRole.BODY, galley, true);
  }

  private double top() {
    return compositor.grid().page().textTop();
  }
}
