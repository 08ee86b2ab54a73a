package fr.arpent.methods.evaluation.commitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fr.arpent.methods.Answer;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The questions, codes and rules of the IRM in one era (manuel de codage). There is one type per
 * era, since equal words do not mean equal codes: choose by the year of the action plan.
 */
public sealed interface CodeBook
    permits DataGuide2011, Stars2014, Stars2015, Review2020, Review2021 {

  /** The reason of an answer that the era does not give. */
  String NOT_IN_CODE_BOOK = "not-in-code-book";

  /** Returns the year by which the code book is asked for: {@code "2015"}. */
  @JsonValue
  String era();

  /** Returns the scale of every question it asks, in the order of the review. */
  ImmutableMap<String, Scale> scales();

  /** Returns whether a commitment can be verified. */
  default Answer<Boolean> verifiable(CommitmentCoding coding) {
    return Rules.verifiable(this, coding);
  }

  /** Returns whether a commitment is relevant to a value of open government. */
  default Answer<Boolean> relevant(CommitmentCoding coding) {
    return Rules.relevant(coding);
  }

  /**
   * Returns whether a commitment meets the conditions of a star that do not concern its completion.
   */
  default Answer<Boolean> starConditions(CommitmentCoding coding) {
    return Answer.missing(NOT_IN_CODE_BOOK);
  }

  /**
   * Returns whether a commitment has a star.
   *
   * @param completion completion at midterm or at the end of term
   */
  default Answer<Boolean> starred(CommitmentCoding coding, Answer<String> completion) {
    var conditions = starConditions(coding);
    return conditions.equals(Answer.missing(NOT_IN_CODE_BOOK))
        ? conditions
        : Rules.all(ImmutableList.of(conditions, highCompletion(completion)));
  }

  /** Returns whether a commitment is a potential star, whatever its completion. */
  default Answer<Boolean> potentialStar(CommitmentCoding coding) {
    return Answer.missing(NOT_IN_CODE_BOOK);
  }

  /** Returns whether completion is substantial or complete. */
  default Answer<Boolean> highCompletion(Answer<String> completion) {
    return completion.map(scale(Question.COMPLETION_MIDTERM).from("substantial"));
  }

  /** Returns whether a commitment passes the gate to promising. */
  default Answer<Boolean> promisingGate(CommitmentCoding coding) {
    return Answer.missing(NOT_IN_CODE_BOOK);
  }

  /** Returns whether a commitment opened government, over all values: the highest code. */
  default Answer<String> openGovernment(CommitmentCoding coding) {
    return Answer.missing(NOT_IN_CODE_BOOK);
  }

  /** Returns whether early results are strong. */
  default Answer<Boolean> strongEarlyResults(CommitmentCoding coding) {
    return Answer.missing(NOT_IN_CODE_BOOK);
  }

  /** Returns the code of a question; {@code not-in-code-book} when the era does not ask it. */
  default Answer<String> code(CommitmentCoding coding, String question) {
    return scales().containsKey(question)
        ? coding.code(question)
        : Answer.missing(NOT_IN_CODE_BOOK);
  }

  /** Returns the scale of a question that the era asks. */
  default Scale scale(String question) {
    var scale = scales().get(question);
    checkArgument(scale != null, "code book %s does not ask %s", era(), question);
    return scale;
  }

  /**
   * Checks that the codes of every question it asks are its own; other questions are left aside.
   *
   * @throws IllegalArgumentException naming the codes of the question
   */
  default void checkCodes(CommitmentCoding coding) {
    scales().forEach((question, scale) -> coding.code(question).value().ifPresent(scale::rank));
  }

  /** Returns all code books by era. */
  static ImmutableSortedMap<String, CodeBook> all() {
    return Stream.of(
            new DataGuide2011(),
            new Stars2014(),
            new Stars2015(),
            new Review2020(),
            new Review2021())
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), CodeBook::era, book -> book));
  }

  /** Returns scales by question. */
  static ImmutableMap<String, Scale> scales(Scale... scales) {
    return Maps.uniqueIndex(Stream.of(scales).iterator(), Scale::id);
  }
}
