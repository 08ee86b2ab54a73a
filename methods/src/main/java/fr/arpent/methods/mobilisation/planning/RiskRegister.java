package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Rating;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Risk;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Level;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Rated;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Square;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register of risks (registre des risques): criticality is likelihood times impact, cut in three
 * levels; with the ratings that hold once the responses work, what remains.
 *
 * <p>Ratings are ranks: their product orders risks and measures nothing. Equal risks share the best
 * rank.
 */
public final class RiskRegister
    implements CataloguedMethod<RiskRegisterRequest, RiskRegisterInput, RiskRegisterResult> {

  private static final String NOT_RATED = "not-rated";

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.planning.risks")
          .version("1")
          .what("Risks by likelihood and impact")
          .addFormulas(
              "criticality = likelihood × impact",
              "high from the upper limit on, medium from the lower limit on, low below")
          .addRules("product", "levels")
          .addSources(
              References.report(
                  "iec-31010-2019",
                  "IEC 31010:2019, Risk management: risk assessment techniques",
                  "2019",
                  "International Electrotechnical Commission"),
              References.article(
                  "cox-2008",
                  "What’s wrong with risk matrices? Risk Analysis 28(2)",
                  "2008",
                  "497–512",
                  "Cox, Louis Anthony"))
          .addAssumptions("rated-by-the-team", "usual-limits", "response-works")
          .addLimits("ranks-not-measures", "one-by-one")
          .build();

  /** Returns the method. */
  public RiskRegister() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  @Override
  public RiskRegisterResult apply(RiskRegisterInput input) {
    var order =
        input.risks().stream()
            .sorted(
                Comparator.comparingInt((Risk risk) -> -risk.now().criticality())
                    .thenComparing(Risk::id, CanonicalJson.BY_CODE_POINT))
            .toList();
    var rated = order.stream().map(risk -> rated(risk, order, input)).collect(toImmutableList());
    return new RiskRegisterResult(
        rated,
        levels(rated),
        matrix(rated, input),
        input.scale(),
        input.medium(),
        input.high(),
        rated.size(),
        (int) rated.stream().filter(one -> one.level() == RiskLevel.HIGH).count(),
        (int) rated.stream().filter(RiskRegister::staysHigh).count(),
        findings(order, input),
        Provenance.of(CARD, input));
  }

  private static boolean staysHigh(Rated risk) {
    return risk.levelAfter().value().orElse(risk.level()) == RiskLevel.HIGH;
  }

  private static Rated rated(Risk risk, List<Risk> order, RiskRegisterInput input) {
    int criticality = risk.now().criticality();
    int above = (int) order.stream().filter(it -> it.now().criticality() > criticality).count();
    var after = risk.after().map(Rating::criticality);
    return new Rated(
        risk.id(),
        order.indexOf(risk) + 1,
        above + 1,
        risk.title(),
        risk.now().likelihood(),
        risk.now().impact(),
        criticality,
        input.level(criticality),
        Answer.ofOptional(after, NOT_RATED),
        Answer.ofOptional(after.map(input::level), NOT_RATED),
        risk.response(),
        Answer.ofOptional(risk.holder(), "not-given"));
  }

  private static ImmutableList<Level> levels(List<Rated> rated) {
    var levels = ImmutableList.<Level>builder();
    int order = 0;
    for (var level : List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)) {
      order++;
      var ids =
          rated.stream()
              .filter(risk -> risk.level() == level)
              .map(Rated::id)
              .collect(toImmutableList());
      levels.add(new Level(level, order, ids.size(), ids));
    }
    return levels.build();
  }

  private static ImmutableList<Square> matrix(List<Rated> rated, RiskRegisterInput input) {
    var squares = ImmutableList.<Square>builder();
    for (int likelihood = input.scale(); likelihood >= 1; likelihood--) {
      for (int impact = input.scale(); impact >= 1; impact--) {
        var at = new Rating(likelihood, impact);
        var ids =
            rated.stream()
                .filter(risk -> new Rating(risk.likelihood(), risk.impact()).equals(at))
                .map(Rated::id)
                .collect(toImmutableList());
        if (!ids.isEmpty()) {
          squares.add(
              new Square(
                  likelihood + "-" + impact,
                  likelihood,
                  impact,
                  at.criticality(),
                  input.level(at.criticality()),
                  ids.size(),
                  ids));
        }
      }
    }
    return squares.build();
  }

  private static ImmutableList<Finding> findings(List<Risk> risks, RiskRegisterInput input) {
    var findings = ImmutableList.<Finding>builder();
    for (var risk : risks) {
      boolean high = input.level(risk.now().criticality()) == RiskLevel.HIGH;
      if (high && risk.response().isEmpty()) {
        findings.add(Finding.warning("no-response", Map.of("risk", risk.id())));
      }
      if (high && risk.holder().isEmpty()) {
        findings.add(Finding.warning("no-holder", Map.of("risk", risk.id())));
      }
      risk.after()
          .filter(after -> after.criticality() > risk.now().criticality())
          .ifPresent(
              after ->
                  findings.add(
                      Finding.warning(
                          "worse-after",
                          Map.of(
                              "risk", risk.id(),
                              "now", risk.now().criticality(),
                              "after", after.criticality()))));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  @Override
  public Class<RiskRegisterRequest> requestType() {
    return RiskRegisterRequest.class;
  }

  @Override
  public Class<RiskRegisterResult> resultType() {
    return RiskRegisterResult.class;
  }

  @Override
  public Optional<RiskRegisterInput> bind(
      RiskRegisterRequest request, Sources sources, Problems problems) {
    return new RiskRegisterBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(RiskRegisterInput input) {
    return ImmutableMap.of("high", input.high(), "medium", input.medium(), "scale", input.scale());
  }
}
