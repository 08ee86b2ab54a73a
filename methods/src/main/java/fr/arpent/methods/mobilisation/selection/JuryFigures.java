package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MidRanks;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.selection.JuryResult.Agreement;
import fr.arpent.methods.mobilisation.selection.JuryResult.CriterionAgreement;
import fr.arpent.methods.mobilisation.selection.JuryResult.Juror;
import fr.arpent.methods.mobilisation.selection.JuryResult.Variance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Works out how far jurors agree: on the block of applications that all of them scored in full,
 * those who scored fewer than half being left out first.
 */
final class JuryFigures {

  private static final double NEAR = 1e-9;
  private static final String NOTHING_DIFFERS = "nothing-differs";

  private final JuryInput input;
  private final JuryGrid grid;
  private final int[] jurors;
  private final int[] things;
  private final double[][] points;

  /**
   * @throws NoAnswerException if fewer than two jurors scored two applications in common
   */
  JuryFigures(JuryInput input) {
    this.input = input;
    this.grid =
        JuryGrid.of(input.applications(), input.criteria(), input.scores(), input.recusals());
    int all = grid.applications().size();
    this.jurors =
        IntStream.range(0, grid.jurors().size()).filter(j -> 2 * scored(j) >= all).toArray();
    this.things =
        IntStream.range(0, all)
            .filter(i -> Arrays.stream(jurors).noneMatch(j -> Double.isNaN(grid.overall(j, i))))
            .toArray();
    if (jurors.length < 2 || things.length < 2) {
      throw new NoAnswerException(
          Finding.warning(
              "nothing-in-common", Map.of("jurors", jurors.length, "applications", things.length)));
    }
    this.points = block((j, i) -> grid.overall(j, i));
  }

  private int scored(int juror) {
    return (int)
        IntStream.range(0, grid.applications().size())
            .filter(i -> !Double.isNaN(grid.overall(juror, i)))
            .count();
  }

  /** What a juror gave an application. */
  private interface Given {
    double of(int juror, int application);
  }

  private double[][] block(Given given) {
    return Arrays.stream(jurors)
        .mapToObj(j -> Arrays.stream(things).mapToDouble(i -> given.of(j, i)).toArray())
        .toArray(double[][]::new);
  }

  JuryResult result() {
    var members = members();
    var overall = agreement(points);
    var apart =
        members.stream()
            .filter(one -> one.withoutW().isPresent())
            .max(
                Comparator.comparingDouble((Juror one) -> one.withoutW().value().orElse(0.0))
                    .thenComparing(Juror::order, Comparator.reverseOrder()))
            .filter(
                one -> one.withoutW().value().orElse(0.0) > overall.w().value().orElse(1.0) + NEAR);
    return JuryResult.builder()
        .jurors(jurors.length)
        .applications(things.length)
        .jurorsLeftOut(grid.jurors().size() - jurors.length)
        .applicationsLeftOut(grid.applications().size() - things.length)
        .overall(overall)
        .addAllCriteria(
            IntStream.range(0, input.criteria().size()).mapToObj(this::criterion).toList())
        .addAllMembers(members)
        .mean(mean(Arrays.stream(points).mapToDouble(JuryFigures::mean).toArray()))
        .severityRange(members.get(0).severity() - members.get(members.size() - 1).severity())
        .mostApart(Answer.ofOptional(apart.map(Juror::id), "nobody-apart"))
        .withoutMostApart(
            Answer.ofOptional(apart.flatMap(one -> one.withoutW().value()), "nobody-apart"))
        .addAllFindings(findings(overall))
        .provenance(Provenance.of(JuryCard.CARD, input))
        .build();
  }

  private CriterionAgreement criterion(int k) {
    var one = input.criteria().get(k);
    return new CriterionAgreement(
        one.id(), k + 1, one.title(), agreement(block((j, i) -> grid.points(j, i, k))));
  }

  private static double[][] ranks(double[][] points) {
    return Arrays.stream(points).map(MidRanks::highestFirst).toArray(double[][]::new);
  }

  private static Agreement agreement(double[][] points) {
    var ranks = ranks(points);
    var concordance = Concordance.of(ranks);
    var counted = concordance.isPresent() ? ConcordanceChance.of(ranks) : OptionalDouble.empty();
    var chance =
        counted.isPresent()
            ? Optional.of(counted.getAsDouble())
            : concordance.map(Concordance::chanceByChiSquared);
    var variance = IntraclassCorrelation.of(points);
    return new Agreement(
        answer(concordance.map(Concordance::w)),
        Answer.ofOptional(concordance.map(one -> Concord.of(one.w())), NOTHING_DIFFERS),
        answer(concordance.map(Concordance::s)),
        answer(concordance.map(Concordance::most)),
        answer(concordance.map(Concordance::chiSquared)),
        points[0].length - 1,
        answer(chance),
        counted.isPresent(),
        answer(variance.map(IntraclassCorrelation::oneJuror)),
        answer(variance.map(IntraclassCorrelation::meanOfJurors).filter(Double::isFinite)),
        variance.filter(one -> one.betweenThings() > NEAR).map(JuryFigures::variance));
  }

