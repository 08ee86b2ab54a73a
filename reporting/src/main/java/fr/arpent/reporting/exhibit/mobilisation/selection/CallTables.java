package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.selection.CallResult;
import fr.arpent.methods.mobilisation.selection.CallResult.Weighed;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Part;
import fr.arpent.methods.mobilisation.selection.Outcome;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** The tables of a call. */
final class CallTables {

  private final CallWords words;
  private final CallResult result;

  CallTables(CallWords words) {
    this.words = words;
    this.result = words.result();
  }

  private ExhibitFrame frame(String name, Text title, String... paths) {
    return ExhibitFrame.of(words.context(), name, title).showing(paths);
  }

  private Text say(String part) {
    return words.say(part);
  }

  private Cell name(JudgedApplication one) {
    return new Cell.Word(words.sortName(one), words.name(one));
  }

  private static Cell code(String id) {
    return new Cell.Word(id, Text.of(id));
  }

  Exhibit eligibility() {
    var columns =
        ImmutableList.of(
            Column.words("application", say("application")),
            Column.words("id", say("id")).aside(),
            Column.words("eligible", say("eligible")),
            Column.words("reasons", say("reasons")));
    var rows =
        result.applications().stream()
            .map(
                one -> {
                  boolean eligible = one.outcome() != Outcome.NOT_ELIGIBLE;
                  return ImmutableList.<Cell>of(
                      name(one),
                      code(one.id()),
                      new Cell.Word(
                          eligible ? "yes" : "no",
                          Text.message(eligible ? "block.answer.yes" : "block.answer.no")),
                      new Cell.Word(
                          "",
                          eligible
                              ? Text.message("block.missing.none")
                              : Phrases.lines(one.broken().stream().map(words::broken).toList())));
                })
            .collect(toImmutableList());
    var rules =
        Phrases.semicolons(result.rules().stream().map(words::rule).collect(toImmutableList()));
    return TableExhibit.of(
        frame(
                "eligibility",
                words.say(
                    "eligibility.title",
                    ImmutableMap.of("count", result.count(), "out", result.notEligible())),
                "applications.broken")
            .withUnit(words.say("eligibility.unit", ImmutableMap.of("rules", rules))),
        TableData.of(columns, rows));
  }

  Exhibit table() {
    var columns = ImmutableList.<Column>builder();
    columns
        .add(Column.words("application", say("application")))
        .add(Column.words("id", say("id")).aside())
        .add(Column.numbers("rank", say("rank"), 0));
    result
        .criteria()
        .forEach(one -> columns.add(Column.numbers(one.id(), words.criterion(one), 1)));
    columns
        .add(Column.numbers("points", say("score"), 1))
        .add(Column.numbers("low", say("low"), 0).aside())
        .add(Column.numbers("high", say("high"), 0).aside())
        .add(Column.numbers("jurors", say("jurors"), 0).aside())
        .add(Column.words("outcome", say("outcome")));
    return TableExhibit.of(
        frame("table", words.title(), "applications")
            .withUnit(words.say("table.unit", ImmutableMap.of("jurors", result.jurors())))
            .withSentences(words.sentences()),
        TableData.of(
            columns.build(),
            result.applications().stream().map(this::row).collect(toImmutableList())));
  }

  private ImmutableList<Cell> row(JudgedApplication one) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(name(one)).add(code(one.id())).add(Cell.of(one.rank()));
    if (one.parts().isEmpty()) {
      result.criteria().forEach(k -> cells.add(new Cell.Missing("not-eligible")));
    }
    one.parts().forEach(part -> cells.add(Cell.of(part.score())));
    return cells
        .add(Cell.of(one.score()))
        .add(Cell.of(one.low()))
        .add(Cell.of(one.high()))
        .add(new Cell.Figure(one.jurors()))
        .add(new Cell.Word(one.outcome().code(), words.outcome(one.outcome())))
        .build();
  }

  /** Where the points lie between an application and the last selected. */
  Exhibit gaps() {
    var columns = ImmutableList.<Column>builder();
    columns
        .add(Column.words("application", say("application")))
        .add(Column.words("id", say("id")).aside())
        .add(Column.words("reference", say("reference")).aside());
    result
        .criteria()
        .forEach(one -> columns.add(Column.numbers(one.id(), words.criterion(one), 1)));
    columns.add(Column.numbers("gap", say("gap"), 1));
    var say = new DecisionWords(words);
    var rows =
        result.applications().stream()
            .filter(one -> one.gap().isPresent())
            .map(
                one -> {
                  double gap = say.printedGap(one);
                  var parts = AddingUp.parts(DecisionWords.exact(one, Part::gap), gap);
                  var reference = one.reference().value().orElseThrow();
                  var cells = ImmutableList.<Cell>builder();
                  cells
                      .add(name(one))
                      .add(code(one.id()))
                      .add(new Cell.Word(reference, words.application(reference)));
                  parts.asList().forEach(part -> cells.add(new Cell.Figure(part)));
                  return cells.add(new Cell.Figure(gap)).build();
                })
            .collect(toImmutableList());
    return TableExhibit.of(
        frame("gaps", say("gaps.title"), "applications.gap", "applications.parts")
            .withUnit(say("gaps.unit")),
        TableData.of(columns.build(), rows));
  }

  Exhibit weights() {
    var columns =
        ImmutableList.of(
            Column.words("criterion", say("criterion")),
            Column.numbers("weight", say("weight"), 0).aside(),
            Column.numbers("share", say("share"), 0),
            Column.numbers("average", say("average"), 0),
            Column.numbers("spread", say("spread"), 0),
            Column.numbers("swap", say("swap"), 0),
            Column.words("change", say("swap-change")));
    var rows =
        result.criteria().stream()
            .map(
                one ->
                    ImmutableList.of(
                        new Cell.Word(one.id(), words.criterion(one)),
                        new Cell.Figure(one.weight()),
                        new Cell.Figure(100 * one.share()),
                        Cell.of(one.average()),
                        Cell.of(one.spread()),
                        Cell.of(one.swapShare().map(share -> 100 * share)),
                        swap(one)))
            .collect(toImmutableList());
    return TableExhibit.of(
        frame("weights", say("weights.title"), "criteria").withUnit(say("weights.unit")),
        TableData.of(columns, rows));
  }

  private Cell swap(Weighed one) {
    return Cell.of(
        one.swapIn(),
        in ->
            new Cell.Word(
                in,
                words.say(
                    "swap.of",
                    ImmutableMap.of(
                        "in", words.application(in),
                        "out", words.application(one.swapOut().value().orElseThrow())))));
  }

  Exhibit groups() {
    var columns =
        ImmutableList.of(
            Column.words("group", say("group")),
            Column.numbers("most", say("most"), 0),
            Column.numbers("selected", say("selected"), 0));
    var rows =
        result.groups().stream()
            .map(
                one ->
                    ImmutableList.<Cell>of(
                        new Cell.Word(one.id(), words.group(one.id())),
                        new Cell.Figure(one.most()),
                        new Cell.Figure(one.selected())))
            .collect(toImmutableList());
    return TableExhibit.of(
        frame("groups", say("groups.title"), "groups"), TableData.of(columns, rows));
  }
}
