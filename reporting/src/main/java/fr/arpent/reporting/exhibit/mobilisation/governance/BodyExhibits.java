package fr.arpent.reporting.exhibit.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.governance.CompositionResult;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Body;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Part;
import fr.arpent.methods.mobilisation.governance.RuleKind;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.StackedBars;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** The bodies and their seats, as a table and as bars. */
final class BodyExhibits {

  private final CompositionResult result;
  private final CompositionWords words;
  private final ImmutableList<String> parts;

  BodyExhibits(CompositionWords words) {
    this.result = words.result();
    this.words = words;
    this.parts =
        result.bodies().stream()
            .flatMap(body -> body.composition().stream().map(Part::id))
            .distinct()
            .collect(toImmutableList());
  }

  Exhibit table() {
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("body", words.say("body")));
    columns.add(Column.words("id", words.say("id")).aside());
    columns.add(Column.numbers("members", words.say("members"), 0));
    parts.forEach(part -> columns.add(Column.numbers(part, name(part), 0)));
    var quorum = Column.numbers("quorum", words.say("rule.quorum"), 0);
    columns.add(hasQuorum() ? quorum : quorum.aside());
    columns.add(Column.numbers("met", words.say("met"), 0));
    columns.add(Column.numbers("broken", words.say("broken"), 0));
    var rows = result.bodies().stream().map(this::row).collect(toImmutableList());
    return TableExhibit.of(
        words.frame("bodies", words.title(), "bodies"), TableData.of(columns.build(), rows));
  }

  private boolean hasQuorum() {
    return result.bodies().stream().anyMatch(body -> body.quorum().isPresent());
  }

  private ImmutableList<Cell> row(Body body) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(new Cell.Word(Integer.toString(body.order() + 1000), words.name(body)));
    cells.add(new Cell.Word(body.id(), Text.of(body.id())));
    cells.add(new Cell.Figure(body.members()));
    parts.forEach(part -> cells.add(new Cell.Figure(members(body, part))));
    cells.add(Cell.of(body.quorum().map(Integer::doubleValue)));
    cells.add(new Cell.Figure(body.met())).add(new Cell.Figure(body.broken()));
    return cells.build();
  }

  Exhibit bars() {
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        words.frame("bars", words.say("bars.title"), "bodies"),
        ImmutableSet.of(),
        options -> {
          var chart =
              new StackedBars(
                  new SeriesTable(
                      words.say("body"),
                      result.bodies().stream().map(words::name).collect(toImmutableList()),
                      parts.stream().map(this::series).collect(toImmutableList()),
                      ValueFormat.number(0)));
          return Picture.of(chart, chart.alternative());
        });
  }

  private SeriesTable.Series series(String part) {
    return new SeriesTable.Series(
        name(part),
        result.bodies().stream()
            .map(body -> Optional.of((double) members(body, part)))
            .collect(toImmutableList()));
  }

  private Text name(String part) {
    return result.rules().stream()
        .filter(rule -> rule.kind() == RuleKind.SHARE)
        .flatMap(rule -> rule.field().value().stream())
        .findFirst()
        .map(field -> words.word(field, part))
        .orElseGet(() -> Text.of(part));
  }

  private static int members(Body body, String part) {
    return body.composition().stream()
        .filter(one -> one.id().equals(part))
        .mapToInt(Part::members)
        .sum();
  }
}
