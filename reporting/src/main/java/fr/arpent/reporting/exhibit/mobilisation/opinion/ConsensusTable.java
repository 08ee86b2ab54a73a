package fr.arpent.reporting.exhibit.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;

/** The table of what most people answer alike. */
final class ConsensusTable {

  private ConsensusTable() {}

  static Exhibit of(OpinionResult result, ExhibitContext context, OpinionWords words) {
    var frame =
        ExhibitFrame.of(
                context,
                "consensus",
                words.say("consensus.title", ImmutableMap.of("count", result.consensus().size())))
            .withUnit(words.say("consensus.unit", ImmutableMap.of("voters", result.voters())))
            .showing("consensus");
    var columns =
        ImmutableList.of(
            Column.words("side", words.say("table.side")).merged(),
            Column.words("statement", words.say("table.statement")),
            Column.numbers("count", words.say("table.count"), 0),
            Column.numbers("voters", words.say("table.voters"), 0),
            Column.numbers("share", words.say("table.share-side"), 0));
    var rows =
        result.consensus().stream()
            .map(
                one ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(one.side().code(), words.side(one.side())),
                        new Cell.Word(one.id(), words.statement(one.id())),
                        new Cell.Figure(one.count()),
                        new Cell.Figure(one.voters()),
                        new Cell.Figure(100.0 * one.count() / one.voters())))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }
}
