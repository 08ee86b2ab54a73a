package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.JourneyOfStudy;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.RoleTables;
import fr.arpent.reporting.guide.value.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes rows of a table as sheets: facts and scales from the row, prose from the text. */
final class SheetWriter {

  private final Commission commission;
  private final Ledger ledger;
  private final LineWriter lines;
  private final NumberedCaptions captions;
  private final Cells cells;

  SheetWriter(Commission commission, Ledger ledger, LineWriter lines) {
    this.commission = commission;
    this.ledger = ledger;
    this.lines = lines;
    this.captions = new NumberedCaptions(ledger, lines);
    this.cells = commission.values().cells();
  }

  /**
   * Writes the sheet of one row, and what stands under it.
   *
   * @param prose writes the blocks of the text
   */
  ImmutableList<Block> write(
      Markup.Sheet sheet, Function<List<Markup>, ImmutableList<Block>> prose) {
    var table = RoleTables.find(commission.study(), sheet.role()).orElseThrow();
    var anchor = sheet.role() + "/" + sheet.key();
    boolean ofBatch = sheet.key().equals("row");
    var kind = SheetKind.of(commission.study(), sheet.role());
    if (kind == SheetKind.JOURNEY) {
      var key = ofBatch ? commission.row().map(Row::key).orElseThrow() : sheet.key();
      return ImmutableList.<Block>builder()
          .addAll(journey(key, anchor))
          .addAll(prose.apply(sheet.content()))
          .build();
    }
    var row =
        ofBatch
            ? commission.row().orElseThrow()
            : new Row(table, table.findRow(sheet.key()).orElseThrow());
    return write(kind, row, anchor, sheet.content(), prose);
  }

  /** Writes the sheets of all rows that are wanted. */
  ImmutableList<Block> write(
      Markup.Sheets sheets, Function<List<Markup>, ImmutableList<Block>> prose) {
    var table = RoleTables.find(commission.study(), sheets.role()).orElseThrow();
    var conditions =
        CommonOptions.own(sheets.options(), commission.row())
            .values()
            .getOrDefault("where", ImmutableList.of());
    var rows =
        new TableOfStudy(table, commission.study())
            .rowsWhere(conditions).stream()
                .map(index -> new Row(table, index))
                .collect(ImmutableList.toImmutableList());
    var kind = SheetKind.of(commission.study(), sheets.role());
    if (kind == SheetKind.JOURNEY) {
      return journeys(rows).stream()
          .flatMap(key -> journey(key, sheets.role() + "/" + key).stream())
          .collect(ImmutableList.toImmutableList());
    }
    return rows.stream()
        .flatMap(
            row ->
                write(kind, row, sheets.role() + "/" + row.key(), ImmutableList.of(), prose)
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Journeys of which a step is wanted, in the order of the table. */
  private ImmutableSet<String> journeys(List<Row> steps) {
    return steps.stream()
        .flatMap(
            step ->
                cells
                    .column(step.table(), "journey")
                    .flatMap(column -> column.find(step.index()))
                    .stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<Block> write(
      SheetKind kind,
      Row row,
      String anchor,
      List<Markup> content,
      Function<List<Markup>, ImmutableList<Block>> prose) {
    var persona = Optional.ofNullable(commission.study().personas().get(row.key()));
    if (kind == SheetKind.PERSONA) {
      return persona
          .map(
              found ->
                  new PersonaSheetWriter(commission, ledger)
                      .write(found, row, anchor, content, prose))
          .orElse(ImmutableList.of());
    }
    if (kind == SheetKind.TOOL) {
      return new ToolSheetWriter(commission, ledger, lines).write(row, anchor, content, prose);
    }
    var parts = SheetParts.of(content).all(prose);
    return ImmutableList.of(
        new FactSheetWriter(commission, ledger, kind).write(row, anchor, parts));
  }

  private ImmutableList<Block> journey(String key, String anchor) {
    var study = commission.study();
    var journey = study.journeys().get(key);
    if (journey == null) {
      return ImmutableList.of();
    }
    var sources =
        RoleTables.find(study, "journeys").map(TableOfStudy::sources).orElse(ImmutableSet.of());
    ledger.draw(sources);
    return new JourneyOfStudy(journey, study, sources)
        .blocks(ExhibitOptions.NONE).stream()
            .map(block -> captions.numbered(block, Exhibit.Kind.FIGURE, anchor, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
  }
}
