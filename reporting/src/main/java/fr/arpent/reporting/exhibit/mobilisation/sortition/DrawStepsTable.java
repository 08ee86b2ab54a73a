package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.DrawSteps;
import fr.arpent.methods.draw.DrawSteps.Turn;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * A draw that was done, one calculation after another, so that a reader can follow it: list,
 * commitment, seed, key, word, remainder, outcome. Of people drawn one by one, the first three.
 */
final class DrawStepsTable {

  private static final int PLACES = 3;
  private static final int WORDS_IN_A_BLOCK = 4;

  private final SortitionWords words;
  private final PanelDrawResult result;
  private final DrawRecord record;
  private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
  private int order;

  private DrawStepsTable(PanelDrawResult result, DrawRecord record, SortitionWords words) {
    this.result = result;
    this.record = record;
    this.words = words;
  }

  /** Returns the exhibit; empty until the draw. */
  static Optional<Exhibit> of(PanelDrawResult result, SortitionWords words) {
    return result
        .record()
        .value()
        .map(record -> new DrawStepsTable(result, record, words).exhibit());
  }

  private Exhibit exhibit() {
    boolean panels = result.number().isPresent();
    var frame =
        ExhibitFrame.of(
                words.context(), "steps", say(panels ? "title" : "title-people", ImmutableMap.of()))
            .withUnit(say("unit", ImmutableMap.of()))
            .withNote(
                Optional.of(say(result.count() > PLACES ? "note-more" : "note", ImmutableMap.of())))
            .showing("pool-digest", "record");
    var steps = DrawSteps.of(record, PLACES);
    prepare(panels, steps);
    steps.turns().forEach(turn -> add(turn, panels));
    if (panels) {
      int number = result.number().value().orElseThrow();
      add("panel", ImmutableMap.of(), entry(steps.entry()), Integer.toString(number));
    } else {
      add("first", ImmutableMap.of(), DrawSigns.code(steps.entry()), steps.entry());
    }
    var columns =
        ImmutableList.of(
            Column.numbers("order", say("order", ImmutableMap.of()), 0),
            Column.words("what", say("what", ImmutableMap.of())),
            Column.words("value", say("value", ImmutableMap.of())));
    return TableExhibit.of(frame, TableData.of(columns, rows.build()));
  }

  private void prepare(boolean panels, DrawSteps steps) {
    var pool = ImmutableMap.of("pool", record.poolSize());
    add(panels ? "entries" : "people", pool, say("list", pool), "");
    add("commitment", ImmutableMap.of(), record.poolDigest());
    add("seed", ImmutableMap.of(), DrawSigns.seed(record.seed()), record.seed());
    add(
        "key",
        ImmutableMap.of("algorithm", Draw.ALGORITHM, "purpose", record.purpose()),
        steps.key());
  }

  private void add(Turn turn, boolean panels) {
    add(
        "word",
        ImmutableMap.of(
            "counter", Text.plainNumber(turn.counter()),
            "block", turn.counter() / WORDS_IN_A_BLOCK,
            "quarter", Integer.toString(turn.counter() % WORDS_IN_A_BLOCK)),
        turn.hexadecimal());
    add("decimal", ImmutableMap.of(), DrawSigns.code(turn.decimal()), turn.decimal());
    if (turn.leftOut()) {
      add("left-out", ImmutableMap.of(), Text.message("block.missing.none"), "");
      return;
    }
    var remainder = Integer.toString(turn.remainder());
    add("remainder", ImmutableMap.of("bound", turn.bound()), DrawSigns.code(remainder), remainder);
    if (!panels) {
      add(
          "place",
          ImmutableMap.of("place", Text.plainNumber(turn.place()), "remainder", turn.remainder()),
          DrawSigns.code(Integer.toString(turn.place() + turn.remainder())),
          "");
    }
  }

  /** Number and digest of a panel, the digest in groups. */
  private static Text entry(String entry) {
    var parts = Splitter.on(' ').splitToList(entry);
    return Text.joined(
        DrawSigns.code(parts.get(0)), Text.of(" "), DrawSigns.digest(parts.get(parts.size() - 1)));
  }

  private void add(String step, ImmutableMap<String, ?> facts, String digest) {
    add(step, facts, DrawSigns.digest(digest), digest);
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
