package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.sortition.CompositionResult.GroupShares;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Population, pool and panel side by side (du vivier au panel): what self-selection did, and what
 * quotas made good.
 *
 * <p>Shares are shown as they are; nothing is tested, since a panel is no random sample of the
 * population.
 */
public final class PanelComposition
    implements CataloguedMethod<CompositionRequest, CompositionInput, CompositionResult> {

  /** Returns the method. */
  public PanelComposition() {}

  @Override
  public MethodCard card() {
    return SortitionCards.COMPOSITION;
  }

  /**
   * Compares.
   *
   * @throws NoAnswerException if nobody of the panel is in the pool
   */
  @Override
  public CompositionResult apply(CompositionInput input) {
    var panel =
        input.pool().stream()
            .filter(person -> input.panel().contains(person.id()))
            .collect(ImmutableList.toImmutableList());
    if (panel.isEmpty()) {
      throw new NoAnswerException(Finding.warning("nobody", Map.of()));
    }
    var groups = new LinkedHashMap<String, ImmutableList.Builder<GroupShares>>();
    int outside = 0;
    for (var quota : input.quotas()) {
      int seats = FreeSeats.seats(panel, quota);
      outside += quota.admits(seats) ? 0 : 1;
      groups
          .computeIfAbsent(quota.field(), unused -> ImmutableList.builder())
          .add(group(input, panel, quota, seats));
    }
    var findings = ImmutableList.<Finding>builder();
    if (panel.size() < input.panel().size()) {
      findings.add(
          Finding.warning(
              "not-in-the-pool", Map.of("persons", input.panel().size() - panel.size())));
    }
    if (outside > 0) {
      findings.add(Finding.warning("outside-quotas", Map.of("groups", outside)));
    }
    return new CompositionResult(
        input.pool().size(),
        panel.size(),
        outside,
        groups.entrySet().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    String::compareTo, Map.Entry::getKey, entry -> entry.getValue().build())),
        ImmutableList.sortedCopyOf(findings.build()),
        Provenance.of(SortitionCards.COMPOSITION, input));
  }

  @Override
  public Class<CompositionRequest> requestType() {
    return CompositionRequest.class;
  }

  @Override
  public Class<CompositionResult> resultType() {
    return CompositionResult.class;
  }

  @Override
  public Optional<CompositionInput> bind(
      CompositionRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var lottery =
        new PanelLotteryRequest(
            request.pool(),
            request.quotas(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var pool = new PanelLotteryBinding(lottery, sources, problems).input();
    var panel =
        sources
            .rows("panel", request.panel(), problems)
            .map(rows -> ImmutableSet.copyOf(rows.column("id", request.panel().id()).keys()));
    return problems.count() > before || pool.isEmpty()
        ? Optional.empty()
        : panel.map(
            ids ->
                new CompositionInput(
                    pool.get().question().candidates(),
                    pool.get().question().quotas(),
                    pool.get().shares(),
                    ids));
  }

  @Override
  public ImmutableMap<String, ?> parameters(CompositionInput input) {
    return ImmutableMap.of();
  }

  private static GroupShares group(
      CompositionInput input, ImmutableList<Candidate> panel, Quota quota, int seats) {
    int pool = FreeSeats.seats(input.pool(), quota);
    var share =
        Optional.ofNullable(input.shares().get(quota.field()))
            .flatMap(known -> Optional.ofNullable(known.get(quota.value())));
    return new GroupShares(
        quota.value(),
        Answer.ofOptional(share, "not-given"),
        quota.min(),
        quota.max(),
        pool,
        (double) pool / input.pool().size(),
        seats,
        (double) seats / panel.size(),
        Answer.ofOptional(share.map(known -> seats - known * panel.size()), "not-given"));
  }
}
