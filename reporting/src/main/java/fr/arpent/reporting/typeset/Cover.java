package fr.arpent.reporting.typeset;

import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;

/** Sets the cover: white above with owner, title and kind; the field below. */
final class Cover {

  private static final double OWNER_TOP = 52;

  /** Between the owner's line and the kind, which stands beside the title. */
  private static final double TALLEST_LOGO = 52;

  private static final double TITLE_TOP = 112;
  private static final double SIDE_TOP = 118.5;
  private static final double TITLE_TO_SUBTITLE = 14;
  private static final double LEAST_ABOVE_BAR = 14;
  private static final double LICENCE_BASELINE = 787;
  private static final double SHRINK = 0.9;
  private static final double SMALLEST_TITLE = 20;
  private static final int MOST_TITLE_LINES = 3;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final Guide guide;
  private final FieldPainter field;
  private final Grid grid;
  private final List<Strip.Painter> painters = new ArrayList<>();

  Cover(Compositor compositor, Guide guide, FieldPainter field) {
    this.compositor = compositor;
    this.guide = guide;
    this.field = field;
    this.grid = compositor.grid();
  }

  void set(StructureElement document, Galley galley) {
    String title = compositor.words(guide.title()).plain();
    StructureElement section = document.add(Tag.SECT).withTitle(title);
    addLogo(section);
    guide.owner().ifPresent(owner -> addOwner(section, owner));
    addTitle(section);
    double end = add(section, guide.kind(), grid.side(), SIDE_TOP, Setting.of(TypeRole.COVER_SIDE));
    add(section, guide.date(), grid.side(), end, Setting.of(TypeRole.COVER_SIDE));
    addLicence(section);
    galley.start(PageStart.banded(Furniture.none(), 0, (sheet, top) -> paint(sheet)));
    galley.add(Strip.of(0, (sheet, top) -> {}));
  }

  private void paint(Sheet sheet) {
    field.paintCover(sheet);
    painters.forEach(painter -> painter.paint(sheet, 0));
  }

  private void addLogo(StructureElement section) {
    LogoSetter.of(compositor, TALLEST_LOGO)
        .map(logo -> logo.figure(section))
        .ifPresent(logo -> painters.add((sheet, ignored) -> logo.paint(sheet, OWNER_TOP)));
  }

  private void addOwner(StructureElement section, Text owner) {
    add(section, owner, grid.main(), OWNER_TOP, Setting.of(TypeRole.COVER_OWNER));
  }

  private void addTitle(StructureElement section) {
    Words words = compositor.words(guide.title());
    double available = FieldPainter.COVER_BAR - LEAST_ABOVE_BAR - TITLE_TOP;
    double size = compositor.size(Setting.of(TypeRole.COVER_TITLE));
    double full = size;
    Title title = title(words, size, 1);
    while (!title.fits(available) && size > SMALLEST_TITLE) {
      size *= SHRINK;
      title = title(words, size, size / full);
    }
    TaggedText set = title.tagged(section);
    painters.add((sheet, top) -> set.paint(sheet, grid.main().start(), TITLE_TOP));
    double subtitleTop = TITLE_TOP + set.height() + TITLE_TO_SUBTITLE;
    guide
        .subtitle()
        .ifPresent(
            subtitle ->
                add(
                    section,
                    subtitle,
                    grid.main(),
                    subtitleTop,
                    Setting.of(TypeRole.COVER_SUBTITLE)));
  }

  private Title title(Words words, double size, double scale) {
    var setting = Setting.of(TypeRole.COVER_TITLE).sized(size);
    Titles.Title set = compositor.titles().set(words, setting, grid.main().width());
    double subtitle =
        guide
            .subtitle()
            .map(
                below ->
                    TITLE_TO_SUBTITLE
                        + compositor
                            .setter()
                            .set(
                                compositor.words(below),
                                TypeRole.COVER_SUBTITLE,
                                grid.main().width())
                            .height())
            .orElse(0.0);
    var scaled = new SetText(set.text().lines(), set.text().leading() * scale);
    return new Title(compositor, new Titles.Title(scaled, set.measure()), setting, subtitle);
  }

  /** A title tried in a size. */
  private record Title(Compositor compositor, Titles.Title set, Setting setting, double below) {

    boolean fits(double available) {
      return set.text().lines().size() <= MOST_TITLE_LINES
          && set.text().height() + below <= available;
    }

    TaggedText tagged(StructureElement section) {
      return compositor.tag(section.add(Tag.H1), section, set, setting);
    }
  }

  private void addLicence(StructureElement section) {
    TaggedText text =
        compositor.paragraph(
            section,
            compositor.words(guide.licence()),
            Setting.of(TypeRole.RUNNING).weighing(STRONG).coloured(Colour.WHITE),
            grid.side().width());
    double first = LICENCE_BASELINE - (text.lines().size() - 1) * text.leading();
    painters.add((sheet, top) -> text.paintOn(sheet, grid.side().start(), first));
  }

  private double add(
      StructureElement section, Text text, Measure across, double top, Setting setting) {
    Words words = compositor.words(text);
    if (words.isEmpty()) {
      return top;
    }
    TaggedText set = compositor.paragraph(section, words, setting, across.width());
    painters.add((sheet, ignored) -> set.paint(sheet, across.start(), top));
    return top + set.height();
  }
}
