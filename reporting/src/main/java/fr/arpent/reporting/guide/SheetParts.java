package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.function.Function;

/**
 * The body of a sheet, read at its headings.
 *
 * @param first blocks before the first heading
 * @param named what stands under each heading
 * @param wide exhibits, quotations, sheets and boxes: they take the width of the page
 */
record SheetParts(
    ImmutableList<Markup> first, ImmutableList<Named> named, ImmutableList<Markup> wide) {

  /** What stands under a heading. */
  record Named(Markup.Heading heading, ImmutableList<Markup> content) {}

  /** Reads a body whose wide blocks stand apart. */
  static SheetParts apart(List<Markup> content) {
    var narrow = content.stream().filter(block -> !isWide(block)).toList();
    var wide = content.stream().filter(SheetParts::isWide).toList();
    var parts = of(narrow);
    return new SheetParts(parts.first(), parts.named(), ImmutableList.copyOf(wide));
  }

  /** Reads a body as it stands. */
  static SheetParts of(List<Markup> content) {
    var first =
        content.stream()
            .takeWhile(block -> !(block instanceof Markup.Heading))
            .collect(ImmutableList.toImmutableList());
    var named = ImmutableList.<Named>builder();
    for (int i = first.size(); i < content.size(); i++) {
      if (content.get(i) instanceof Markup.Heading heading) {
        var under =
            content.subList(i + 1, content.size()).stream()
                .takeWhile(block -> !(block instanceof Markup.Heading))
                .collect(ImmutableList.toImmutableList());
        named.add(new Named(heading, under));
      }
    }
    return new SheetParts(first, named.build(), ImmutableList.of());
  }

  private static boolean isWide(Markup block) {
    return block instanceof Markup.Shown
        || block instanceof Markup.Sheet
        || block instanceof Markup.Sheets
        || block instanceof Markup.Quote
        || block instanceof Markup.Quoted
        || block instanceof Markup.Container
        || block instanceof Markup.Grid;
  }

  /** Returns the named parts, with what stands before them under words of ours. */
  ImmutableList<Part> all(Function<List<Markup>, ImmutableList<Block>> prose) {
    var parts = ImmutableList.<Part>builder();
    if (!first.isEmpty()) {
      parts.add(new Part(Text.message("sheet.part"), prose.apply(first)));
    }
    return parts.addAll(cards(prose)).build();
  }

  /** Returns the named parts that hold something. */
  ImmutableList<Part> cards(Function<List<Markup>, ImmutableList<Block>> prose) {
    return named.stream()
        .filter(part -> !part.content().isEmpty())
        .map(part -> new Part(words(part.heading(), prose), prose.apply(part.content())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the words of a heading. */
  static Text words(Markup.Heading heading, Function<List<Markup>, ImmutableList<Block>> prose) {
    var written = prose.apply(List.of(new Markup.Paragraph(heading.place(), heading.title())));
    return written.isEmpty() ? Text.EMPTY : ((Block.Paragraph) written.get(0)).text();
  }
}
