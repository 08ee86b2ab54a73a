package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Lots;
import fr.arpent.methods.mobilisation.budgeting.TieBreak;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MachineText;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** The lot among equal projects: what was published before, and what is needed to redo it. */
final class LotsTable {

  private final BudgetResult result;
  private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();

  private LotsTable(BudgetResult result) {
    this.result = result;
  }

  /** Returns the table; empty where ties are not left to a lot. */
  static Optional<Exhibit> of(BudgetResult result, ExhibitContext context, BudgetWords words) {
    var table = new LotsTable(result);
    return result.lots().value().map(lots -> table.exhibit(lots, context, words));
  }

  private Exhibit exhibit(Lots lots, ExhibitContext context, BudgetWords words) {
    long decided = result.ties().stream().filter(tie -> tie.by() == TieBreak.DRAW).count();
    var frame =
        ExhibitFrame.of(
                context,
                "lots",
                BudgetWords.say("lots.title", ImmutableMap.of("decided", (int) decided)))
            .withUnit(BudgetWords.say("lots.unit"))
            .withNote(Optional.of(BudgetWords.say("lots.note")))
            .showing("lots", "ties")
            .withSentences(words.sentences());
    add("algorithm", MachineText.code(Draw.ALGORITHM));
    add("purpose", MachineText.code(lots.purpose()));
    add("pool", Text.number((double) lots.poolSize(), 0));
    add("commitment", MachineText.digest(lots.poolDigest()));
    lots.sources().forEach(source -> add("source", source(source)));
    lots.seed().value().ifPresent(seed -> add("seed", MachineText.seed(seed)));
    result.record().value().map(DrawRecord::resultDigest).ifPresent(this::addResult);
    var columns =
        ImmutableList.of(
            Column.words("part", BudgetWords.say("lots.part")),
            Column.words("value", BudgetWords.say("lots.value")));
    return TableExhibit.of(frame, TableData.of(columns, rows.build()));
  }

  private void addResult(String digest) {
    add("result", MachineText.digest(digest));
  }

  private void add(String part, Text value) {
    rows.add(
        ImmutableList.of(
            new Cell.Word(part, BudgetWords.say("lots." + part)), new Cell.Word("", value)));
  }

  private static Text source(SeedSource source) {
    return BudgetWords.say(
        "lots.source-words",
        ImmutableMap.of(
            "name", Text.of(source.name()),
            "day", Text.message("block.exhibit.date", ImmutableMap.of("date", source.on())),
            "rule", Text.of(source.rule())));
  }
}
