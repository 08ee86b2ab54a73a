package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far jurors agree: the outcome of {@link JuryAgreement}. Jurors stand here by their keys in
 * the study's tables; exhibits number them by severity and never print keys.
 */
@Value.Immutable
public interface JuryResult extends Result {

  /** Jurors who are compared. */
  int jurors();

  /** Applications that all of them scored on every criterion. */
  int applications();

  /** Jurors left out, who scored fewer than half of the applications. */
  int jurorsLeftOut();

  /** Applications left out, which some of the others did not score. */
  int applicationsLeftOut();

  /** Agreement on the jurors' own weighted means. */
  Agreement overall();

  /** Agreement on each criterion, in the order of the study. */
  ImmutableList<CriterionAgreement> criteria();

  /** Jurors, the most severe first. */
  ImmutableList<Juror> members();

  /** Mean of all points. */
  double mean();

  /** Points between the most generous and the most severe juror. */
  double severityRange();

  /** The juror without whom the others agree most; missing when W rises without none. */
  Answer<String> mostApart();

  /** W of the others. */
  Answer<Double> withoutMostApart();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JuryResult} values; every setter may be called once. */
  final class Builder extends ImmutableJuryResult.Builder {
    Builder() {}
  }

  /**
   * Agreement of several jurors on several applications.
   *
   * @param w Kendall's coefficient of concordance, in [0, 1], corrected for ties
   * @param concord in a word
   * @param s sum of squared deviations of rank sums
   * @param most the greatest s
   * @param chiSquared k (N − 1) W
   * @param degrees N − 1
   * @param chance of so great a W if jurors had nothing in common: counted when few applications
   *     allow it, else by chi-squared
   * @param exact whether it was counted
   * @param oneJuror ICC(2,1): how far one such juror can be relied on
   * @param jury ICC(2,k): how far the mean of so many can
   * @param variance mean squares and the other intraclass correlations
   */
  record Agreement(
      Answer<Double> w,
      Answer<Concord> concord,
      Answer<Double> s,
      Answer<Double> most,
      Answer<Double> chiSquared,
      int degrees,
      Answer<Double> chance,
      boolean exact,
      Answer<Double> oneJuror,
      Answer<Double> jury,
      Optional<Variance> variance) {}

  /**
   * Mean squares, in squared points, and intraclass correlations by Shrout and Fleiss.
   *
   * @param betweenApplications BMS
   * @param withinApplications WMS
   * @param betweenJurors JMS
   * @param residual EMS
   * @param icc11 ICC(1,1)
   * @param icc31 ICC(3,1)
   * @param icc1k ICC(1,k)
   * @param icc3k ICC(3,k)
   */
  record Variance(
      double betweenApplications,
      double withinApplications,
      double betweenJurors,
      double residual,
      double icc11,
      double icc31,
      double icc1k,
      double icc3k) {}

  /** Agreement on one criterion. */
  record CriterionAgreement(
      String id, int order, Optional<LocalizedText> title, Agreement agreement) {}

  /**
   * A juror.
   *
   * @param id key in the tables of the study
   * @param order from 1, the most severe first: the number that is printed
   * @param scored applications scored on every criterion
   * @param mean of the juror's points for the applications compared
   * @param severity mean of all less own mean: positive when severe; severities add up to 0
   * @param spread standard deviation of the juror's points
   * @param low lowest of the juror's points
   * @param high highest
   * @param correlation Spearman's, of the juror's ranks with those of the mean of the others
   * @param withoutW W of the others
   */
  record Juror(
      String id,
      int order,
      int scored,
      double mean,
      double severity,
      double spread,
      double low,
      double high,
      Answer<Double> correlation,
      Answer<Double> withoutW) {}
}
