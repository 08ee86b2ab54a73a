package fr.arpent.reporting.exhibit.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.CrossedTrait;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.CrossedValue;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import java.util.Optional;

/** Groups crossed with where people live, how old they are; small numbers held back. */
final class CrossedTable {

  private CrossedTable() {}

  static Exhibit of(OpinionResult result, ExhibitContext context, OpinionWords words) {
    var frame =
        ExhibitFrame.of(context, "crossed", words.say("crossed.title"))
            .withUnit(words.say("crossed.unit", ImmutableMap.of("grouped", result.grouped())))
            .withNote(
                Optional.of(
                    words.say("crossed.note", ImmutableMap.of("minimum", result.minimum()))))
            .showing("crossings");
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("trait", words.say("table.trait")).merged());
    columns.add(Column.words("value", words.say("table.value")));
    columns.add(Column.numbers("count", words.say("table.people"), 0));
    result
        .groups()
        .forEach(group -> columns.add(Column.numbers(group.id(), words.group(group.id()), 0)));
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    for (var trait : result.crossings()) {
      trait.values().forEach(value -> rows.add(row(trait, value, words)));
    }
    return TableExhibit.of(frame, TableData.of(columns.build(), rows.build()));
  }

  private static ImmutableList<Cell> row(
      CrossedTrait trait, CrossedValue value, OpinionWords words) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(new Cell.Word(trait.id(), words.trait(trait.id())));
    cells.add(new Cell.Word(value.id(), words.value(trait.id(), value.id())));
    cells.add(Cell.of(value.count()));
    value.groups().forEach(cell -> cells.add(Cell.of(cell.count())));
    return cells.build();
  }
}
