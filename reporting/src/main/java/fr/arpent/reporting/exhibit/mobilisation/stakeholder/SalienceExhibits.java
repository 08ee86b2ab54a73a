package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of stakeholders: sentences, the plane of power and interest, a table of
 * actors, the classes as bars, the method.
 */
public final class SalienceExhibits implements ExhibitSource<SalienceResult> {

  /** Creates the source. */
  public SalienceExhibits() {}

  @Override
  public Class<SalienceResult> resultType() {
    return SalienceResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(SalienceResult result, ExhibitContext context) {
    var words = new SalienceWords(result, context);
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), words.sentences()),
        "plane", new SaliencePlane(result, context, words).exhibit(),
        "table", SalienceTable.of(result, context, words),
        "bars", SalienceBars.of(result, context, words),
        "method", new MethodExhibit(context, words.overview(), words::field));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "plane", FigureExhibit.options(ImmutableSet.of("limit")),
        "table", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(FigureOptions.OF_CLASSES),
        "method", MethodExhibit.OPTIONS);
  }
}
