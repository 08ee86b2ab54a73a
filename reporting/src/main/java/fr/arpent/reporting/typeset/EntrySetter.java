package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;
import java.util.OptionalInt;

/** Sets lines of contents: a title at the start, its page at the end, the whole line a link. */
final class EntrySetter {

  private static final double LEAST_GAP = 24;

  private final Compositor compositor;

  EntrySetter(Compositor compositor) {
    this.compositor = compositor;
  }

  /**
   * How a line looks.
   *
   * @param title of the title
   * @param page of the page number
   * @param leading least height of one line, in points
   */
  record Look(Setting title, Setting page, double leading) {}

  /** Returns a line that leads to an anchor. */
  Strip entry(Words title, String anchor, Measure across, Look look, StructureElement contents) {
    return entryIn(contents.add(Tag.TOCI), title, anchor, across, look);
  }

  /** Returns a line that leads to an anchor, in an item that holds its number already. */
  Strip entryIn(StructureElement item, Words title, String anchor, Measure across, Look look) {
    return entry(item.add(Tag.REFERENCE).add(Tag.LINK), title, anchor, across, look);
  }

  /** Returns a line that leads to an anchor, with a label before it in the side column. */
  Strip labelled(
      Words label,
      Words title,
      String anchor,
      Measure across,
      Look look,
      StructureElement contents) {
    StructureElement link = contents.add(Tag.TOCI).add(Tag.REFERENCE).add(Tag.LINK);
    TaggedText name =
        compositor.line(
            TaggedText.Owner.of(link.add(Tag.LBL)), label, Setting.of(TypeRole.CAPTION_LABEL));
    Strip line = entry(link, title, anchor, across, look);
    double baseline = look.leading() / 2 - name.leading() / 2 + name.rise();
    return Strip.wide(
        line.height(),
        (sheet, top) -> {
          name.paintOn(sheet, compositor.grid().side().start(), top + baseline);
          line.painter().paint(sheet, top);
        });
  }

  private Strip entry(
      StructureElement link, Words title, String anchor, Measure across, Look look) {
    TaggedText words =
        compositor.set(link.add(Tag.SPAN), title, look.title(), across.width() - LEAST_GAP);
    OptionalInt number = compositor.pages().find(anchor);
    Words digits =
        compositor.digits(number.isPresent() ? Integer.toString(number.getAsInt()) : "00");
    TaggedText page = compositor.line(TaggedText.Owner.of(link.add(Tag.SPAN)), digits, look.page());
    double leading = Math.max(look.leading(), words.leading());
    double height = leading * words.lines().size();
    String description =
        compositor.words("block.link.place", ImmutableMap.of("words", title.plain())).plain();
    return Strip.of(
        height,
        (sheet, top) -> {
          double baseline = top + (leading - words.leading()) / 2 + words.rise();
          words.paintOn(sheet, across.start(), baseline);
          double last = baseline + (words.lines().size() - 1) * words.leading();
          page.paintOn(sheet, across.end() - page.width(), last);
          sheet.link(
              new Page.LinkArea(
                  link,
                  sheet.grid().box(across, top, height),
                  new Page.Target.Place(anchor),
                  description));
        });
  }
}