  private static Answer<Double> answer(Optional<Double> value) {
    return Answer.ofOptional(value.filter(Double::isFinite), NOTHING_DIFFERS);
  }

  private static Variance variance(IntraclassCorrelation one) {
    return new Variance(
        one.betweenThings(),
        one.withinThings(),
        one.betweenJurors(),
        one.residual(),
        one.oneWay(),
        one.oneOfThese(),
        one.oneWayMean(),
        one.meanOfThese());
  }

  private ImmutableList<Juror> members() {
    double all = mean(Arrays.stream(points).mapToDouble(JuryFigures::mean).toArray());
    IntToDoubleFunction severity = at -> all - mean(points[at]);
    var order =
        IntStream.range(0, jurors.length)
            .boxed()
            .sorted(
                Comparator.comparingLong(
                        (Integer at) -> -Math.round(severity.applyAsDouble(at) * 1e9))
                    .thenComparing(at -> grid.jurors().get(jurors[at])))
            .toList();
    return IntStream.range(0, order.size())
        .mapToObj(place -> juror(order.get(place), place + 1, severity))
        .collect(toImmutableList());
  }

  private Juror juror(int at, int order, IntToDoubleFunction severity) {
    var own = points[at];
    double mean = mean(own);
    var others =
        IntStream.range(0, points.length).filter(j -> j != at).mapToObj(j -> points[j]).toList();
    var range = Arrays.stream(own).summaryStatistics();
    return new Juror(
        grid.jurors().get(jurors[at]),
        order,
        scored(jurors[at]),
        mean,
        severity.applyAsDouble(at),
        StrictMath.sqrt(mean(Arrays.stream(own).map(it -> (it - mean) * (it - mean)).toArray())),
        range.getMin(),
        range.getMax(),
        Answer.ofOptional(correlation(own, means(others)), NOTHING_DIFFERS),
        others.size() < 2
            ? Answer.missing("not-applicable")
            : answer(Concordance.of(ranks(others.toArray(double[][]::new))).map(Concordance::w)));
  }

  private static double[] means(List<double[]> rows) {
    var means = new double[rows.get(0).length];
    Arrays.setAll(means, i -> rows.stream().mapToDouble(row -> row[i]).sum() / rows.size());
    return means;
  }

  /** Spearman's: Pearson's correlation of the ranks, ties sharing theirs. */
  private static Optional<Double> correlation(double[] one, double[] other) {
    var left = MidRanks.highestFirst(one);
    var right = MidRanks.highestFirst(other);
    double middle = (one.length + 1) / 2.0;
    double product = 0;
    double squaresLeft = 0;
    double squaresRight = 0;
    for (int i = 0; i < left.length; i++) {
      product += (left[i] - middle) * (right[i] - middle);
      squaresLeft += (left[i] - middle) * (left[i] - middle);
      squaresRight += (right[i] - middle) * (right[i] - middle);
    }
    return squaresLeft * squaresRight < NEAR
        ? Optional.empty()
        : Optional.of(product / StrictMath.sqrt(squaresLeft * squaresRight));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private ImmutableList<Finding> findings(Agreement overall) {
    var findings = ImmutableList.<Finding>builder();
    int applications = grid.applications().size() - things.length;
    if (applications > 0) {
      findings.add(
          Finding.note(
              "applications-left-out",
              Map.of("count", applications, "all", grid.applications().size())));
    }
    int leftOut = grid.jurors().size() - jurors.length;
    if (leftOut > 0) {
      findings.add(
          Finding.note("jurors-left-out", Map.of("count", leftOut, "all", grid.jurors().size())));
    }
    long unheeded =
        input.scores().stream()
            .filter(one -> input.recusals().contains(new Recusal(one.juror(), one.application())))
            .map(one -> new Recusal(one.juror(), one.application()))
            .distinct()
            .count();
    if (unheeded > 0) {
      findings.add(Finding.warning("recused-scored", Map.of("count", unheeded)));
    }
    overall
        .chance()
        .value()
        .filter(chance -> chance > 0.05)
        .ifPresent(
            chance -> findings.add(Finding.warning("may-be-chance", Map.of("chance", chance))));
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
