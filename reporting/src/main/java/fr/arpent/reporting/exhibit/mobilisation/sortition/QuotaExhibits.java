package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of quotas: a sentence, the seats of each group, with pool and panel where
 * the study has them, the method.
 */
public final class QuotaExhibits implements ExhibitSource<QuotaTargets> {

  /** Creates the source. */
  public QuotaExhibits() {}

  @Override
  public Class<QuotaTargets> resultType() {
    return QuotaTargets.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(QuotaTargets result, ExhibitContext context) {
    var words = new SortitionWords(context);
    var facts =
        ImmutableMap.of(
            "size", result.size(),
            "population", result.population(),
            "fields", result.targets().size());
    var sentences = ImmutableList.of(Sentence.of(words.say("summary.shared", facts), "targets"));
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), sentences),
        "table", new QuotaTable(result, words, facts, sentences),
        "method", new MethodExhibit(context, words.say("method.result", facts), words::finding));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "table", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }
}
