package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.MachineText;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a public draw: a sentence, its record, the draw step by step, the
 * method. Until the draw the record holds the commitment and where chance will come from, and the
 * steps say what will be worked out.
 */
public final class PanelDrawExhibits implements ExhibitSource<PanelDrawResult> {

  /** Creates the source. */
  public PanelDrawExhibits() {}

  @Override
  public Class<PanelDrawResult> resultType() {
    return PanelDrawResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(PanelDrawResult result, ExhibitContext context) {
    var words = new SortitionWords(context);
    var outcome = outcome(result, words);
    var sentences = ImmutableList.of(Sentence.of(outcome, "number", "panel"));
    return ImmutableMap.of(
        "summary",
        new SentencesExhibit(context.analysis(), sentences),
        "record",
        record(result, words, sentences),
        "steps",
        DrawStepsTable.of(result, words),
        "method",
        new MethodExhibit(context, outcome, words::finding));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "record", TableExhibit.OPTIONS,
        "steps", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  private static Text outcome(PanelDrawResult result, SortitionWords words) {
    var facts =
        ImmutableMap.<String, Object>of(
            "day", words.day(result.seed().on()),
            "pool", result.poolSize(),
            "count", result.count());
    if (result.isPending()) {
      return words.say("summary.pending", facts);
    }
    return result
        .number()
        .value()
        .map(
            number ->
                words.say(
                    "summary.panel",
                    ImmutableMap.<String, Object>builder()
                        .putAll(facts)
                        .put("number", Text.plainNumber(number))
                        .put("members", result.panel().size())
                        .buildOrThrow()))
        .orElseGet(() -> words.say("summary.people", facts));
  }

  private static Exhibit record(
      PanelDrawResult result, SortitionWords words, ImmutableList<Sentence> sentences) {
    var frame =
        ExhibitFrame.of(
                words.context(),
                "record",
                words.say(result.isPending() ? "record.title-pending" : "record.title"))
            .withUnit(words.say("record.unit"))
            .withNote(Optional.of(words.say("record.note")))
            .showing("pool-digest", "number")
            .withSentences(sentences);
    var columns =
        ImmutableList.of(
            TableData.Column.words("part", words.say("record.part")),
            TableData.Column.words("value", words.say("record.value")));
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    add(rows, words, "algorithm", MachineText.code(Draw.ALGORITHM));
    add(rows, words, "purpose", MachineText.code(result.purpose()));
    add(rows, words, "pool", Text.number(result.poolSize(), 0));
    add(rows, words, "commitment", MachineText.digest(result.poolDigest()));
    for (var source : result.seed().sources()) {
      add(rows, words, "source", source(source, words));
    }
    rows.add(
        ImmutableList.of(
            new Cell.Word("seed", words.say("record.seed")),
            result
                .seed()
                .value()
                .value()
                .<Cell>map(value -> new Cell.Word(value, MachineText.seed(value)))
                .orElseGet(() -> new Cell.Word("", words.say("record.to-come")))));
    add(rows, words, "bits", bits(result, words));
    result.record().value().ifPresent(found -> addOutcome(rows, words, result, found.words()));
    return TableExhibit.of(frame, TableData.of(columns, rows.build()));
  }

  private static void addOutcome(
      ImmutableList.Builder<ImmutableList<Cell>> rows,
      SortitionWords words,
      PanelDrawResult result,
      long used) {
    result
        .number()
        .value()
        .ifPresent(number -> add(rows, words, "number", Text.plainNumber(number)));
    add(rows, words, "words", Text.number((double) used, 0));
    result
        .record()
        .value()
        .ifPresent(found -> add(rows, words, "result", MachineText.digest(found.resultDigest())));
  }

  private static void add(
      ImmutableList.Builder<ImmutableList<Cell>> rows,
      SortitionWords words,
      String part,
      Text value) {
    rows.add(
        ImmutableList.of(
            new Cell.Word(part, words.say("record." + part)), new Cell.Word("", value)));
  }

  private static Text source(SeedSource source, SortitionWords words) {
    return words.say(
        "record.source-words",
        ImmutableMap.of(
            "name", Text.of(source.name()),
            "day", words.day(source.on()),
            "rule", Text.of(source.rule())));
  }

  /** Bits needed, and those given: as stated, else at most. */
  private static Text bits(PanelDrawResult result, SortitionWords words) {
    var needed = Text.number(result.bitsNeeded(), 1);
    var given = result.bitsStated().value().or(() -> result.bitsAtMost().value());
    if (given.isEmpty()) {
      return words.say("record.bits-needed", ImmutableMap.of("needed", needed));
    }
    return words.say(
        result.bitsStated().isPresent() ? "record.bits-stated" : "record.bits-at-most",
        ImmutableMap.of("needed", needed, "given", Text.number(given.get(), 1)));
  }
}
