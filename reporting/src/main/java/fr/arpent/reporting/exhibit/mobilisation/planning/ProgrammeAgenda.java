package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Slot;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.block.Merges.Span;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Collections;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The agenda, of all days or of those that the option {@code days} names. Sessions of several days
 * stand under the name of their day, unless options choose rows or columns otherwise; of one day
 * that was asked for, the title says which.
 *
 * @param frame what stands around it
 * @param data one row per session; the first column is the day
 * @param dayTitle title of one day, with so many sessions
 */
record ProgrammeAgenda(
    ExhibitFrame frame, TableData data, BiFunction<String, Integer, Text> dayTitle)
    implements Exhibit {

  private static final String DAYS = "days";

  /** Options that choose or order rows and columns. */
  private static final ImmutableSet<String> CHOOSING =
      ImmutableSet.of("columns", "sort", "where", "limit");

  static final ImmutableSet<String> OPTIONS =
      Sets.union(TableExhibit.OPTIONS, ImmutableSet.of(DAYS)).immutableCopy();

  static Exhibit of(ProgrammeWords programme) {
    var words = programme.words();
    var columns =
        ImmutableList.of(
            Column.words("day", words.say("day")).aside(),
            Column.words("time", words.say("time")),
            Column.words("title", words.say("title")),
            Column.numbers("minutes", words.say("minutes"), 0),
            Column.words("kind", words.say("kind")).aside(),
            Column.words("lead", words.say("lead")),
            Column.words("room", words.say("room")).aside(),
            Column.words("material", words.say("material")),
            Column.words("id", words.say("id")).aside());
    var rows =
        programme.result().sessions().stream()
            .map(slot -> row(slot, programme))
            .collect(toImmutableList());
    return new ProgrammeAgenda(
        programme.agendaFrame(), TableData.of(columns, rows), programme::dayTitle);
  }

  private static ImmutableList<Cell> row(Slot slot, ProgrammeWords programme) {
    var words = programme.words();
    return ImmutableList.of(
        PlanWords.word(slot.day(), programme.dayName(slot.day())),
        PlanWords.word(slot.start(), programme.span(slot.start(), slot.end())),
        words.title(slot.id(), slot.title(), true),
        new Cell.Figure(slot.minutes()),
        Cell.of(slot.kind(), code -> PlanWords.word(code, kind(code, words))),
        PlanWords.word(
            String.join(";", slot.leads()),
            words.coded(ProgrammeWords.SESSIONS, "lead", slot.leads())),
        words.coded(ProgrammeWords.SESSIONS, "room", slot.room()),
        PlanWords.proseOrNone(slot.material()),
        PlanWords.word(slot.id(), Text.of(slot.id())));
  }

  private static Text kind(String code, PlanWords words) {
    return words.code("kind", code, words.context().wordOf(ProgrammeWords.SESSIONS, "kind", code));
  }

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
    var chosen = options.list(DAYS);
    var known =
        data.rows().stream().map(row -> row.get(0).raw()).collect(ImmutableSet.toImmutableSet());
    chosen.forEach(day -> OptionReader.checkKnown(DAYS, day, known));
    var rows =
        data.rows().stream()
            .filter(row -> chosen.isEmpty() || chosen.contains(row.get(0).raw()))
            .collect(toImmutableList());
    var others =
        new ExhibitOptions(
            ImmutableMap.copyOf(Maps.filterKeys(options.values(), key -> !key.equals(DAYS))));
    boolean several = rows.stream().map(row -> row.get(0).raw()).distinct().count() > 1;
    if (!several) {
      var framed =
          chosen.isEmpty() ? frame : frame.titled(dayTitle.apply(chosen.get(0), rows.size()));
      return table(framed, data.columns(), rows, others);
    }
    var withDays = table(frame, withDays(), rows, others);
    return Sets.intersection(options.values().keySet(), CHOOSING).isEmpty()
        ? grouped(table(frame, data.columns(), rows, others), withDays, rows)
        : withDays;
  }

  private static ImmutableList<Block> table(
      ExhibitFrame frame,
      ImmutableList<Column> columns,
      ImmutableList<ImmutableList<Cell>> rows,
      ExhibitOptions how) {
    return TableExhibit.of(frame, TableData.of(columns, rows)).blocks(how);
  }

  private ImmutableList<Column> withDays() {
    var day = data.columns().get(0);
    var columns = ImmutableList.<Column>builder().add(Column.words(day.id(), day.head()));
    return columns.addAll(data.columns().subList(1, data.columns().size())).build();
  }

  /** Its values keep the column of days, which the names of groups replace on paper. */
  private static ImmutableList<Block> grouped(
      ImmutableList<Block> blocks,
      ImmutableList<Block> withDays,
      ImmutableList<ImmutableList<Cell>> rows) {
    var all = ImmutableList.<Block>builder();
    for (int i = 0; i < blocks.size(); i++) {
      all.add(
          blocks.get(i) instanceof Block.Table table && withDays.get(i) instanceof Block.Table whole
              ? grouped(table, rows, whole.data())
              : blocks.get(i));
    }
    return all.build();
  }

  private static Block grouped(
      Block.Table table, ImmutableList<ImmutableList<Cell>> rows, Optional<DataTable> values) {
    var printed = ImmutableList.<Row>builder();
    var spans = ImmutableList.<Span>builder();
    int width = table.columns().size();
    int line = 0;
    var day = "";
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).get(0) instanceof Cell.Word word && !word.raw().equals(day)) {
        day = word.raw();
        var cells = ImmutableList.<Text>builder().add(word.words());
        cells.addAll(Collections.nCopies(width - 1, Text.EMPTY));
        printed.add(new Row(RowKind.GROUP, cells.build()));
        spans.add(new Span(line++, 0, 1, width));
      }
      printed.add(table.rows().get(i));
      line++;
    }
    return new Block.Table(
        table.caption(),
        table.columns(),
        printed.build(),
        table.summary(),
        values,
        new Merges(ImmutableList.of(), spans.build()));
  }
}
