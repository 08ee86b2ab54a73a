package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is selected, why, and how firm that is: the outcome of {@link CallSelection}. Points are of
 * 100. Jurors stand here by their keys in the study's tables; exhibits never print them.
 */
@Value.Immutable
public interface CallResult extends Result {

  /** Every application: the selected first, by rank; those without a rank last, by id. */
  ImmutableList<JudgedApplication> applications();

  /** Criteria in the order of the study. */
  ImmutableList<Weighed> criteria();

  /** Rules of eligibility in the order of the study. */
  ImmutableList<RuleCount> rules();

  /** Groups with a cap that ranked applications are of, in the order of the caps, then by group. */
  ImmutableList<GroupCount> groups();

  /** What happens when a juror's scores are left out, by id of the juror. */
  ImmutableList<WithoutJuror> withoutJuror();

  /** Draws among equals, as they can be redone. */
  ImmutableList<DrawRecord> draws();

  /** How scores became the jury's value. */
  Aggregation aggregation();

  /** Applications that came in. */
  int count();

  /** Applications that keep every rule. */
  int eligible();

  /** Applications that break a rule. */
  int notEligible();

  /** Applications with a rank. */
  int ranked();

  /** Places of the call. */
  int places();

  /** Places that are filled. */
  int selected();

  /** Applications on the reserve list. */
  int inReserve();

  /** Jurors who scored something that counts. */
  int jurors();

  /** The selected application with the lowest rank; missing when nothing is left out for rank. */
  Answer<String> lastSelected();

  /** The best application that is left out for its rank. */
  Answer<String> firstOut();

  /** Points between the two. */
  Answer<Double> margin();

  /** The margin in standard errors of the difference between jurors' points for the two. */
  Answer<Double> marginErrors();

  /** Jurors who scored both fully. */
  int jurorsOfBoth();

  /** Those of them who gave the one that is left out more points. */
  int jurorsReversed();

  /** Weightings tried: one or two weights at a time raised and lowered. */
  int weightings();

  /** Share of them under which the same applications are selected. */
  double sameUnderWeightings();

  /** Weightings drawn at random among all there are; 0 without a seed. */
  int randomWeightings();

  /** Share of them under which the same applications are selected. */
  Answer<Double> sameAtRandom();

  /** Jurors without whom others would be selected. */
  int jurorsWhoChange();

  /** How firm the line is. */
  Firmness firmness();

  /** Most that the selected may ask for together. */
  Answer<Double> budget();

  /** What the selected ask for together. */
  Answer<Double> spent();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CallResult} values; every setter may be called once. */
  final class Builder extends ImmutableCallResult.Builder {
    Builder() {}
  }

  /**
   * A criterion.
   *
   * @param order from 1
   * @param share of all weights, in [0, 1]
   * @param average mean of the jury's values, in points
   * @param spread best less worst value, in points
   * @param swapShare share of all weights, the others keeping their proportions, at which an
   *     application that is left out for its rank overtakes a selected one: the nearest such share
   * @param swapChange that share less the present one
   * @param swapOut the selected one
   * @param swapIn the one that overtakes it
   */
  record Weighed(
      String id,
      int order,
      Optional<LocalizedText> title,
      double weight,
      double share,
      double lowest,
      double highest,
      Optional<Double> floor,
      Answer<Double> average,
      Answer<Double> spread,
      Answer<Double> swapShare,
      Answer<Double> swapChange,
      Answer<String> swapOut,
      Answer<String> swapIn) {}

  /**
   * A rule of eligibility.
   *
   * @param order from 1
   * @param limit as in the study: a day, a number, or words with commas between
   * @param broken how many applications break it
   */
  record RuleCount(
      String id,
      int order,
      EligibilityKind kind,
      String column,
      Optional<LocalizedText> title,
      String limit,
      int broken) {}

  /**
   * A rule that an application breaks.
   *
   * @param id key of the rule
   * @param column column of the applications
   * @param found day, number or word; missing where the cell is empty
   * @param limit day, number or words with commas between
   * @param excess days or units by which the limit is missed
   * @param title of the rule, as printed
   */
  record Broken(
      String id,
      EligibilityKind kind,
      String column,
      Answer<String> found,
      String limit,
      Answer<Double> excess,
      Optional<LocalizedText> title) {

    static Broken of(EligibilityRule rule, Optional<String> found, Optional<Double> excess) {
      return new Broken(
          rule.id(),
          rule.kind(),
          rule.column(),
          Answer.ofOptional(found, "not-given"),
          rule.limit(),
          Answer.ofOptional(excess, found.isEmpty() ? "not-given" : "not-applicable"),
          rule.title());
    }
  }

  /**
   * A group with a cap.
   *
   * @param id field and value: {@code theme=housing}
   * @param most places it may have
   * @param selected places it has
   */
  record GroupCount(String id, String field, String value, int most, int selected) {}

  /**
   * What happens when a juror is left out.
   *
   * @param id key of the juror
   * @param in applications that would be selected
   * @param out applications that would no longer be
   */
  record WithoutJuror(String id, ImmutableList<String> in, ImmutableList<String> out) {}
}
