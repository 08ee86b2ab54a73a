package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotasInput.Group;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets.Target;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Seats of a panel for each group of a population (quotas), by the method of the largest remainder.
 *
 * <p>For each field (sex, age, place) the seats are shared by population: each group has the whole
 * part of {@code size · population / total}, and the seats that are left go to the largest
 * remainders; of equal ones, to the larger group, then to the first key. The sums are right for
 * every field on its own. All arithmetic is in whole numbers.
 *
 * <p>Source: M. Balinski and H. P. Young, <cite>Fair Representation</cite>, 2nd edition, Brookings,
 * 2001, chapter 3 and appendix A (Hamilton's method).
 */
public final class PopulationQuotas
    implements CataloguedMethod<PopulationQuotasRequest, PopulationQuotasInput, QuotaTargets> {

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.sortition.quotas")
          .version("1")
          .what("Seats of a panel for each group of the population, by largest remainder")
          .addFormulas(
              "share(g) = population(g) / population",
              "seats(g) = ⌊size · share(g)⌋, and 1 more for the largest remainders")
          .addRules("share", "seats")
          .addSources(
              References.report(
                  "balinski-young-2001",
                  "Fair Representation: Meeting the Ideal of One Man, One Vote, 2nd edition",
                  "2001",
                  "Balinski, Michel L.; Young, H. Peyton"))
          .addAssumptions("census", "each-field-alone")
          .addLimits("small-groups", "crossed-groups")
          .build();

  /** Returns the method. */
  public PopulationQuotas() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Shares the seats.
   *
   * @throws NoAnswerException if nobody lives there
   */
  @Override
  public QuotaTargets apply(PopulationQuotasInput input) {
    long population = input.groups().stream().mapToLong(Group::count).sum();
    if (population == 0) {
      throw new NoAnswerException(Finding.warning("nobody", Map.of()));
    }
    var targets = ImmutableSortedMap.<String, ImmutableList<Target>>naturalOrder();
    var findings = ImmutableList.<Finding>builder();
    for (var field : input.fields()) {
      var shared = share(field, input, population, findings);
      targets.put(field, shared);
      shared.stream()
          .filter(target -> target.seats() == 0 && target.population() > 0)
          .forEach(
              target ->
                  findings.add(
                      Finding.warning(
                          "no-seat",
                          Map.of(
                              "field", field,
                              "group", target.id(),
                              "population", target.population()))));
    }
    return new QuotaTargets(
        population,
        input.size(),
        targets.buildOrThrow(),
        ImmutableList.sortedCopyOf(findings.build()),
        Provenance.of(CARD, input));
  }

  @Override
  public Class<PopulationQuotasRequest> requestType() {
    return PopulationQuotasRequest.class;
  }

  @Override
  public Class<QuotaTargets> resultType() {
    return QuotaTargets.class;
  }

  @Override
  public Optional<PopulationQuotasInput> bind(
      PopulationQuotasRequest request, Sources sources, Problems problems) {
    return PopulationQuotasBinding.input(request, sources, problems);
  }

  @Override
  public ImmutableMap<String, ?> parameters(PopulationQuotasInput input) {
    return ImmutableMap.of(
        "fields", input.fields(), "rounding", "largest-remainder", "size", input.size());
  }

  private static ImmutableList<Target> share(
      String field,
      PopulationQuotasInput input,
      long population,
      ImmutableList.Builder<Finding> findings) {
    var counts = new LinkedHashMap<String, Long>();
    for (var group : input.groups()) {
      counts.merge(group.value(field), group.count(), Long::sum);
    }
    var byRemainder =
        counts.keySet().stream()
            .sorted(
                Comparator.<String>comparingLong(
                        g -> remainder(counts, g, input.size(), population))
                    .thenComparing(group -> counts.getOrDefault(group, 0L))
                    .reversed()
                    .thenComparing(CanonicalJson.BY_CODE_POINT))
            .toList();
    long whole = counts.values().stream().mapToLong(n -> input.size() * n / population).sum();
    int left = (int) (input.size() - whole);
    if (left > 0 && left < byRemainder.size()) {
      var last = byRemainder.get(left - 1);
      var next = byRemainder.get(left);
      if (remainder(counts, last, input.size(), population)
          == remainder(counts, next, input.size(), population)) {
        findings.add(Finding.note("tie", Map.of("field", field, "group", last, "other", next)));
      }
    }
    return counts.keySet().stream()
        .sorted(CanonicalJson.BY_CODE_POINT)
        .map(
            group -> {
              long count = counts.getOrDefault(group, 0L);
              long seats = input.size() * count / population;
              boolean more = byRemainder.indexOf(group) < left;
              return new Target(
                  group, count, (double) count / population, (int) seats + (more ? 1 : 0));
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static long remainder(Map<String, Long> counts, String group, int size, long population) {
    return size * counts.getOrDefault(group, 0L) % population;
  }
}
