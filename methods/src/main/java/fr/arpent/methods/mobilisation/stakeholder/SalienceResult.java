package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/** Who matters to a question, and where each actor stands: the outcome of {@link Salience}. */
@Value.Immutable
public interface SalienceResult extends Result {

  /** Every actor, in order of id. */
  ImmutableList<StakeholderProfile> stakeholders();

  /** The eight classes, from the most salient. */
  ImmutableList<ClassCount> classes();

  /** The four quadrants. */
  ImmutableList<QuadrantCount> quadrants();

  /** Number of actors. */
  int count();

  /** Number of actors that have a class: power, legitimacy and urgency are rated. */
  int classified();

  /** Number of actors that have a quadrant: power and interest are rated. */
  int placed();

  /** Rating from which an actor has an attribute. */
  double attributeFrom();

  /** Where both axes of the plane are cut. */
  double cut();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SalienceResult} values; every setter may be called once. */
  final class Builder extends ImmutableSalienceResult.Builder {
    Builder() {}
  }

  /**
   * The actors of one class.
   *
   * @param id the class
   * @param order place from 1, the most salient first
   * @param salience number of attributes, 0 to 3
   * @param count number of actors
   * @param actors their keys, in order of key
   */
  record ClassCount(
      SalienceClass id, int order, int salience, int count, ImmutableList<String> actors) {}

  /**
   * The actors of one quadrant.
   *
   * @param id the quadrant
   * @param order place from 1
   * @param count number of actors
   * @param actors their keys, in order of key
   */
  record QuadrantCount(Quadrant id, int order, int count, ImmutableList<String> actors) {}
}
