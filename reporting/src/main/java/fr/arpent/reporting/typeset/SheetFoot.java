package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;

/**
 * The source of a sheet, at the foot of its page.
 *
 * @param source where the facts come from; may be empty
 */
record SheetFoot(Text source, String anchor) {

  /** Adds it to the page on which the galley stands. */
  void add(Compositor compositor, StructureElement element, Galley galley) {
    Words words = compositor.words(source);
    if (words.isEmpty()) {
      return;
    }
    Measure main = compositor.grid().main();
    TaggedText text =
        compositor.paragraph(
            element,
            new CaptionSetter(compositor).named("block.caption.source", source),
            Setting.of(TypeRole.SOURCE),
            main.width());
    var foot =
        new Foot(
            "source-of-" + anchor,
            text.height(),
            true,
            (page, top) -> text.paint(page, main.start(), top));
    galley.kept().add(Strip.of(0, (page, top) -> {}).with(ImmutableList.of(foot)));
  }
}
