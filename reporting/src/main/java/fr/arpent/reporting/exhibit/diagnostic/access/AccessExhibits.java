package fr.arpent.reporting.exhibit.diagnostic.access;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;
import java.util.Optional;

/**
 * What a guide can show of spatial access: sentences, a map of scores and a locator of one
 * territory (when the study has outlines), a table of territories, inhabitants by minutes to the
 * nearest service, the method.
 */
public final class AccessExhibits implements ExhibitSource<AccessResult> {

  /** Creates the source. */
  public AccessExhibits() {}

  @Override
  public Class<AccessResult> resultType() {
    return AccessResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(AccessResult result, ExhibitContext context) {
    var words = new AccessWords(result, context);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    if (AccessMap.hasOutlines(result, context)) {
      exhibits.put("map", new AccessMap(result, context, words).exhibit());
      exhibits.put("locator", new AccessLocator(result, context, words));
    }
    exhibits.put("table", AccessTable.of(result, context, words));
    exhibits.put("bars", AccessBars.of(result, context, words));
    exhibits.put(
        "method", new MethodExhibit(context, words.overview(), (field, value) -> Optional.empty()));
    return exhibits.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "map", FigureExhibit.options(FigureOptions.OF_CLASSES),
        "locator", FigureExhibit.options(AccessLocator.OWN),
        "table", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(FigureOptions.OF_CLASSES),
        "method", MethodExhibit.OPTIONS);
  }
}
