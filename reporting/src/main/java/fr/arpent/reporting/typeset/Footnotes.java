package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The footnotes of a guide: numbers run through a chapter; each is set once. */
final class Footnotes {

  private static final double HANGING = 12;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final Map<String, Foot> feet = new HashMap<>();
  private int chapter;

  Footnotes(Compositor compositor) {
    this.compositor = compositor;
  }

  /** Begins a chapter: numbers may come again. */
  void beginChapter() {
    chapter++;
  }

  /** Returns where a call of this chapter leads. */
  Page.Target place(int number) {
    return new Page.Target.Place(anchor(number));
  }

  /** Returns the note of a call, set under an element when it is called for the first time. */
  Foot foot(Words.NoteCall call, StructureElement under) {
    String anchor = anchor(call.number());
    Foot known = feet.get(anchor);
    if (known != null) {
      return known;
    }
    Foot foot = set(anchor, call, under.add(Tag.NOTE));
    feet.put(anchor, foot);
    return foot;
  }

  private Foot set(String anchor, Words.NoteCall call, StructureElement element) {
    Measure main = compositor.grid().main();
    var numberSetting =
        Setting.of(TypeRole.FOOTNOTE)
            .weighing(STRONG)
            .coloured(compositor.colour(ColourRole.PRIMARY));
    TaggedText number =
        compositor.line(
            TaggedText.Owner.of(element.add(Tag.LBL)),
            compositor.digits(call.number()),
            numberSetting);
    TaggedText text =
        compositor.set(
            element.add(Tag.P),
            call.note(),
            Setting.of(TypeRole.FOOTNOTE),
            main.from(HANGING).width());
    return new Foot(
        anchor,
        text.height(),
        false,
        (sheet, top) -> {
          sheet.anchor(anchor, top);
          number.paint(sheet, main.start(), top);
          text.paint(sheet, main.start() + HANGING, top);
        });
  }

  private String anchor(int number) {
    return String.format(Locale.ROOT, "note-%d-%d", chapter, number);
  }
}
