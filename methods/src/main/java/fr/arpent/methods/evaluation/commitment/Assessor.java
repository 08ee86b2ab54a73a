package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;

/** Applies the rules of one code book to one commitment. */
final class Assessor {

  private final CodeBook book;
  private final boolean endOfTermFromMidterm;

  Assessor(CodeBook book, boolean endOfTermFromMidterm) {
    this.book = book;
    this.endOfTermFromMidterm = endOfTermFromMidterm;
  }

  /** Assesses nothing: what is then not in the code book, never is. */
  CommitmentAssessment blank() {
    return assess(CommitmentCoding.of("blank", ImmutableMap.of()));
  }

  CommitmentAssessment assess(CommitmentCoding coding) {
    var builder = CommitmentAssessment.builder();
    builder.id(coding.id()).plan(coding.plan()).number(coding.number());
    addCodes(coding, builder);
    addCompletion(coding, builder);
    return builder
        .verifiable(book.verifiable(coding))
        .relevant(book.relevant(coding))
        .openGovernment(book.openGovernment(coding))
        .potentialStar(book.potentialStar(coding))
        .promising(yes(coding, Question.PROMISING))
        .promisingGate(book.promisingGate(coding))
        .strongEarlyResults(book.strongEarlyResults(coding))
        .carriedForward(yes(coding, Question.CARRIED_FORWARD))
        .build();
  }

  private void addCodes(CommitmentCoding coding, CommitmentAssessment.Builder builder) {
    builder
        .specificity(book.code(coding, Question.SPECIFICITY))
        .ambition(book.code(coding, Question.AMBITION))
        .potentialImpact(book.code(coding, Question.POTENTIAL_IMPACT))
        .potentialForResults(book.code(coding, Question.POTENTIAL_FOR_RESULTS))
        .openAccess(book.code(coding, Question.OPEN_ACCESS))
        .openParticipation(book.code(coding, Question.OPEN_PARTICIPATION))
        .openAccountability(book.code(coding, Question.OPEN_ACCOUNTABILITY))
        .earlyResults(book.code(coding, Question.EARLY_RESULTS));
  }

  private void addCompletion(CommitmentCoding coding, CommitmentAssessment.Builder builder) {
    var midterm = book.code(coding, Question.COMPLETION_MIDTERM);
    var end = completionEnd(coding, midterm);
    builder
        .completionMidterm(midterm)
        .completionEnd(end)
        .highCompletionMidterm(book.highCompletion(midterm))
        .highCompletion(book.highCompletion(end))
        .starredMidterm(book.starred(coding, midterm))
        .starredEnd(book.starred(coding, end));
  }

  private Answer<String> completionEnd(CommitmentCoding coding, Answer<String> midterm) {
    var end = book.code(coding, Question.COMPLETION_END);
    return endOfTermFromMidterm && !end.isPresent() && midterm.isPresent() ? midterm : end;
  }

  private Answer<Boolean> yes(CommitmentCoding coding, String question) {
    return book.code(coding, question).map("yes"::equals);
  }
}
