package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.block.Block.ToolSheet.Step;
import fr.arpent.reporting.block.Block.ToolSheet.Worksheet;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes the sheet of a tool. Facts come from the row. Of the text, paragraphs before anything else
 * are what the tool is for; the first numbered list is its steps, an item that begins in bold with
 * its length ({@code **10 min** Ouvrir.}); {@code good-practice} is what works, {@code warning} the
 * traps; what stands under a {@code ###} is a named paragraph; a table without words in its rows is
 * a sheet to copy. All else follows under the sheet.
 */
final class ToolSheetWriter {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)[\\s\u00A0\u202F]*(\\S.*?)?\\s*");

  private final Commission commission;
  private final Ledger ledger;
  private final LineWriter lines;

  ToolSheetWriter(Commission commission, Ledger ledger, LineWriter lines) {
    this.commission = commission;
    this.ledger = ledger;
    this.lines = lines;
  }

  ImmutableList<Block> write(
      Row row,
      String anchor,
      List<Markup> content,
      Function<List<Markup>, ImmutableList<Block>> prose) {
    var cells = new SheetCells(commission);
    var title = cells.first(row, "title", "name").orElse(Text.of(row.key()));
    ledger.name(anchor, Text.message("reference.untitled", ImmutableMap.of("title", title)));
    var sources = TableOfStudy.sources(row.table());
    ledger.draw(sources);
    var body = new Body(content, prose);
    var family = cells.first(row, "family").orElse(Text.EMPTY);
    var sheet =
        new Block.ToolSheet(
            kind(row, cells),
            cells.isAllInvented(row) ? Phrases.tagged(family, true) : family,
            title,
            new FactSheetWriter(commission, ledger, SheetKind.TOOL).known(row),
            body.lead,
            body.steps,
            body.works,
            body.traps,
            body.parts(prose),
            body.canvas,
            SourceLine.of(commission.study(), sources),
            anchor);
    return ImmutableList.<Block>builder().add(sheet).addAll(prose.apply(body.rest)).build();
  }

  private static Text kind(Row row, SheetCells cells) {
    return cells
        .find(row, "number")
        .map(
            number ->
                Text.message(SheetKind.TOOL.key("kind-number"), ImmutableMap.of("number", number)))
        .orElseGet(() -> Text.message(SheetKind.TOOL.key("kind")));
  }

  /** The text of a tool, sorted into its places. */
  private final class Body {
    private final ImmutableList<Block> lead;
    private ImmutableList<Step> steps = ImmutableList.of();
    private Optional<Part> works = Optional.empty();
    private Optional<Part> traps = Optional.empty();
    private Optional<Worksheet> canvas = Optional.empty();
    private final List<Markup> named = new ArrayList<>();
    private final List<Markup> rest = new ArrayList<>();

    Body(List<Markup> content, Function<List<Markup>, ImmutableList<Block>> prose) {
      var before = content.stream().takeWhile(Markup.Paragraph.class::isInstance).toList();
      this.lead = prose.apply(before);
      for (int i = before.size(); i < content.size(); i++) {
        var block = content.get(i);
        if (block instanceof Markup.Heading) {
          named.add(block);
        } else if (block instanceof Markup.Listing list
            && list.ordered()
            && steps.isEmpty()
            && named.isEmpty()) {
          steps = list.items().stream().map(item -> step(item)).collect(toImmutableList());
        } else if (block instanceof Markup.Container box && box.kind().equals("good-practice")) {
          works = Optional.of(part(box, "works", prose));
        } else if (block instanceof Markup.Container box && box.kind().equals("warning")) {
          traps = Optional.of(part(box, "traps", prose));
        } else if (block instanceof Markup.Grid grid && isBlank(grid)) {
          var caption = i + 1 < content.size() ? TypedTable.caption(content.get(i + 1)) : NONE;
          canvas = Optional.of(worksheet(grid, caption));
          i += caption.isPresent() ? 1 : 0;
        } else if (!named.isEmpty() && isProse(block)) {
          named.add(block);
        } else {
          rest.add(block);
        }
      }
    }

    ImmutableList<Part> parts(Function<List<Markup>, ImmutableList<Block>> prose) {
      return SheetParts.of(named).cards(prose);
    }
  }

  /** What may stand under a heading of the sheet; boxes and tables have places of their own. */
  private static boolean isProse(Markup block) {
    return block instanceof Markup.Paragraph || block instanceof Markup.Listing;
  }

  private static final Optional<ImmutableList<Inline>> NONE = Optional.empty();

  private Part part(
      Markup.Container box, String name, Function<List<Markup>, ImmutableList<Block>> prose) {
    var own = lines.write(box.title());
    return new Part(
        own.words().isEmpty() ? Text.message(SheetKind.TOOL.key(name)) : Text.of(own.words()),
        prose.apply(box.content()));
  }

  private static boolean isBlank(Markup.Grid grid) {
    return grid.rows().stream().allMatch(row -> row.stream().allMatch(List::isEmpty));
  }

  private Worksheet worksheet(Markup.Grid grid, Optional<ImmutableList<Inline>> caption) {
    return new Worksheet(
        Text.message(SheetKind.TOOL.key("canvas")),
        caption.map(lines::line).orElse(Text.EMPTY),
        grid.head().stream().map(lines::line).collect(toImmutableList()));
  }

  private Step step(List<Markup> item) {
    var content =
        item.stream()
            .filter(Markup.Paragraph.class::isInstance)
            .flatMap(block -> ((Markup.Paragraph) block).content().stream())
            .collect(toImmutableList());
    if (!content.isEmpty() && content.get(0) instanceof Inline.Emphasis length && length.strong()) {
      var matcher = LENGTH.matcher(lines.write(length.content()).words().plain());
      if (matcher.matches()) {
        var unit = matcher.group(2) == null ? "" : matcher.group(2);
        var rest = KeyMessageWriter.withoutSign(content.subList(1, content.size()));
        return new Step(Text.of(matcher.group(1)), Text.of(unit), lines.line(rest));
      }
    }
    return new Step(Text.EMPTY, Text.EMPTY, lines.line(content));
  }
}
