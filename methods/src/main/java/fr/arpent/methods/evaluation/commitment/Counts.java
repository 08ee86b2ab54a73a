package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts assessments; shares leave out what was not assessed. */
final class Counts {

  private static final ImmutableMap<String, Function<CommitmentAssessment, Answer<Boolean>>>
      JUDGEMENTS =
          ImmutableMap.<String, Function<CommitmentAssessment, Answer<Boolean>>>builder()
              .put("verifiable", CommitmentAssessment::verifiable)
              .put("relevant", CommitmentAssessment::relevant)
              .put("high-completion-midterm", CommitmentAssessment::highCompletionMidterm)
              .put("high-completion", CommitmentAssessment::highCompletion)
              .put("potential-star", CommitmentAssessment::potentialStar)
              .put("starred-midterm", CommitmentAssessment::starredMidterm)
              .put("starred-end", CommitmentAssessment::starredEnd)
              .put("promising", CommitmentAssessment::promising)
              .put("promising-gate", CommitmentAssessment::promisingGate)
              .put("strong-early-results", CommitmentAssessment::strongEarlyResults)
              .put("carried-forward", CommitmentAssessment::carriedForward)
              .buildOrThrow();

  private static final ImmutableMap<String, Function<CommitmentAssessment, Answer<String>>> CODES =
      ImmutableMap.<String, Function<CommitmentAssessment, Answer<String>>>builder()
          .put(Question.SPECIFICITY, CommitmentAssessment::specificity)
          .put(Question.AMBITION, CommitmentAssessment::ambition)
          .put(Question.POTENTIAL_IMPACT, CommitmentAssessment::potentialImpact)
          .put(Question.POTENTIAL_FOR_RESULTS, CommitmentAssessment::potentialForResults)
          .put(Question.COMPLETION_MIDTERM, CommitmentAssessment::completionMidterm)
          .put(Question.COMPLETION_END, CommitmentAssessment::completionEnd)
          .put(Question.OPEN_ACCESS, CommitmentAssessment::openAccess)
          .put(Question.OPEN_PARTICIPATION, CommitmentAssessment::openParticipation)
          .put(Question.OPEN_ACCOUNTABILITY, CommitmentAssessment::openAccountability)
          .put(Question.OPEN_GOVERNMENT, CommitmentAssessment::openGovernment)
          .put(Question.EARLY_RESULTS, CommitmentAssessment::earlyResults)
          .buildOrThrow();

  private final CommitmentAssessment blank;
  private final ImmutableList<CommitmentAssessment> assessments;

  /**
   * @param blank the assessment of nothing, which shows what the code book does not ask
   */
  Counts(CommitmentAssessment blank, ImmutableList<CommitmentAssessment> assessments) {
    this.blank = blank;
    this.assessments = assessments;
  }

  /** Returns what the code book can count. */
  ImmutableList<Aggregate> aggregates() {
    var aggregates = ImmutableList.<Aggregate>builder();
    int order = 1;
    for (var judgement : JUDGEMENTS.entrySet()) {
      var unknown = judgement.getValue().apply(blank).missing();
      if (!unknown.equals(Optional.of(CodeBook.NOT_IN_CODE_BOOK))) {
        aggregates.add(aggregate(judgement.getKey(), order++, judgement.getValue()));
      }
    }
    return aggregates.build();
  }

  /** Returns the codes of the scales that the code book has, in the order of the review. */
  ImmutableList<Distribution> distributions(CodeBook book) {
    var distributions = ImmutableList.<Distribution>builder();
    int order = 1;
    for (var question : CODES.entrySet()) {
      var scale = book.scales().get(question.getKey());
      if (scale != null) {
        distributions.add(distribution(scale, order++, question.getValue()));
      }
    }
    return distributions.build();
  }

  private Aggregate aggregate(
      String id, int order, Function<CommitmentAssessment, Answer<Boolean>> judgement) {
    var answers = assessments.stream().map(judgement).collect(ImmutableList.toImmutableList());
    int assessed = present(answers);
    int count = Math.toIntExact(answers.stream().filter(Answer.of(true)::equals).count());
    return new Aggregate(id, order, count, assessed, share(count, assessed), absences(answers));
  }

  private Distribution distribution(
      Scale scale, int order, Function<CommitmentAssessment, Answer<String>> question) {
    var answers = assessments.stream().map(question).collect(ImmutableList.toImmutableList());
    int assessed = present(answers);
    var codes = ImmutableList.<Distribution.CodeCount>builder();
    int place = 1;
    for (var code : scale.codes()) {
      int count = Math.toIntExact(answers.stream().filter(Answer.of(code)::equals).count());
      codes.add(new Distribution.CodeCount(code, place++, count, share(count, assessed)));
    }
    return new Distribution(scale.id(), order, assessed, codes.build(), absences(answers));
  }

  private static <T> int present(ImmutableList<Answer<T>> answers) {
    return Math.toIntExact(answers.stream().filter(Answer::isPresent).count());
  }

  private static Answer<Double> share(int count, int assessed) {
    return assessed == 0
        ? Answer.missing("nothing-assessed")
        : Answer.of((double) count / assessed);
  }

  private static <T> ImmutableList<Aggregate.Absence> absences(ImmutableList<Answer<T>> answers) {
    return answers.stream()
        .flatMap(answer -> answer.missing().stream())
        .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(reason -> new Aggregate.Absence(reason.getKey(), Math.toIntExact(reason.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
