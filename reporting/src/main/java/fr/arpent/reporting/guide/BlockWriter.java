package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Callout;
import fr.arpent.reporting.block.Block.Paragraph.Role;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.ConditionParser;
import fr.arpent.reporting.guide.value.Values;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a checked text as blocks: conditions decided, exhibits shown, headings numbered. */
final class BlockWriter {

  private final Commission commission;
  private final Ledger ledger;
  private final Problems problems;
  private final LineWriter lines;
  private final ExhibitWriter exhibits;
  private final SheetWriter sheets;
  private final Values values;

  BlockWriter(
      Commission commission,
      GuideText text,
      Ledger ledger,
      ExhibitFinder finder,
      Problems problems) {
    this.commission = commission;
    this.ledger = ledger;
    this.problems = problems;
    this.lines = new LineWriter(commission, text, ledger, problems);
    this.exhibits = new ExhibitWriter(commission, ledger, finder, lines, problems);
    this.sheets = new SheetWriter(commission, ledger, lines);
    this.values = commission.values();
  }

  ExhibitWriter exhibits() {
    return exhibits;
  }

  /** Writes blocks in reading order. */
  ImmutableList<Block> write(List<Markup> markup) {
    var blocks = ImmutableList.<Block>builder();
    for (int i = 0; i < markup.size(); i++) {
      var block = markup.get(i);
      var next = i + 1 < markup.size() ? markup.get(i + 1) : block;
      if (block instanceof Markup.Grid grid) {
        var caption = TypedTable.caption(next);
        blocks.add(new TypedTable(lines, ledger).write(grid, caption));
        i += caption.isPresent() ? 1 : 0;
      } else if (block instanceof Markup.Paragraph paragraph) {
        var before = i == 0 ? block : markup.get(i - 1);
        blocks.addAll(write(paragraph, opensChapter(before) ? Role.LEAD : Role.BODY));
      } else {
        blocks.addAll(write(block));
      }
    }
    return blocks.build();
  }

  private static boolean opensChapter(Markup before) {
    return before instanceof Markup.Heading heading && heading.level() == 1;
  }

  private ImmutableList<Block> write(Markup block) {
    if (block instanceof Markup.Heading heading) {
      return ImmutableList.of(write(heading));
    }
    if (block instanceof Markup.Listing list) {
      return ImmutableList.of(write(list));
    }
    if (block instanceof Markup.Quote quote) {
      return ImmutableList.of(
          new Callout(Callout.Kind.QUOTATION, Text.EMPTY, write(quote.content())));
    }
    if (block instanceof Markup.CodeBlock code) {
      return ImmutableList.of(write(code));
    }
    if (block instanceof Markup.Shown shown) {
      return exhibits.write(shown);
    }
    if (block instanceof Markup.Quoted quoted) {
      return ImmutableList.of(new ExcerptWords(commission).quotation(quoted));
    }
    return writeContainer(block);
  }

  private ImmutableList<Block> writeContainer(Markup block) {
    if (block instanceof Markup.Container container) {
      return write(container);
    }
    if (block instanceof Markup.When when) {
      return write(when);
    }
    if (block instanceof Markup.Sheet sheet) {
      return sheets.write(sheet, this::write);
    }
    return block instanceof Markup.Sheets all ? sheets.write(all, this::write) : ImmutableList.of();
  }

  private Block write(Markup.Heading heading) {
    var title = Text.of(lines.write(heading.title()).words());
    boolean numbered = !heading.unnumbered();
    var number = numbered ? Optional.of(ledger.heading(heading.level())) : Optional.<String>empty();
    var anchor =
        heading
            .id()
            .orElseGet(
                () ->
                    number
                        .map(digits -> "section-" + digits.replace('.', '-'))
                        .orElseGet(() -> ledger.unnumberedAnchor(heading.level())));
    ledger.standAt(anchor);
    ledger.name(
        anchor,
        number
            .map(
                digits ->
                    Text.message(
                        heading.level() == 1 ? "reference.chapter" : "reference.section",
                        ImmutableMap.of("number", digits)))
            .orElseGet(() -> Text.message("reference.untitled", ImmutableMap.of("title", title))));
    return new Block.Heading(heading.level(), title, anchor, number);
  }

  private ImmutableList<Block> write(Markup.Paragraph paragraph, Role role) {
    if (paragraph.content().size() == 1
        && paragraph.content().get(0) instanceof Inline.Image image) {
      return exhibits.picture(image);
    }
    var words = lines.line(paragraph.content());
    return commission.messages().resolve(words).isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new Block.Paragraph(words, role));
  }

  private Block write(Markup.Listing list) {
    return new Block.Bullets(
        list.ordered(),
        list.start(),
        list.items().stream().map(this::write).collect(ImmutableList.toImmutableList()));
  }

  private static Block write(Markup.CodeBlock code) {
    var spans = ImmutableList.<Words.Span>builder();
    for (int i = 0; i < code.lines().size(); i++) {
      if (i > 0) {
        spans.add(new Words.Break());
      }
      spans.add(
          new Words.Run(
              code.lines().get(i), Words.Emphasis.CODE, Optional.empty(), Optional.empty()));
    }
    return new Block.Paragraph(Text.of(new Words(spans.build())), Role.BODY);
  }

  private ImmutableList<Block> write(Markup.Container container) {
    return switch (container.kind()) {
      case "key-messages" ->
          ImmutableList.of(new KeyMessageWriter(lines, commission).write(container));
      case "landscape" -> write(container.content());
      case "columns" -> ImmutableList.of(columns(container));
      default -> ImmutableList.of(callout(container));
    };
  }

  private Block callout(Markup.Container container) {
    var kind = Callout.Kind.valueOf(container.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Callout(
        kind, Text.of(lines.write(container.title()).words()), write(container.content()));
  }

  /** Lines across part the columns; without any, each block is one. */
  private Block columns(Markup.Container container) {
    List<List<Markup>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    boolean ruled = container.content().stream().anyMatch(Markup.Rule.class::isInstance);
    for (var block : container.content()) {
      boolean next = ruled ? block instanceof Markup.Rule : !parts.get(0).isEmpty();
      if (next) {
        parts.add(new ArrayList<>());
      }
      if (!(block instanceof Markup.Rule)) {
        parts.get(parts.size() - 1).add(block);
      }
    }
    return new Block.Columns(
        parts.stream().map(this::write).collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<Block> write(Markup.When when) {
    var condition = ConditionParser.parse(when.condition()).condition().orElseThrow();
    boolean holds =
        condition.holds(
            path -> values.find(path, when.conditionPlace(), problems).orElseGet(values::missing));
    boolean before = lines.isUnderCondition();
    lines.underCondition(true);
    var blocks = write(holds ? when.then() : when.otherwise());
    lines.underCondition(before);
    return blocks;
  }
}
