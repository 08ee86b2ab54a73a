package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Table;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.RoleTables;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes rows of a table as sheets: facts and scales from the row, prose from the text. */
final class SheetWriter {

  /** Facts of a commitment that have words in our bundles, in the order of printing. */
  private static final ImmutableList<String> FACTS =
      ImmutableList.of("plan", "number", "lead", "supporting", "start", "end");

  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("id", "code", "title", "plan");

  private final Commission commission;
  private final Ledger ledger;
  private final Cells cells;

  SheetWriter(Commission commission, Ledger ledger) {
    this.commission = commission;
    this.ledger = ledger;
    this.cells = new Cells(commission.tag(), commission.study().language());
  }

  /**
   * Writes the sheet of one row; nothing for a role that this version does not print.
   *
   * @param prose writes the blocks of the text
   */
  ImmutableList<Block> write(
      Markup.Sheet sheet, Function<List<Markup>, ImmutableList<Block>> prose) {
    if (!sheet.role().equals("commitments")) {
      return ImmutableList.of();
    }
    var table = RoleTables.find(commission.study(), sheet.role()).orElseThrow();
    var row =
        sheet.key().equals("row")
            ? commission.row().orElseThrow()
            : new Row(table, table.findRow(sheet.key()).orElseThrow());
    return ImmutableList.of(
        sheet(row, sheet.role() + "/" + sheet.key(), parts(sheet.content(), prose)));
  }

  /** Writes the sheets of all rows that are wanted. */
  ImmutableList<Block> write(Markup.Sheets sheets) {
    if (!sheets.role().equals("commitments")) {
      return ImmutableList.of();
    }
    var table = RoleTables.find(commission.study(), sheets.role()).orElseThrow();
    var filter = RowFilter.of(CommonOptions.own(sheets.options(), commission.row()), cells, table);
    return IntStream.range(0, table.rowCount())
        .filter(filter::admits)
        .mapToObj(index -> new Row(table, index))
        .map(row -> sheet(row, sheets.role() + "/" + row.key(), ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private Block sheet(Row row, String anchor, ImmutableList<Part> parts) {
    var title = cell(row, "title").orElse(Text.of(row.key()));
    ledger.name(anchor, Text.message("reference.untitled", ImmutableMap.of("title", title)));
    var sources = TableOfStudy.sources(row.table());
    ledger.draw(sources);
    var scales = new ScaleWriter(commission, cells);
    return new Block.Sheet(
        Text.message("sheet.commitment.kind"),
        cell(row, "plan").orElse(Text.EMPTY),
        cell(row, "code").orElse(Text.of(row.key())),
        title,
        facts(row, scales),
        scales.scales(row),
        parts,
        SourceWords.line(commission.study(), sources).orElse(Text.EMPTY),
        anchor);
  }

  private ImmutableList<Fact> facts(Row row, ScaleWriter scales) {
    var facts = ImmutableList.<Fact>builder();
    var names = new ArrayList<>(FACTS);
    cells.names(row.table()).stream()
        .filter(name -> !names.contains(name) && !ELSEWHERE.contains(name))
        .filter(name -> !scales.isScale(row.table(), name))
        .forEach(names::add);
    for (var name : names) {
      var label = label(name);
      var value = cell(row, name);
      if (label.isPresent() && hasColumn(row.table(), name)) {
        facts.add(new Fact(label.get(), value.orElse(Text.message("value.missing"))));
      }
    }
    return facts.addAll(scales.answers(row)).build();
  }

  private boolean hasColumn(Table table, String name) {
    return cells.column(table, name).isPresent();
  }

  /** Words of a field: the study's list {@code field}, else ours; a field without words is left. */
  private Optional<Text> label(String name) {
    var own = commission.study().labels().get("field", name);
    if (own != null) {
      return Optional.of(Text.of(own));
    }
    var key = "sheet.commitment." + name;
    return commission.messages().has(key) ? Optional.of(Text.message(key)) : Optional.empty();
  }

  private Optional<Text> cell(Row row, String name) {
    return cells
        .column(row.table(), name)
        .flatMap(column -> column.find(row.index()))
        .map(words -> words(words, name, row));
  }

  private Text words(String words, String name, Row row) {
    if (words.matches("\\d{4}-\\d{2}-\\d{2}")) {
      try {
        return Text.of(messages().dates().inFull(LocalDate.parse(words)));
      } catch (DateTimeParseException e) {
        return Text.of(words);
      }
    }
    boolean invented =
        cells
            .column(row.table(), name)
            .filter(column -> Cells.isInvented(row.table(), column, row.index()))
            .isPresent();
    return invented && FACTS.contains(name)
        ? Text.joined(Text.of(words), Text.of(" "), Tags.illustration(messages()))
        : Text.of(words);
  }

  private Messages messages() {
    return commission.messages();
  }

  /** A heading opens a part; what stands before the first is a part of its own. */
  private static ImmutableList<Part> parts(
      List<Markup> content, Function<List<Markup>, ImmutableList<Block>> prose) {
    var parts = ImmutableList.<Part>builder();
    var pending = new ArrayList<Markup>();
    Text title = Text.message("sheet.part");
    for (var block : content) {
      if (block instanceof Markup.Heading heading) {
        addPart(parts, title, pending, prose);
        title = headingWords(heading, prose);
      } else {
        pending.add(block);
      }
    }
    addPart(parts, title, pending, prose);
    return parts.build();
  }

  private static Text headingWords(
      Markup.Heading heading, Function<List<Markup>, ImmutableList<Block>> prose) {
    var written = prose.apply(List.of(new Markup.Paragraph(heading.place(), heading.title())));
    return written.isEmpty() ? Text.EMPTY : ((Block.Paragraph) written.get(0)).text();
  }

  private static void addPart(
      ImmutableList.Builder<Part> parts,
      Text title,
      List<Markup> pending,
      Function<List<Markup>, ImmutableList<Block>> prose) {
    if (!pending.isEmpty()) {
      parts.add(new Part(title, prose.apply(pending)));
      pending.clear();
    }
  }
}
