package fr.arpent.reporting.exhibit.evaluation.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.evaluation.commitment.Aggregate;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** What the code book counts, with the denominators and why some are not in them. */
final class AggregateTable {

  private AggregateTable() {}

  static Exhibit of(IrmResult result, ExhibitContext context, CommitmentWords words) {
    var frame =
        ExhibitFrame.of(context, "aggregates", words.completionTitle())
            .withUnit(words.unit())
            .showing("aggregates")
            .withSentences(words.sentences());
    var columns =
        ImmutableList.of(
            Column.words("name", words.say("aggregates.name")),
            Column.words("id", words.say("table.id")).aside(),
            Column.numbers("count", words.say("aggregates.count"), 0),
            Column.numbers("assessed", words.say("aggregates.assessed"), 0),
            Column.numbers("percentage", words.say("aggregates.share"), 0),
            Column.words("not-assessed", words.say("aggregates.not-assessed")));
    var rows =
        result.aggregates().stream()
            .map(aggregate -> row(aggregate, words))
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Aggregate aggregate, CommitmentWords words) {
    return ImmutableList.of(
        new Cell.Word(aggregate.id(), words.say("question." + aggregate.id())),
        new Cell.Word(aggregate.id(), Text.of(aggregate.id())),
        new Cell.Figure(aggregate.count()),
        new Cell.Figure(aggregate.assessed()),
        Cell.of(aggregate.share().map(share -> share * 100)),
        absences(aggregate));
  }

  private static Cell absences(Aggregate aggregate) {
    if (aggregate.notAssessed().isEmpty()) {
      return new Cell.Word("", Text.message("block.missing.none"));
    }
    var reasons =
        aggregate.notAssessed().stream()
            .map(
                absence ->
                    Text.message(
                        "block.exhibit.absence",
                        ImmutableMap.of(
                            "count", absence.count(),
                            "reason", new Cell.Missing(absence.id()).words())))
            .toList();
    return new Cell.Word("some", Phrases.commas(reasons));
  }
}
