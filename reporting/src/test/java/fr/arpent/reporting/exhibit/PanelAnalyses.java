package fr.arpent.reporting.exhibit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.methods.mobilisation.sortition.CompositionInput;
import fr.arpent.methods.mobilisation.sortition.PanelComposition;
import fr.arpent.methods.mobilisation.sortition.PanelDraw;
import fr.arpent.methods.mobilisation.sortition.PanelDrawInput;
import fr.arpent.methods.mobilisation.sortition.PanelLottery;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryInput;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotas;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotasInput;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** Small results of sortition. */
final class PanelAnalyses {

  private PanelAnalyses() {}

  /** Four seats for ten thousand people. */
  static ExhibitContext quotas() {
    var method = new PopulationQuotas();
    var groups =
        ImmutableList.of(
            new PopulationQuotasInput.Group(ImmutableMap.of("age", "young"), 4000),
            new PopulationQuotasInput.Group(ImmutableMap.of("age", "old"), 6000));
    var input = new PopulationQuotasInput(groups, ImmutableList.of("age"), 4);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "quotas");
  }

  /** The same, and the answers of the study that stand on it, whose pool is invented. */
  static ExhibitContext quotasWith(ExhibitContext... others) {
    var quotas = quotas();
    var answers = ImmutableMap.<String, AnalysisResult>builder();
    answers.put(quotas.analysis().analysis(), quotas.analysis());
    for (var other : others) {
      var read = ImmutableMap.<String, InputUse>builder();
      switch (other.analysis().analysis()) {
        case "draw" -> read.put("lottery", reading("lottery"));
        default -> read.put("quotas", reading("quotas"));
      }
      answers.put(
          other.analysis().analysis(),
          AnalysisResult.builder()
              .analysis(other.analysis().analysis())
              .card(other.analysis().card())
              .status(other.analysis().status())
              .putAllInputs(read.buildOrThrow())
              .parameters(other.analysis().parameters())
              .values(other.analysis().values())
              .addIllustration("*")
              .inputDigest(other.analysis().inputDigest())
              .result(other.analysis().result())
              .build());
    }
    return new ExhibitContext(
        quotas.study(), quotas.analysis(), new StudyResults(answers.buildOrThrow()));
  }

  private static InputUse reading(String analysis) {
    return new InputUse(
        Optional.empty(),
        Optional.empty(),
        Optional.of(analysis),
        2,
        "0".repeat(64),
        ImmutableSet.of(),
        ImmutableMap.of(),
        ImmutableMap.of());
  }

  /** Four seats, two for each age, among three young people and seven old ones. */
  static ExhibitContext lottery(Objective objective) {
    var method = new PanelLottery();
    return Analyses.context(
        method.card(), method.apply(lotteryInput(objective)), Analyses.study(), "lottery");
  }

  /** One of the panels of the lottery; without a seed, a draw to come. */
  static ExhibitContext draw(Optional<String> seed) {
    var source =
        new SeedSource(
            LocalizedText.of("fr", "Loto"),
            LocalDate.of(2026, 4, 15),
            LocalizedText.of("fr", "dans l’ordre"),
            Optional.of(19_068_840.0));
    var panels =
        new PanelLottery()
            .apply(lotteryInput(Objective.LEXIMIN)).panels().stream()
                .map(
                    panel ->
                        new PanelDrawInput.Panel(
                            panel.id(),
                            ImmutableList.copyOf(Splitter.on(' ').split(panel.members()))))
                .collect(ImmutableList.toImmutableList());
    var input =
        new PanelDrawInput(
            panels,
            ImmutableList.of(),
            1,
            "panel-lottery",
            new PublicSeed(ImmutableList.of(source), seed),
            LocalDate.of(2026, 5, 4));
    var method = new PanelDraw();
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "draw");
  }

  static ExhibitContext composition() {
    var question = lotteryInput(Objective.LEXIMIN).question();
    var shares = ImmutableMap.of("age", ImmutableMap.of("young", 0.4, "old", 0.6));
    var panel = ImmutableSet.of("p0", "p1", "p5", "p6");
    var method = new PanelComposition();
    var input = new CompositionInput(question.candidates(), question.quotas(), shares, panel);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "composition");
  }

  /** Two criteria, {@code a} and {@code b}, with so many groups each. */
  static ExhibitContext compositionOf(int groups) {
    var candidates = ImmutableList.<Candidate>builder();
    var quotas = ImmutableList.<Quota>builder();
    var shares = ImmutableMap.<String, Double>builder();
    for (int i = 0; i < groups; i++) {
      var traits = ImmutableMap.of("a", "a" + i, "b", "b" + i);
      candidates.add(new Candidate("p" + i, traits, Optional.empty()));
      quotas.add(Quota.of("a", "a" + i, 0, 1), Quota.of("b", "b" + i, 0, 1));
      shares.put("a" + i, 1.0 / groups);
    }
    var method = new PanelComposition();
    var input =
        new CompositionInput(
            candidates.build(),
            quotas.build(),
            ImmutableMap.of("a", shares.buildOrThrow()),
            ImmutableSet.of("p0"));
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "composition");
  }

  private static PanelLotteryInput lotteryInput(Objective objective) {
    var candidates = ImmutableList.<Candidate>builder();
    for (int i = 0; i < 10; i++) {
      var age = ImmutableMap.of("age", i < 3 ? "young" : "old");
      candidates.add(new Candidate("p" + i, age, Optional.empty()));
    }
    var quotas = ImmutableList.of(Quota.of("age", "young", 2, 2), Quota.of("age", "old", 2, 2));
    return new PanelLotteryInput(
        new PanelQuestion(candidates.build(), quotas, 4, 1),
        ImmutableMap.of(),
        objective,
        100,
        false,
        ImmutableSet.of(),
        ImmutableSet.of(),
        Optional.empty());
  }
}
