package fr.arpent.reporting.exhibit.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.StatementFigures;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.RowTraits;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Optional;

/**
 * The table of statements: answers of all and of each group, the most shared first. What else the
 * study's table says of statements, such as their theme, can be chosen, and chosen by.
 */
final class StatementsTable {

  private StatementsTable() {}

  static Exhibit of(OpinionResult result, ExhibitContext context, OpinionWords words) {
    var frame =
        ExhibitFrame.of(context, "statements", words.say("statements.title"))
            .withUnit(words.say("statements.unit", ImmutableMap.of("voters", result.voters())))
            .withNote(Optional.of(words.say("statements.note")))
            .showing("statements");
    var figures = columns(result, words);
    var traits =
        RowTraits.of(
            context,
            "statements",
            "id",
            Sets.union(
                OpinionWords.TEXTS,
                figures.stream().map(Column::id).collect(ImmutableSet.toImmutableSet())));
    var columns = ImmutableList.<Column>builder().addAll(figures).addAll(traits.columns()).build();
    var rows =
        result.statements().stream()
            .sorted(
                Comparator.comparingDouble(
                    (StatementFigures one) -> -one.acrossAgree().value().orElse(-1.0)))
            .map(
                one ->
                    ImmutableList.<Cell>builder()
                        .addAll(row(one, words))
                        .addAll(traits.cells(one.id()))
                        .build())
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Column> columns(OpinionResult result, OpinionWords words) {
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("statement", words.say("table.statement")));
    columns.add(Column.words("id", words.say("table.id")).aside());
    columns.add(Column.numbers("voters", words.say("table.voters"), 0));
    columns.add(Column.numbers("agree", words.say("table.agree"), 0));
    columns.add(Column.numbers("pass", words.say("table.pass"), 0).aside());
    columns.add(Column.numbers("disagree", words.say("table.disagree"), 0).aside());
    for (var group : result.groups()) {
      columns.add(
          Column.numbers(
              "agree-" + group.id(),
              words.say("table.agree-group", ImmutableMap.of("group", words.group(group.id()))),
              0));
    }
    columns.add(Column.numbers("across", words.say("table.across"), 2));
    columns.add(Column.numbers("priority", words.say("table.priority"), 1).aside());
    return columns.build();
  }

  private static ImmutableList<Cell> row(StatementFigures one, OpinionWords words) {
    var cells = ImmutableList.<Cell>builder();
    Text text = words.statement(one.id());
    cells.add(
        new Cell.Word(
            one.id(),
            one.setAside() ? words.say("table.set-aside", ImmutableMap.of("text", text)) : text));
    cells.add(new Cell.Word(one.id(), Text.of(one.id())));
    cells.add(Cell.of(one.voters()));
    cells.add(percent(one.agree()), percent(one.pass()), percent(one.disagree()));
    one.groups().forEach(group -> cells.add(percent(group.agree())));
    cells.add(Cell.of(one.acrossAgree()));
    cells.add(new Cell.Figure(one.priority()));
    return cells.build();
  }

  private static Cell percent(Answer<Double> share) {
    return Cell.of(share.map(value -> value * 100));
  }
}
