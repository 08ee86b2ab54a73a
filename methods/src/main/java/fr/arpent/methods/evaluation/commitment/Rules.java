package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import java.util.Comparator;
import java.util.Optional;

/** Rules that several code books share. */
final class Rules {

  private static final ImmutableList<String> STAR_VALUES =
      ImmutableList.of(
          Question.RELEVANT_ACCESS,
          Question.RELEVANT_PARTICIPATION,
          Question.RELEVANT_ACCOUNTABILITY);

  private static final ImmutableList<String> OPENED =
      ImmutableList.of(
          Question.OPEN_ACCESS, Question.OPEN_PARTICIPATION, Question.OPEN_ACCOUNTABILITY);

  private Rules() {}

  /** Returns yes or no for a question answered by yes or no. */
  static Answer<Boolean> yes(CommitmentCoding coding, String question) {
    return coding.code(question).map("yes"::equals);
  }

  /**
   * Returns no if any answer is no, whatever is missing; else the reason of the first that is
   * missing; else yes.
   */
  static Answer<Boolean> all(ImmutableList<Answer<Boolean>> answers) {
    if (answers.contains(Answer.of(false))) {
      return Answer.of(false);
    }
    return firstMissing(answers).orElseGet(() -> Answer.of(true));
  }

  /** Verifiable as coded, else by specificity where the era has it: medium or high. */
  static Answer<Boolean> verifiable(CodeBook book, CommitmentCoding coding) {
    var coded = yes(coding, Question.VERIFIABLE);
    var specificity = book.code(coding, Question.SPECIFICITY);
    return coded.isPresent() || !specificity.isPresent()
        ? coded
        : specificity.map(book.scale(Question.SPECIFICITY).from("medium"));
  }

  /**
   * Relevant as coded, else by value: one of access to information, civic participation, public
   * accountability. Technology alone does not count.
   */
  static Answer<Boolean> relevant(CommitmentCoding coding) {
    var coded = yes(coding, Question.RELEVANT);
    if (coded.isPresent()) {
      return coded;
    }
    var values =
        STAR_VALUES.stream()
            .map(value -> yes(coding, value))
            .collect(ImmutableList.toImmutableList());
    if (values.contains(Answer.of(true))) {
      return Answer.of(true);
    }
    var judged = values.stream().anyMatch(Answer::isPresent);
    return judged ? firstMissing(values).orElseGet(() -> Answer.of(false)) : coded;
  }

  /**
   * Potential impact at or above a threshold. Where only the OGP's summary is known: high ambition
   * is relevant and at least moderate; low ambition fails one of the two, and so every star.
   */
  static Answer<Boolean> impact(CodeBook book, CommitmentCoding coding, String threshold) {
    var impact = coding.code(Question.POTENTIAL_IMPACT);
    if (impact.isPresent()) {
      return impact.map(book.scale(Question.POTENTIAL_IMPACT).from(threshold));
    }
    var ambition = coding.code(Question.AMBITION);
    boolean settled =
        ambition.equals(Answer.of("low")) || (ambition.isPresent() && threshold.equals("moderate"));
    return settled ? ambition.map("high"::equals) : impact.map("yes"::equals);
  }

  /** Verifiable, with an open government lens and at least modest potential. */
  static Answer<Boolean> promisingGate(CodeBook book, CommitmentCoding coding) {
    var potential = book.code(coding, Question.POTENTIAL_FOR_RESULTS);
    return all(
        ImmutableList.of(
            book.verifiable(coding),
            book.relevant(coding),
            potential.map(book.scale(Question.POTENTIAL_FOR_RESULTS).from("modest"))));
  }

  /** The code of a question; without one, whether the review stopped at verifiability. */
  static Answer<String> reviewed(CodeBook book, CommitmentCoding coding, String question) {
    if (!book.scales().containsKey(question)) {
      return Answer.missing(CodeBook.NOT_IN_CODE_BOOK);
    }
    var code = coding.code(question);
    boolean stopped = yes(coding, Question.VERIFIABLE).equals(Answer.of(false));
    return code.isPresent() || !stopped ? code : Answer.missing("not-verifiable");
  }

  /** The highest of the three values; the code over all values where no value is coded. */
  static Answer<String> openGovernment(CodeBook book, CommitmentCoding coding) {
    return OPENED.stream()
        .map(question -> book.code(coding, question).value())
        .flatMap(Optional::stream)
        .max(Comparator.comparing(book.scale(Question.OPEN_GOVERNMENT)::rank))
        .map(Answer::of)
        .orElseGet(() -> openedOverall(book, coding));
  }

  private static Answer<String> openedOverall(CodeBook book, CommitmentCoding coding) {
    var overall = book.code(coding, Question.OPEN_GOVERNMENT);
    if (overall.isPresent() || coding.codes().containsKey(Question.OPEN_GOVERNMENT)) {
      return overall;
    }
    return book.code(coding, Question.OPEN_ACCESS);
  }

  private static <T> Optional<Answer<T>> firstMissing(ImmutableList<Answer<T>> answers) {
    return answers.stream().filter(answer -> !answer.isPresent()).findFirst();
  }
}
