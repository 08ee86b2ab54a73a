package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application, what became of it, and why. Of one that is not eligible, only the rules that it
 * breaks are known: its figures say {@code not-eligible}.
 */
@Value.Immutable
public interface JudgedApplication {

  /** Key. */
  String id();

  /** Place in the list, from 1. */
  int order();

  /** Title, as printed. */
  Optional<LocalizedText> title();

  /** What became of it. */
  Outcome outcome();

  /** Rank from 1; those that nothing tells apart share the best. */
  Answer<Integer> rank();

  /** Weighted mean of the jury's values, in points. */
  Answer<Double> score();

  /** Lowest weighted mean that a juror who scored every criterion gave it, in points. */
  Answer<Double> low();

  /** Highest such mean. */
  Answer<Double> high();

  /** Jurors who scored it. */
  int jurors();

  /** Jurors who were to score it: all but those with an interest. */
  int expected();

  /** Jurors with an interest, who did not judge it. */
  int recused();

  /** Rules that it breaks. */
  ImmutableList<CallResult.Broken> broken();

  /** Criteria whose floor it does not reach. */
  ImmutableList<String> below();

  /** The group whose places were all taken, as {@code theme=housing}. */
  Answer<String> cappedBy();

  /** What it asks for. */
  Answer<Double> amount();

  /** What its score is made of, criterion by criterion. */
  ImmutableList<Part> parts();

  /**
   * The application it is compared with: the last selected for those that are not, the first left
   * out for the selected.
   */
  Answer<String> reference();

  /** Its score less that of the reference; the gaps of its parts add up to it. */
  Answer<Double> gap();

  /** Criteria on which it is clearly above the mean of those that were judged. */
  ImmutableList<String> strengths();

  /** Criteria on which it is clearly below. */
  ImmutableList<String> weaknesses();

  /**
   * What it would have taken to draw level with the last selected on one criterion alone, the
   * smallest step in points first; criteria that cannot do it are left out.
   */
  ImmutableList<Need> needs();

  /** Words of jurors for the applicant, by criterion, without their authors. */
  ImmutableList<Remark> remarks();

  /** Share of the weightings under which it is selected. */
  Answer<Double> kept();

  /** Share of the weightings drawn at random under which it is selected. */
  Answer<Double> keptAtRandom();

  /** Jurors that can be left out one at a time while it is, or stays, selected. */
  Answer<Integer> keptWithoutJuror();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JudgedApplication} values; every setter may be called once. */
  final class Builder extends ImmutableJudgedApplication.Builder {
    Builder() {}
  }

  /**
   * A criterion's part in the score.
   *
   * @param id key of the criterion
   * @param value the jury's value, in points
   * @param score the jury's typical score, on the scale of the criterion
   * @param contribution value by share of the weight: contributions add up to the score
   * @param gap contribution less that of the reference
   * @param average mean of the values of those that were judged
   */
  record Part(
      String id,
      Answer<Double> value,
      Answer<Double> score,
      Answer<Double> contribution,
      Answer<Double> gap,
      Answer<Double> average) {}

  /**
   * A step on one criterion.
   *
   * @param id key of the criterion
   * @param from typical score, on the scale
   * @param to score with which it would draw level
   */
  record Need(String id, double from, double to) {}

  /** Words of a juror on a criterion. */
  record Remark(String criterion, String words) {}
}
