package fr.arpent.reporting.exhibit.mobilisation.opinion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of opinions: sentences that describe each group by its statements, the map,
 * tables of groups, statements and what is shared, answers as bars, groups crossed with what is
 * known of people, the method.
 */
public final class OpinionExhibits implements ExhibitSource<OpinionResult> {

  /** Creates the source. */
  public OpinionExhibits() {}

  @Override
  public Class<OpinionResult> resultType() {
    return OpinionResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(OpinionResult result, ExhibitContext context) {
    var words = new OpinionWords(result, context);
    var sentences = new OpinionSentences(result, words).all();
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), sentences));
    new OpinionMap(result, context, words).exhibit().ifPresent(map -> exhibits.put("plane", map));
    exhibits.put("groups", GroupTable.of(result, context, words));
    exhibits.put("statements", StatementsTable.of(result, context, words));
    exhibits.put("consensus", ConsensusTable.of(result, context, words));
    AnswerBars.of(result, context, words).ifPresent(bars -> exhibits.put("bars", bars));
    if (!result.crossings().isEmpty()) {
      exhibits.put("crossed", CrossedTable.of(result, context, words));
    }
    exhibits.put("method", new MethodExhibit(context, words.overview(), words::field));
    return exhibits.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("plane", FigureExhibit.options(ImmutableSet.of("limit")))
        .put("groups", TableExhibit.OPTIONS)
        .put("statements", TableExhibit.OPTIONS)
        .put("consensus", TableExhibit.OPTIONS)
        .put("bars", FigureExhibit.options(ImmutableSet.of("limit", "where")))
        .put("crossed", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }
}
