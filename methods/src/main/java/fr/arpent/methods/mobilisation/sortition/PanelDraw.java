package fr.arpent.methods.mobilisation.sortition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.Entropy;
import fr.arpent.methods.mobilisation.sortition.PanelDrawInput.Panel;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult.Member;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Draws one of the numbered panels of a lottery, or some people of a pool, in public (tirage
 * public).
 *
 * <p>The commitment binds every panel with its members before the seed is known. Until the seed has
 * a value the result is pending: it holds the commitment, and no panel. Anybody can redo the draw
 * from its record ({@code arpent draw verify}). By {@link fr.arpent.methods.draw.Draw}.
 */
public final class PanelDraw
    implements CataloguedMethod<PanelDrawRequest, PanelDrawInput, PanelDrawResult> {

  /** Why there is no number: people are drawn one by one, not a panel. */
  public static final String PEOPLE = "people";

  private static final String PENDING = "pending";

  /** Returns the method. */
  public PanelDraw() {}

  @Override
  public MethodCard card() {
    return SortitionCards.DRAW;
  }

  @Override
  public PanelDrawResult apply(PanelDrawInput input) {
    var pool = DrawPool.of(input.panels().isEmpty() ? input.people() : entries(input));
    var record = record(input, pool);
    var seed = input.seed();
    double needed = Entropy.ofSample(pool.size(), input.panels().isEmpty() ? input.size() : 1);
    var provenance = Provenance.of(SortitionCards.DRAW, input);
    return PanelDrawResult.builder()
        .purpose(input.purpose())
        .poolDigest(pool.digest())
        .poolSize(pool.size())
        .count(input.size())
        .seed(
            new PanelDrawResult.Seed(
                input.seed().lastDay(), Answer.ofOptional(seed.value(), PENDING), seed.sources()))
        .number(number(input, record))
        .addAllPanel(record.map(found -> members(input, found)).orElse(ImmutableList.of()))
        .bitsNeeded(needed)
        .bitsStated(answer(seed.statedBits(), "outcomes-not-stated"))
        .bitsAtMost(answer(seed.mostBits(), PENDING))
        .record(Answer.ofOptional(record, PENDING))
        .addAllFindings(findings(input, needed))
        .provenance(seed.value().map(provenance::withSeed).orElse(provenance))
        .build();
  }

  @Override
  public Class<PanelDrawRequest> requestType() {
    return PanelDrawRequest.class;
  }

  @Override
  public Class<PanelDrawResult> resultType() {
    return PanelDrawResult.class;
  }

  @Override
  public Optional<PanelDrawInput> bind(
      PanelDrawRequest request, Sources sources, Problems problems) {
    return new PanelDrawBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(PanelDrawInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters.put("purpose", input.purpose()).put("size", input.size());
    return parameters.put("seed", input.seed().parameters()).buildOrThrow();
  }

  /** The number of each panel, and the digest of its members. */
  private static ImmutableList<String> entries(PanelDrawInput input) {
    return input.panels().stream()
        .map(panel -> panel.id() + " " + DrawPool.of(panel.members()).digest())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<DrawRecord> record(PanelDrawInput input, DrawPool pool) {
    if (input.seed().value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        input.panels().isEmpty()
            ? DrawRecord.sample(input.seed(), input.purpose(), pool, input.size())
            : DrawRecord.pick(input.seed(), input.purpose(), pool));
  }

  private static Answer<Integer> number(PanelDrawInput input, Optional<DrawRecord> record) {
    if (input.panels().isEmpty()) {
      return Answer.missing(PEOPLE);
    }
    return Answer.ofOptional(
        record.map(found -> found.pool().indexOf(found.result().get(0))), PENDING);
  }

  private static ImmutableList<Member> members(PanelDrawInput input, DrawRecord record) {
    var ids = input.panels().isEmpty() ? record.result() : members(input.panels(), record);
    var members = ImmutableList.<Member>builder();
    for (int i = 0; i < ids.size(); i++) {
      members.add(new Member(ids.get(i), i + 1));
    }
    return members.build();
  }

  private static ImmutableList<String> members(ImmutableList<Panel> panels, DrawRecord record) {
    var id = Splitter.on(' ').splitToList(record.result().get(0)).get(0);
    return panels.stream()
        .filter(panel -> panel.id().equals(id))
        .findFirst()
        .map(panel -> DrawPool.of(panel.members()).identifiers())
        .orElseThrow();
  }

  private static Answer<Double> answer(OptionalDouble bits, String reason) {
    return bits.isPresent() ? Answer.of(bits.getAsDouble()) : Answer.missing(reason);
  }

  private static ImmutableList<Finding> findings(PanelDrawInput input, double needed) {
    var findings = ImmutableList.<Finding>builder();
    var seed = input.seed();
    var given = seed.statedBits().isPresent() ? seed.statedBits() : seed.mostBits();
    if (given.isPresent() && given.getAsDouble() < needed) {
      findings.add(
          Finding.warning("entropy-short", Map.of("needed", needed, "given", given.getAsDouble())));
    }
    if (seed.statedBits().isEmpty()) {
      findings.add(Finding.note("entropy-not-stated", Map.of("needed", needed)));
    }
    if (seed.value().isPresent() && input.date().isBefore(input.seed().lastDay())) {
      findings.add(
          Finding.warning("seed-before-its-day", Map.of("on", input.seed().lastDay().toString())));
    }
    if (seed.value().isEmpty()) {
      findings.add(Finding.note("draw-to-come", Map.of("on", input.seed().lastDay().toString())));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
