package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.DrawSteps;
import fr.arpent.methods.draw.DrawSteps.Turn;
import fr.arpent.methods.mobilisation.sortition.PanelDraw;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MachineText;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * A draw, one calculation after another, so that a reader can follow it: list, commitment, seed,
 * key, word, remainder, outcome. Of people drawn one by one, the first three. Before the draw the
 * steps are announced: list and commitment have their values, the others wait for the seed.
 */
final class DrawStepsTable {

  private static final int PLACES = 3;
  private static final int WORDS_IN_A_BLOCK = 4;
  private static final ImmutableMap<String, ?> NO_FACTS = ImmutableMap.of();

  private final SortitionWords words;
  private final PanelDrawResult result;
  private final boolean panels;
  private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
  private int order;

  private DrawStepsTable(PanelDrawResult result, SortitionWords words) {
    this.result = result;
    this.words = words;
    this.panels = !result.number().missing().equals(Optional.of(PanelDraw.PEOPLE));
  }

  /** Returns the exhibit. */
  static Exhibit of(PanelDrawResult result, SortitionWords words) {
    return new DrawStepsTable(result, words).exhibit();
  }

  private Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(words.context(), "steps", title())
            .withUnit(say("unit", NO_FACTS))
            .withNote(Optional.of(say(result.count() > PLACES ? "note-more" : "note", NO_FACTS)))
            .showing("pool-digest", "record");
    var pool = ImmutableMap.of("pool", result.poolSize());
    add(panels ? "entries" : "people", pool, say("list", pool), "");
    add("commitment", NO_FACTS, result.poolDigest());
    result.record().value().ifPresentOrElse(this::drawn, this::announced);
    var columns =
        ImmutableList.of(
            Column.numbers("order", say("order", NO_FACTS), 0),
            Column.words("what", say("what", NO_FACTS)),
            Column.words("value", say("value", NO_FACTS)));
    return TableExhibit.of(frame, TableData.of(columns, rows.build()));
  }

  private Text title() {
    return result.isPending()
        ? say("title-pending", NO_FACTS)
        : say(panels ? "title" : "title-people", NO_FACTS);
  }

  private void drawn(DrawRecord record) {
    var steps = DrawSteps.of(record, PLACES);
    add("seed", NO_FACTS, MachineText.seed(record.seed()), record.seed());
    add("key", keyFacts(), steps.key());
    steps.turns().forEach(this::add);
    if (panels) {
      add("panel", NO_FACTS, entry(steps.entry()), steps.entry());
    } else {
      add("first", NO_FACTS, MachineText.code(steps.entry()), steps.entry());
    }
  }

  /** What will be worked out for the first place. */
  private void announced() {
    add("seed", NO_FACTS, words.say("record.to-come"), "");
    open("key", keyFacts());
    open("word", wordFacts(0));
    open("decimal", NO_FACTS);
    open("remainder", ImmutableMap.of("bound", result.poolSize()));
    open(panels ? "panel" : "first", NO_FACTS);
  }

  private ImmutableMap<String, ?> keyFacts() {
    return ImmutableMap.of("algorithm", Draw.ALGORITHM, "purpose", result.purpose());
  }

  private static ImmutableMap<String, ?> wordFacts(int counter) {
    return ImmutableMap.of(
        "counter", Text.plainNumber(counter),
        "block", counter / WORDS_IN_A_BLOCK,
        "quarter", Integer.toString(counter % WORDS_IN_A_BLOCK));
  }

  private void add(Turn turn) {
    add("word", wordFacts(turn.counter()), turn.hexadecimal());
    add("decimal", NO_FACTS, MachineText.code(turn.decimal()), turn.decimal());
    if (turn.leftOut()) {
      open("left-out", NO_FACTS);
      return;
    }
    var remainder = Integer.toString(turn.remainder());
    add(
        "remainder",
        ImmutableMap.of("bound", turn.bound()),
        MachineText.code(remainder),
        remainder);
    if (!panels) {
      var rank = Integer.toString(turn.place() + turn.remainder());
      add(
          "place",
          ImmutableMap.of("place", Text.plainNumber(turn.place()), "remainder", turn.remainder()),
          MachineText.code(rank),
          rank);
    }
  }

  /** Number and digest of a panel, the digest in groups. */
  private static Text entry(String entry) {
    var parts = Splitter.on(' ').splitToList(entry);
    return Text.joined(
        MachineText.code(parts.get(0)),
        Text.of(" "),
        MachineText.digest(parts.get(parts.size() - 1)));
  }

  private void open(String step, ImmutableMap<String, ?> facts) {
    add(step, facts, Text.message("block.missing.none"), "");
  }

  private void add(String step, ImmutableMap<String, ?> facts, String digest) {
    add(step, facts, MachineText.digest(digest), digest);
  }

  private void add(String step, ImmutableMap<String, ?> facts, Text value, String raw) {
    rows.add(
        ImmutableList.of(
            new Cell.Figure(++order),
            new Cell.Word(step, say(step, facts)),
            new Cell.Word(raw, value)));
  }

  private Text say(String part, ImmutableMap<String, ?> facts) {
    return words.say("steps." + part, facts);
  }
}
