package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;

/** What a guide can show of quotas: a sentence, the seats of each group, the method. */
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
        "table", table(result, words, facts, sentences),
        "method", new MethodExhibit(context, words.say("method.result", facts), words::finding));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "table", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  private static Exhibit table(
      QuotaTargets result,
      SortitionWords words,
      ImmutableMap<String, ?> facts,
      ImmutableList<Sentence> sentences) {
    var frame =
        ExhibitFrame.of(words.context(), "table", words.say("title", facts))
            .withUnit(words.say("unit", facts))
            .showing("targets.population", "targets.seats")
            .withSentences(sentences);
    var columns =
        ImmutableList.of(
            words.words("category"),
            words.words("group"),
            words.numbers("population", 0),
            words.numbers("population-share", 1),
            words.numbers("target", 0));
    var rows =
        result.targets().entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream().map(target -> row(field.getKey(), target, words)))
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(
      String field, QuotaTargets.Target target, SortitionWords words) {
    return ImmutableList.of(
        words.fieldCell(field),
        words.groupCell(field, target.id()),
        SortitionWords.number((double) target.population()),
        SortitionWords.percent(target.share()),
        SortitionWords.number(target.seats()));
  }
}
