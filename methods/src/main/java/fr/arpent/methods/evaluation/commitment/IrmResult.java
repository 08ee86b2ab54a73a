package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/** Commitments assessed by the code book of their era: the outcome of {@link IrmCoding}. */
@Value.Immutable
public interface IrmResult extends Result {

  /** Era of the code book: {@code 2011}, {@code 2014}, {@code 2015}, {@code 2020}, {@code 2021}. */
  String codeBook();

  /** Number of commitments. */
  int count();

  /** Every commitment, in order of id. */
  ImmutableList<CommitmentAssessment> commitments();

  /** What the code book can count, in the order of the review. */
  ImmutableList<Aggregate> aggregates();

  /** Codes by scale of the code book, in the order of the review. */
  ImmutableList<Distribution> distributions();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IrmResult} values; every setter may be called once. */
  final class Builder extends ImmutableIrmResult.Builder {
    Builder() {}
  }
}
