package fr.arpent.methods.diagnostic.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.MidRanks;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.diagnostic.comparison.ComparisonRequest.MeasureRole;
import fr.arpent.methods.diagnostic.comparison.ComparisonResult.Pair;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Rank correlation of two measures of the same things (corrélation des rangs): how far a measure
 * that a team computes agrees with a published one, whatever their units.
 *
 * <p>Spearman's ρ is Pearson's correlation of the ranks, the highest first; equal values share the
 * mean of their ranks. It says nothing about levels: two measures may agree in order and differ by
 * any factor. Time n log n in the number of things.
 *
 * <p>Source: C. Spearman, <cite>The proof and measurement of association between two things</cite>,
 * American Journal of Psychology 15(1), 1904, 72–101.
 */
public final class RankComparison
    implements CataloguedMethod<ComparisonRequest, ComparisonInput, ComparisonResult> {

  /** Below this number of things a correlation is easily due to chance. */
  private static final int FEW = 10;

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("diagnostic.comparison.rank")
          .version("1")
          .what("Rank correlation of two measures of the same things")
          .addFormulas("ρ = Σ (r_i − r̄)·(s_i − s̄) / √(Σ (r_i − r̄)² · Σ (s_i − s̄)²)")
          .addSources(
              References.article(
                  "spearman-1904",
                  "The proof and measurement of association between two things. American Journal"
                      + " of Psychology 15(1)",
                  "1904",
                  "72–101",
                  "Spearman, Charles"))
          .addAssumptions("same-things", "mean-ranks")
          .addLimits("order-only", "few-things")
          .build();

  /** Returns the method. */
  public RankComparison() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  @Override
  public Class<ComparisonRequest> requestType() {
    return ComparisonRequest.class;
  }

  @Override
  public Class<ComparisonResult> resultType() {
    return ComparisonResult.class;
  }

  /** Compares the things that have both measures. */
  @Override
  public ComparisonResult apply(ComparisonInput input) {
    var pairs = pairs(input);
    int all = Sets.union(input.computed().keySet(), input.published().keySet()).size();
    return ComparisonResult.builder()
        .count(pairs.size())
        .leftOut(all - pairs.size())
        .spearman(spearman(pairs))
        .addAllPairs(pairs)
        .addAllFindings(findings(pairs.size(), all - pairs.size()))
        .provenance(Provenance.of(CARD, input))
        .build();
  }

  @Override
  public Optional<ComparisonInput> bind(
      ComparisonRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var input =
        ComparisonInput.builder()
            .putAllComputed(read("computed", request.computed(), sources, problems))
            .putAllPublished(read("published", request.published(), sources, problems));
    return problems.count() > before ? Optional.empty() : Optional.of(input.build());
  }

  @Override
  public ImmutableMap<String, ?> parameters(ComparisonInput input) {
    return ImmutableMap.of();
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return ImmutableSetMultimap.<String, String>builder()
        .putAll(
            "computed.value", "spearman", "pairs.computed", "pairs.computed-rank", "pairs.shift")
        .putAll(
            "published.value", "spearman", "pairs.published", "pairs.published-rank", "pairs.shift")
        .build();
  }

  private static ImmutableMap<String, Double> read(
      String role, MeasureRole asked, Sources sources, Problems problems) {
    var values = ImmutableMap.<String, Double>builder();
    var rows = sources.rows(role, asked, problems);
    if (rows.isPresent()) {
      var ids = rows.get().column("id", asked.id()).keys();
      var numbers = rows.get().column("value", asked.value()).numbers();
      for (int row = 0; row < ids.size(); row++) {
        var id = ids.get(row);
        numbers.get(row).ifPresent(number -> values.put(id, number));
      }
    }
    return values.buildKeepingLast();
  }

  private static ImmutableList<Pair> pairs(ComparisonInput input) {
    var ids =
        Sets.intersection(input.computed().keySet(), input.published().keySet()).stream()
            .sorted(CanonicalJson.BY_CODE_POINT)
            .toList();
    var computed = values(ids, input.computed());
    var published = values(ids, input.published());
    var computedRanks = MidRanks.highestFirst(computed);
    var publishedRanks = MidRanks.highestFirst(published);
    var pairs = ImmutableList.<Pair>builderWithExpectedSize(ids.size());
    for (int i = 0; i < computed.length; i++) {
      double shift = publishedRanks[i] - computedRanks[i];
      pairs.add(
          new Pair(
              ids.get(i), computed[i], published[i], computedRanks[i], publishedRanks[i], shift));
    }
    return pairs.build();
  }

  private static double[] values(List<String> ids, Map<String, Double> measure) {
    return ids.stream().mapToDouble(id -> measure.getOrDefault(id, 0.0)).toArray();
  }

  private static Answer<Double> spearman(ImmutableList<Pair> pairs) {
    if (pairs.size() < 3) {
      return Answer.missing("too-few");
    }
    double mean = (pairs.size() + 1) / 2.0; // of ranks, tied or not
    double product =
        sum(pairs, pair -> (pair.computedRank() - mean) * (pair.publishedRank() - mean));
    double first = sum(pairs, pair -> square(pair.computedRank() - mean));
    double second = sum(pairs, pair -> square(pair.publishedRank() - mean));
    return first == 0 || second == 0
        ? Answer.missing("no-variation")
        : Answer.of(Math.max(-1, Math.min(1, product / Math.sqrt(first * second))));
  }

  private static double sum(ImmutableList<Pair> pairs, ToDoubleFunction<Pair> figure) {
    double sum = 0;
    for (var pair : pairs) {
      sum += figure.applyAsDouble(pair);
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }

  private static ImmutableList<Finding> findings(int count, int leftOut) {
    var findings = ImmutableList.<Finding>builder();
    if (leftOut > 0) {
      findings.add(Finding.warning("left-out", Map.of("count", leftOut)));
    }
    if (count < FEW) {
      findings.add(Finding.note("few-things", Map.of("count", count)));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
