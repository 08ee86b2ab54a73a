package fr.arpent.reporting.exhibit.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.governance.CompositionResult;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Moment;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.List;

/**
 * What a guide can show of bodies and their rules: sentences, the rules, who breaks which, the
 * bodies as a table and as bars, the days on which seats change hands, the method.
 */
public final class CompositionExhibits implements ExhibitSource<CompositionResult> {

  /** Creates the source. */
  public CompositionExhibits() {}

  @Override
  public Class<CompositionResult> resultType() {
    return CompositionResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CompositionResult result, ExhibitContext context) {
    var words = new CompositionWords(result, context);
    var rules = new RuleTables(words);
    var bodies = new BodyExhibits(words);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    exhibits.put("table", rules.rules());
    if (result.checksBroken() > 0) {
      exhibits.put("breaches", rules.breaches());
    }
    exhibits.put("bodies", bodies.table());
    if (result.bodies().stream().anyMatch(body -> !body.composition().isEmpty())) {
      exhibits.put("bars", bodies.bars());
    }
    if (!result.timeline().isEmpty()) {
      exhibits.put("timeline", timeline(words));
    }
    return exhibits
        .put("method", new MethodExhibit(context, words.overview(), words::finding))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("table", TableExhibit.OPTIONS)
        .put("breaches", TableExhibit.OPTIONS)
        .put("bodies", TableExhibit.OPTIONS)
        .put("bars", FigureExhibit.options(ImmutableSet.of()))
        .put("timeline", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }

  private static Exhibit timeline(CompositionWords words) {
    var columns =
        ImmutableList.of(
            Column.words("day", words.say("day")),
            Column.numbers("members", words.say("members"), 0),
            Column.numbers("broken", words.say("timeline.broken"), 0),
            Column.words("rules", words.say("timeline.rules")));
    var rows =
        words.result().timeline().stream()
            .map(moment -> row(moment, words))
            .collect(toImmutableList());
    return TableExhibit.of(
        words.frame("timeline", words.say("timeline.title"), "timeline"),
        TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Moment moment, CompositionWords words) {
    return ImmutableList.of(
        new Cell.Word(moment.id().toString(), CompositionWords.day(moment.id())),
        new Cell.Figure(moment.members()),
        new Cell.Figure(moment.broken()),
        new Cell.Word("", rules(moment.rules(), words)));
  }

  private static Text rules(List<String> ids, CompositionWords words) {
    return ids.isEmpty()
        ? Text.message("block.missing.none")
        : Phrases.semicolons(
            ids.stream().flatMap(id -> words.rule(id).stream()).map(words::name).toList());
  }
}
