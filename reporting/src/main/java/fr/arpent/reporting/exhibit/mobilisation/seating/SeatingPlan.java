package fr.arpent.reporting.exhibit.mobilisation.seating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fr.arpent.methods.mobilisation.seating.SeatingResult;
import fr.arpent.methods.mobilisation.seating.SeatingResult.Round;
import fr.arpent.methods.mobilisation.seating.SeatingResult.SeatedTable;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The plan by tables, one column per round, people by the numbers on their badges. The option
 * {@code rounds} chooses rounds.
 */
record SeatingPlan(SeatingResult result, ExhibitContext context, SeatingWords words)
    implements Exhibit {

  static final ImmutableSet<String> OPTIONS =
      Sets.union(TableExhibit.OPTIONS, ImmutableSet.of("rounds")).immutableCopy();

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var known = result.plan().stream().map(Round::id).toList();
    var asked = options.list("rounds");
    asked.forEach(round -> OptionReader.checkKnown("rounds", round, known));
    var rounds =
        result.plan().stream()
            .filter(round -> asked.isEmpty() || asked.contains(round.id()))
            .collect(toImmutableList());
    var others = Maps.filterKeys(options.values(), name -> !name.equals("rounds"));
    return TableExhibit.of(frame(), data(rounds))
        .blocks(new ExhibitOptions(ImmutableMap.copyOf(others)));
  }

  private ExhibitFrame frame() {
    return ExhibitFrame.of(context, "plan", words.title())
        .withUnit(words.say("plan.unit"))
        .withNote(Optional.of(words.say("plan.note")))
        .showing("plan")
        .withSentences(words.sentences());
  }

  private TableData data(List<Round> rounds) {
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("table", words.say("table.table")));
    rounds.forEach(round -> columns.add(Column.words(round.id(), words.round(round))));
    var rows = IntStream.range(0, result.tables()).mapToObj(table -> row(table, rounds)).toList();
    return TableData.of(columns.build(), rows);
  }

  private ImmutableList<Cell> row(int table, List<Round> rounds) {
    var cells = ImmutableList.<Cell>builder();
    var id = result.plan().get(0).tables().get(table).id();
    cells.add(new Cell.Word(id, words.table(id)));
    rounds.forEach(round -> cells.add(badges(round.tables().get(table))));
    return cells.build();
  }

  private static Cell badges(SeatedTable table) {
    var numbers =
        table.badges().stream().map(badge -> Text.number(badge, 0)).collect(toImmutableList());
    return new Cell.Word(table.id(), Phrases.commas(numbers));
  }
}
