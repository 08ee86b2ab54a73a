package fr.arpent.reporting.exhibit.evaluation.commitment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of assessed commitments: sentences, a table of commitments with their codes
 * in words, completion as bars, aggregates with their denominators, the method.
 */
public final class CommitmentExhibits implements ExhibitSource<IrmResult> {

  /** Creates the source. */
  public CommitmentExhibits() {}

  @Override
  public Class<IrmResult> resultType() {
    return IrmResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(IrmResult result, ExhibitContext context) {
    var words = new CommitmentWords(result, context);
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), words.sentences()),
        "table", CommitmentTable.of(result, context, words),
        "bars", CompletionBars.of(result, context, words),
        "aggregates", AggregateTable.of(result, context, words),
        "method", new MethodExhibit(context, words.overview(), words::field));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "table", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(FigureOptions.OF_CLASSES),
        "aggregates", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }
}
