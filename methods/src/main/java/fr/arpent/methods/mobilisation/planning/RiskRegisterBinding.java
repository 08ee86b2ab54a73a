package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Rating;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Risk;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers rated risks from a study. */
final class RiskRegisterBinding {

  private final RiskRegisterRequest request;
  private final Problems problems;
  private final int scale;

  RiskRegisterBinding(RiskRegisterRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
    this.scale = request.scale().orElse(RiskRegisterInput.SCALE);
  }

  /** Returns the input, or empty when there are problems. */
  Optional<RiskRegisterInput> input(Sources sources) {
    int before = problems.count();
    checkBetween("scale", scale, 2, 10);
    int high = request.high().orElse(RiskRegisterInput.high(scale));
    int medium = request.medium().orElse(Math.min(high - 1, RiskRegisterInput.medium(scale)));
    checkBetween("high", high, 3, scale * scale);
    checkBetween("medium", medium, 2, high - 1);
    var risks =
        sources
            .rows("risks", request.risks(), problems)
            .map(rows -> risks(rows, sources.study().language()));
    return problems.count() > before
        ? Optional.empty()
        : risks.map(all -> new RiskRegisterInput(all, scale, medium, high));
  }

  private void checkBetween(String key, int found, int least, int most) {
    if (found < least || found > most) {
      problems.error(
          "value/between",
          "/" + key,
          ImmutableMap.of("found", found, "least", least, "most", most));
    }
  }

  private ImmutableList<Risk> risks(Rows rows, String language) {
    var asked = request.risks();
    var ids = rows.column("id", asked.id()).keys();
    var titles = rows.words("title", asked.title(), language);
    var likelihood = required(rows.column("likelihood", asked.likelihood()), rows);
    var impact = required(rows.column("impact", asked.impact()), rows);
    var likelihoodAfter = ratings(rows, "likelihood-after", asked.likelihoodAfter());
    var impactAfter = ratings(rows, "impact-after", asked.impactAfter());
    var responses = rows.words("response", asked.response(), language);
    var holders =
        rows.findColumn("holder", asked.holder())
            .map(RoleColumn::codes)
            .orElseGet(() -> empty(rows));
    var risks = ImmutableList.<Risk>builder();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      var now = likelihood.get(row).flatMap(l -> impact.get(at).map(i -> new Rating(l, i)));
      // one rating alone may change: a response can lower the likelihood and leave the impact
      var after =
          likelihoodAfter.get(row).isEmpty() && impactAfter.get(row).isEmpty()
              ? Optional.<Rating>empty()
              : now.map(
                  was ->
                      new Rating(
                          likelihoodAfter.get(at).orElse(was.likelihood()),
                          impactAfter.get(at).orElse(was.impact())));
      now.ifPresent(
          rating ->
              risks.add(
                  new Risk(
                      ids.get(at),
                      titles.get(at),
                      rating,
                      after,
                      responses.get(at),
                      holders.get(at))));
    }
    return risks.build();
  }

  private ImmutableList<Optional<Integer>> ratings(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen).map(this::whole).orElseGet(() -> empty(rows));
  }

  private ImmutableList<Optional<Integer>> required(RoleColumn column, Rows rows) {
    IntStream.range(0, rows.size())
        .filter(column::isMissing)
        .forEach(row -> column.refuse(row, "value/required", Map.of()));
    return whole(column);
  }

  private ImmutableList<Optional<Integer>> whole(RoleColumn column) {
    var found = column.integers();
    return IntStream.range(0, found.size())
        .mapToObj(row -> found.get(row).flatMap(rating -> rating(column, row, rating)))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Integer> rating(RoleColumn column, int row, long found) {
    return found >= 1 && found <= scale
        ? Optional.of((int) found)
        : column.refuse(row, "value/between", Map.of("found", found, "least", 1, "most", scale));
  }

  private static <T> ImmutableList<Optional<T>> empty(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> Optional.<T>empty())
        .collect(ImmutableList.toImmutableList());
  }
}
