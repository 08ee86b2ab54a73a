package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Area;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** The counts of a vote with money of districts: one row each, and one for the whole city. */
final class AreasTable {

  private static final String CITY_WIDE = "city-wide";

  private AreasTable() {}

  static Exhibit of(BudgetResult result, ExhibitContext context, BudgetWords words) {
    var unspent = words.money(result.unspent());
    var frame =
        ExhibitFrame.of(
                context,
                "areas",
                BudgetWords.say("areas.title", ImmutableMap.of("unspent", unspent)))
            .withUnit(words.unit())
            .showing("areas")
            .withSentences(words.sentences());
    var mark = ImmutableMap.of("mark", BudgetWords.mark(result.currency()));
    var columns =
        ImmutableList.of(
            Column.words("area", BudgetWords.say("table.district")),
            Column.numbers("voters", BudgetWords.say("areas.voters"), 0),
            Column.numbers("projects", BudgetWords.say("areas.projects"), 0),
            Column.numbers("winners", BudgetWords.say("areas.winners"), 0),
            Column.numbers("budget", BudgetWords.say("areas.budget", mark), 0),
            Column.numbers("spent", BudgetWords.say("areas.spent", mark), 0),
            Column.numbers("unspent", BudgetWords.say("areas.unspent", mark), 0));
    var rows =
        result.areas().stream().map(area -> row(area, words, context)).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Area area, BudgetWords words, ExhibitContext context) {
    Text name =
        area.id().equals(CITY_WIDE)
            ? BudgetWords.say("areas.city-wide")
            : words.group("district", area.id(), context);
    return ImmutableList.of(
        new Cell.Word(area.id(), name),
        new Cell.Figure(area.voters()),
        new Cell.Figure(area.projects()),
        new Cell.Figure(area.winners()),
        new Cell.Figure(area.budget().doubleValue()),
        new Cell.Figure(area.spent().doubleValue()),
        new Cell.Figure(area.unspent().doubleValue()));
  }
}
