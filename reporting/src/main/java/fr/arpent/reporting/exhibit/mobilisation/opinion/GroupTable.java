package fr.arpent.reporting.exhibit.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.OpinionGroup;
import fr.arpent.methods.mobilisation.opinion.Vote;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** The table of groups: size, how firm, and the statements that tell each apart, one a line. */
final class GroupTable {

  private GroupTable() {}

  static Exhibit of(OpinionResult result, ExhibitContext context, OpinionWords words) {
    var frame =
        ExhibitFrame.of(context, "groups", words.title()).withUnit(words.unit()).showing("groups");
    var columns =
        ImmutableList.of(
            Column.words("group", words.say("table.group")),
            Column.numbers("size", words.say("table.size"), 0),
            Column.numbers("share", words.say("table.share"), 0),
            Column.words("agree", words.say("table.told-agree")),
            Column.words("disagree", words.say("table.told-disagree")),
            overlap(result, words));
    return TableExhibit.of(
        frame,
        TableData.of(columns, result.groups().stream().map(group -> row(group, words)).toList()));
  }

  private static Column overlap(OpinionResult result, OpinionWords words) {
    var column = Column.numbers("overlap", words.say("table.overlap"), 2);
    return result.stability().isPresent() ? column : column.aside();
  }

  private static ImmutableList<Cell> row(OpinionGroup group, OpinionWords words) {
    return ImmutableList.of(
        new Cell.Word(group.id(), words.group(group.id())),
        Cell.of(group.size()),
        Cell.of(group.share().map(share -> share * 100)),
        told(group, Vote.AGREE, words),
        told(group, Vote.DISAGREE, words),
        Cell.of(group.overlap()));
  }

  private static Cell told(OpinionGroup group, Vote side, OpinionWords words) {
    var statements =
        group.told().stream()
            .filter(told -> told.side() == side)
            .map(told -> Text.joined(Text.of("– "), words.statement(told.id())))
            .collect(toImmutableList());
    Text all = statements.isEmpty() ? words.say("table.none") : Phrases.lines(statements);
    return new Cell.Word(side.code(), all);
  }
}
