package fr.arpent.reporting.exhibit.mobilisation.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.seating.SeatingResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/**
 * What a guide can show of a seating plan: sentences, the plan by tables, the plan by people, how
 * well each field is mixed, the method.
 */
public final class SeatingExhibits implements ExhibitSource<SeatingResult> {

  /** Creates the source. */
  public SeatingExhibits() {}

  @Override
  public Class<SeatingResult> resultType() {
    return SeatingResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(SeatingResult result, ExhibitContext context) {
    var words = new SeatingWords(result, context);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    exhibits.put("plan", new SeatingPlan(result, context, words));
    exhibits.put("people", people(result, context, words));
    if (!result.fields().isEmpty()) {
      exhibits.put("fields", fields(result, context, words));
    }
    exhibits.put("method", new MethodExhibit(context, words.overview(), words::field));
    return exhibits.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "plan", SeatingPlan.OPTIONS,
        "people", TableExhibit.OPTIONS,
        "fields", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  private static Exhibit people(SeatingResult result, ExhibitContext context, SeatingWords words) {
    var frame =
        ExhibitFrame.of(context, "people", words.title())
            .withUnit(words.say("people.unit"))
            .showing("seats");
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.numbers("badge", words.say("table.badge"), 0));
    columns.add(Column.words("id", words.say("table.id")).aside());
    result
        .plan()
        .forEach(round -> columns.add(Column.words("round-" + round.id(), words.round(round))));
    columns.add(Column.numbers("met", words.say("table.met"), 0));
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    for (var seat : result.seats()) {
      var cells = ImmutableList.<Cell>builder();
      cells.add(new Cell.Figure(seat.badge()), new Cell.Word(seat.id(), Text.of(seat.id())));
      seat.tables()
          .forEach(
              table ->
                  cells.add(
                      table.isEmpty()
                          ? new Cell.Word("", words.say("table.absent"))
                          : new Cell.Word(table, words.table(table))));
      rows.add(cells.add(new Cell.Figure(seat.met())).build());
    }
    return TableExhibit.of(frame, TableData.of(columns.build(), rows.build()));
  }

  private static Exhibit fields(SeatingResult result, ExhibitContext context, SeatingWords words) {
    var frame =
        ExhibitFrame.of(context, "fields", words.say("fields.title"))
            .withUnit(words.say("fields.unit"))
            .showing("fields");
    var columns =
        ImmutableList.of(
            Column.words("field", words.say("table.field")),
            Column.numbers("values", words.say("table.values"), 0),
            Column.numbers("imbalance", words.say("table.imbalance"), 2),
            Column.numbers("within-one", words.say("table.within-one"), 0));
    var rows =
        result.fields().stream()
            .map(
                field ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(field.id(), words.fieldName(field.id())),
                        new Cell.Figure(field.values()),
                        new Cell.Figure(field.imbalance()),
                        new Cell.Figure(100 * field.withinOne())))
            .toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }
}
