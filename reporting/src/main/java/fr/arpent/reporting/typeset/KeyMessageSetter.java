package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Sets key messages: figures in the side column, sentences in the main column, rules between. */
final class KeyMessageSetter {

  private static final double HEAD = 24.5;
  private static final double LABEL_TOP = 5.25;
  private static final double SENTENCE_TOP = 10.5;
  private static final double FIGURE_TOP = 5.25;
  private static final double LABEL_SIZE = 10.5;
  private static final double BEFORE = 24.5;
  private static final double BELOW = 10.5;
  private static final int LONG = 8;

  private final Compositor compositor;
  private final Design design;
  private final Grid grid;

  KeyMessageSetter(Compositor compositor) {
    this.compositor = compositor;
    this.design = compositor.design();
    this.grid = compositor.grid();
  }

  void set(Block.KeyMessages messages, Place place) {
    StructureElement section = place.parent().add(Tag.DIV);
    Galley galley = place.galley();
    galley.before(BEFORE).add(head(messages.tag(), section));
    StructureElement list = section.add(Tag.L);
    boolean first = true;
    for (Block.KeyMessage message : messages.messages()) {
      if (first) {
        galley.kept();
      }
      first = false;
      galley.add(row(message, list.add(Tag.LI)));
    }
    galley.after(design.spaces().afterExhibit());
  }

  private Strip head(Optional<Text> tag, StructureElement section) {
    Words title = compositor.words("block.key-messages.title");
    TaggedText label =
        compositor.line(
            TaggedText.Owner.of(section.add(Tag.P)),
            title,
            Setting.of(TypeRole.CALLOUT_LABEL).sized(LABEL_SIZE));
    Optional<TaggedText> tagged =
        tag.map(compositor::words)
            .filter(words -> !words.isEmpty())
            .map(
                words ->
                    compositor.line(
                        TaggedText.Owner.of(section.add(Tag.P)),
                        words,
                        Setting.of(TypeRole.CAPTION_UNIT)));
    return Strip.wide(
        HEAD,
        (sheet, top) -> {
          double thickness = design.strokes().exhibitRule();
          sheet.rule(grid.full(), top, thickness, compositor.colour(ColourRole.PRIMARY));
          double baseline = top + thickness + LABEL_TOP + label.rise();
          label.paintOn(sheet, grid.side().start(), baseline);
          tagged.ifPresent(words -> words.paintOn(sheet, grid.main().start(), baseline));
        });
  }

  private Strip row(Block.KeyMessage message, StructureElement item) {
    Optional<TaggedText> figure = message.figure().map(text -> figure(text, item));
    TaggedText sentence =
        compositor.set(
            item.add(Tag.LBODY),
            compositor.words(message.sentence()),
            Setting.of(TypeRole.KEY_MESSAGE),
            grid.main().width());
    double figureHeight = figure.map(TaggedText::height).orElse(0.0) + FIGURE_TOP + BELOW;
    double height = Math.max(SENTENCE_TOP + sentence.height() + BELOW, figureHeight);
    return Strip.wide(
            height,
            (sheet, top) -> {
              double thickness = design.strokes().thin();
              sheet.rule(grid.side(), top, thickness, compositor.colour(ColourRole.RULE));
              sheet.rule(grid.main(), top, thickness, compositor.colour(ColourRole.RULE));
              figure.ifPresent(words -> words.paint(sheet, grid.side().start(), top + FIGURE_TOP));
              sentence.paint(sheet, grid.main().start(), top + SENTENCE_TOP);
            })
        .with(sentence.feet());
  }

  private TaggedText figure(Text text, StructureElement item) {
    Words words = compositor.words(text);
    var setting = Setting.of(TypeRole.KEY_FIGURE);
    if (words.plain().length() > LONG) {
      setting = setting.sized(design.longKeyFigure().size());
    }
    return compositor.set(item.add(Tag.LBL), words, setting, grid.side().width());
  }
}
