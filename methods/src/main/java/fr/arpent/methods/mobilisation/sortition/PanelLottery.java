package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.FairLottery;
import fr.arpent.methods.mobilisation.sortition.lottery.Lottery;
import fr.arpent.methods.mobilisation.sortition.lottery.NumberedPanels;
import fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;
import fr.arpent.methods.mobilisation.sortition.lottery.QuotaRelaxation;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Panels that fulfil quotas, with chances as equal as the quotas allow, ready for a public draw
 * (loterie de panels).
 *
 * <p>The fairest lottery is worked out by LEXIMIN ({@link FairLottery}), certified by the bound of
 * its relaxation, and rounded to numbered panels of equal probability ({@link NumberedPanels}).
 * Where no panel fulfils the quotas the analysis has no answer, and names the smallest change that
 * would help; with {@code relax} the quotas give way by that change, within their flex, and the
 * result says so. When seats became free, those who kept theirs count towards the quotas, and their
 * house-mates are not drawn; house-mates of people who gave up are.
 */
public final class PanelLottery
    implements CataloguedMethod<PanelLotteryRequest, PanelLotteryInput, PanelLotteryResult> {

  /** Returns the method. */
  public PanelLottery() {}

  @Override
  public MethodCard card() {
    return SortitionCards.LOTTERY;
  }

  /**
   * Prepares the panels.
   *
   * @throws NoAnswerException if the pool is too small, or no panel fulfils the quotas; its finding
   *     names the smallest change
   */
  @Override
  public PanelLotteryResult apply(PanelLotteryInput input) {
    var free = FreeSeats.of(input);
    if (free.question().candidates().size() < free.question().size()) {
      throw new NoAnswerException(
          Finding.warning(
              "pool-too-small",
              Map.of(
                  "pool", free.question().candidates().size(), "seats", free.question().size())));
    }
    var seed = input.seed().orElseGet(() -> commitment(free.question()));
    var lottery = lottery(free.question(), input, seed);
    var change = Optional.<QuotaRelaxation>empty();
    if (lottery.isEmpty()) {
      change = Optional.of(leastChange(free.question(), input));
      lottery = lottery(free.question().withQuotas(change.get().quotas()), input, seed);
    }
    var found =
        lottery.orElseThrow(
            () ->
                new NoAnswerException(
                    Finding.warning(
                        "no-panel-found", Map.of("objective", input.objective().name()))));
    var panels = NumberedPanels.of(found, input.panels(), Draw.of(seed, "numbered-panels"));
    return new LotterySummary(input, free, found, panels, change, seed).result();
  }

  @Override
  public Class<PanelLotteryRequest> requestType() {
    return PanelLotteryRequest.class;
  }

  @Override
  public Class<PanelLotteryResult> resultType() {
    return PanelLotteryResult.class;
  }

  @Override
  public Optional<PanelLotteryInput> bind(
      PanelLotteryRequest request, Sources sources, Problems problems) {
    return new PanelLotteryBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(PanelLotteryInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters
        .put("household-cap", input.question().householdCap())
        .put("objective", input.objective())
        .put("panels", input.panels())
        .put("relax", input.relax())
        .put("size", input.question().size());
    input.seed().ifPresent(seed -> parameters.put("seed", seed));
    return parameters.buildOrThrow();
  }

  private static Optional<Lottery> lottery(
      PanelQuestion question, PanelLotteryInput input, String seed) {
    return FairLottery.of(question, input.objective(), Draw.of(seed, "panel-search"));
  }

  /** Pool and quotas, so that the order of the search is nobody's choice. */
  private static String commitment(PanelQuestion question) {
    var lines = ImmutableSortedSet.<String>naturalOrder();
    question.candidates().stream().map(Candidate::toString).forEach(lines::add);
    question.quotas().stream().map(Quota::toString).forEach(lines::add);
    return DrawPool.of(lines.build()).digest();
  }

  private static QuotaRelaxation leastChange(PanelQuestion question, PanelLotteryInput input) {
    var change =
        QuotaRelaxation.of(question)
            .orElseThrow(
                () ->
                    new NoAnswerException(
                        Finding.warning("households-too-few", Map.of("seats", question.size()))));
    if (input.relax() && change.isWithinFlex()) {
      return change;
    }
    var words =
        change.changes().stream().map(PanelLottery::words).collect(Collectors.joining("; "));
    throw new NoAnswerException(
        Finding.warning(
            "quotas-in-conflict",
            Map.of(
                "changes",
                words,
                "count",
                change.changes().size(),
                "within",
                change.isWithinFlex() ? "flex" : "beyond")));
  }

  private static String words(QuotaRelaxation.Change change) {
    return change.before().field()
        + " "
        + change.before().value()
        + ": "
        + change.before().min()
        + "–"
        + change.before().max()
        + " → "
        + change.after().min()
        + "–"
        + change.after().max();
  }
}
