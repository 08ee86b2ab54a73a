package fr.arpent.reporting.exhibit.diagnostic.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.comparison.ComparisonResult;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of two measures of the same things: a sentence on how far they agree, both
 * measures and their ranks side by side, the method.
 */
public final class ComparisonExhibits implements ExhibitSource<ComparisonResult> {

  /** Creates the source. */
  public ComparisonExhibits() {}

  @Override
  public Class<ComparisonResult> resultType() {
    return ComparisonResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(ComparisonResult result, ExhibitContext context) {
    var agreement = agreement(result, context, "summary.agreement");
    var sentences = ImmutableList.of(Sentence.of(agreement, "spearman"));
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), sentences),
        "table", table(result, context, sentences),
        "method", new MethodExhibit(context, agreement, (field, value) -> Optional.empty()));
  }

  private static Exhibit table(
      ComparisonResult result, ExhibitContext context, ImmutableList<Sentence> sentences) {
    var frame =
        ExhibitFrame.of(context, "table", agreement(result, context, "title"))
            .withUnit(say(context, "unit", ImmutableMap.of("count", result.count())))
            .showing("spearman", "pairs.computed", "pairs.published")
            .withSentences(sentences);
    var columns =
        ImmutableList.of(
            Column.words("name", say(context, "table.name", ImmutableMap.of())),
            Column.words("id", say(context, "table.id", ImmutableMap.of())).aside(),
            numbers(context, "computed", 2),
            numbers(context, "computed-rank", 1),
            numbers(context, "published", 2),
            numbers(context, "published-rank", 1),
            numbers(context, "shift", 1).aside());
    var rows = result.pairs().stream().map(pair -> row(pair, context)).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static Column numbers(ExhibitContext context, String id, int decimals) {
    return Column.numbers(id, say(context, "table." + id, ImmutableMap.of()), decimals);
  }

  private static ImmutableList<Cell> row(ComparisonResult.Pair pair, ExhibitContext context) {
    return ImmutableList.of(
        new Cell.Word(context.sortNameOf(pair.id()), context.nameOf(pair.id())),
        new Cell.Word(pair.id(), Text.of(pair.id())),
        new Cell.Figure(pair.computed()),
        new Cell.Figure(pair.computedRank()),
        new Cell.Figure(pair.published()),
        new Cell.Figure(pair.publishedRank()),
        new Cell.Figure(pair.shift()));
  }

  /** How far the measures agree, or that nobody can say. */
  private static Text agreement(ComparisonResult result, ExhibitContext context, String key) {
    return result
        .spearman()
        .value()
        .map(
            rho ->
                say(
                    context,
                    key,
                    ImmutableMap.of("rho", Text.number(rho, 2), "count", result.count())))
        .orElseGet(() -> say(context, key + "-none", ImmutableMap.of("count", result.count())));
  }

  private static Text say(ExhibitContext context, String part, ImmutableMap<String, ?> arguments) {
    return Text.message(context.key(part), arguments);
  }
}
