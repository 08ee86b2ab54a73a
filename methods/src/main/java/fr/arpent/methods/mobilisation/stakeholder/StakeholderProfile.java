package fr.arpent.methods.mobilisation.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import org.immutables.value.Value;

/**
 * What the ratings of one actor say of it. A missing figure says {@code not-rated}; the ratings
 * that lack are in {@link #unrated}.
 */
@Value.Immutable
public interface StakeholderProfile {

  /** Key of the actor. */
  String id();

  /** Rating of power, 0 to 3. */
  Answer<Double> power();

  /** Rating of legitimacy, 0 to 3. */
  Answer<Double> legitimacy();

  /** Rating of urgency, 0 to 3. */
  Answer<Double> urgency();

  /** Rating of interest, 0 to 3. */
  Answer<Double> interest();

  /** Present position, −2 to 2. */
  Answer<Double> position();

  /** Position the team would wish, −2 to 2. */
  Answer<Double> wanted();

  /** Wished less present position: how far the actor would have to move. */
  Answer<Double> shift();

  /** Class by power, legitimacy and urgency. */
  @JsonProperty("class")
  Answer<SalienceClass> salienceClass();

  /** Number of attributes, 0 to 3. */
  Answer<Integer> salience();

  /** Quadrant by power and interest. */
  Answer<Quadrant> quadrant();

  /** Which of power, legitimacy, urgency and interest were not rated, in this order. */
  ImmutableList<String> unrated();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StakeholderProfile} values; every setter may be called once. */
  final class Builder extends ImmutableStakeholderProfile.Builder {
    Builder() {}
  }
}
