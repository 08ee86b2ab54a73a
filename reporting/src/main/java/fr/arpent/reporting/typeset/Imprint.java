package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/** Sets the imprint, in two columns at the foot of the contents. */
final class Imprint {

  private static final double BEFORE = 28;
  private static final double RULE_TO_WORDS = 7;
  private static final double BETWEEN = 7;
  private static final double GAP = 16;
  private static final double LABEL_TO_LOGO = 7;
  private static final double TALLEST_LOGO = 42;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final Grid grid;

  Imprint(Compositor compositor) {
    this.compositor = compositor;
    this.grid = compositor.grid();
  }

  /** Adds the imprint where it ends with the text area of its page. */
  void set(List<Fact> facts, StructureElement document, Galley galley) {
    if (facts.isEmpty()) {
      return;
    }
    Words title = compositor.words("block.imprint.title");
    StructureElement section = document.add(Tag.SECT).withTitle(title.plain());
    TaggedText label =
        compositor.set(
            section.add(Tag.H2), title, Setting.of(TypeRole.CAPTION_LABEL), grid.side().width());
    ImmutableList<SetFact> set =
        facts.stream().map(fact -> fact(fact, section)).collect(toImmutableList());
    int first = inFirstColumn(set);
    Strip left = column(set.subList(0, first), 0);
    Strip right = column(set.subList(first, set.size()), 1);
    var logo = LogoSetter.of(compositor, TALLEST_LOGO);
    double logoTop = label.height() + LABEL_TO_LOGO;
    double side = logo.map(mark -> logoTop + mark.height()).orElse(0.0);
    double height = RULE_TO_WORDS + Math.max(side, Math.max(left.height(), right.height()));
    Strip.Painter painter =
        (sheet, top) -> {
          double y = sheet.grid().page().textBottom() - height;
          double rule = compositor.design().strokes().exhibitRule();
          sheet.rule(grid.full(), y, rule, compositor.colour(ColourRole.PRIMARY));
          label.paint(sheet, grid.side().start(), y + RULE_TO_WORDS);
          logo.ifPresent(mark -> mark.repeat(sheet, y + RULE_TO_WORDS + logoTop));
          left.painter().paint(sheet, y + RULE_TO_WORDS);
          right.painter().paint(sheet, y + RULE_TO_WORDS);
        };
    galley.before(BEFORE).add(Strip.wide(height, painter));
  }

  /** A line of the imprint: what, and its words. */
  private record SetFact(TaggedText label, TaggedText text) {

    double height() {
      return label.height() + text.height();
    }

    Strip strip(double start) {
      return Strip.of(
          height(),
          (sheet, top) -> {
            label.paint(sheet, start, top);
            text.paint(sheet, start, top + label.height());
          });
    }
  }

  private SetFact fact(Fact fact, StructureElement section) {
    var label =
        Setting.of(TypeRole.SIDE_NOTE)
            .weighing(STRONG)
            .coloured(compositor.colour(ColourRole.PRIMARY));
    var text = Setting.of(TypeRole.SIDE_NOTE).coloured(compositor.colour(ColourRole.INK));
    double width = column(0).width();
    return new SetFact(
        compositor.paragraph(section, compositor.words(fact.label()), label, width),
        compositor.paragraph(section, compositor.words(fact.text()), text, width));
  }

  private Measure column(int index) {
    return grid.main().column(index, 2, GAP);
  }

  /** Returns how many facts the first column takes so that the higher column is lowest. */
  private static int inFirstColumn(List<SetFact> facts) {
    int best = facts.size();
    double lowest = height(facts);
    for (int first = 1; first < facts.size(); first++) {
      double higher =
          Math.max(height(facts.subList(0, first)), height(facts.subList(first, facts.size())));
      if (higher < lowest) {
        lowest = higher;
        best = first;
      }
    }
    return best;
  }

  private static double height(List<SetFact> facts) {
    return facts.stream().mapToDouble(fact -> fact.height() + BETWEEN).sum() - BETWEEN;
  }

  private Strip column(List<SetFact> facts, int index) {
    var galley = new Galley();
    facts.forEach(fact -> galley.add(fact.strip(column(index).start())).after(BETWEEN));
    return galley.whole();
  }
}
