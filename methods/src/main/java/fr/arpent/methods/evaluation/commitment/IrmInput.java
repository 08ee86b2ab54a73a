package fr.arpent.methods.evaluation.commitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What {@link IrmCoding} works on: commitments of one era. */
@Value.Immutable
public interface IrmInput {

  /** The code book of the plan's era. */
  CodeBook codeBook();

  /** The commitments, with distinct ids. */
  ImmutableList<CommitmentCoding> commitments();

  /**
   * Whether completion at the end of term, where it is missing, is taken from midterm; no by
   * default.
   */
  @Value.Default
  default boolean endOfTermFromMidterm() {
    return false;
  }

  /** Checks ids, and that every code is one of the code book. */
  @Value.Check
  default void check() {
    checkArgument(
        commitments().stream().map(CommitmentCoding::id).distinct().count() == commitments().size(),
        "ids of commitments must be distinct");
    commitments().forEach(codeBook()::checkCodes);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IrmInput} values; every setter may be called once. */
  final class Builder extends ImmutableIrmInput.Builder {
    Builder() {}
  }
}
