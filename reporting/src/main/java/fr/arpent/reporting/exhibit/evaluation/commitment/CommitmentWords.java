package fr.arpent.reporting.exhibit.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.evaluation.commitment.Aggregate;
import fr.arpent.methods.evaluation.commitment.Distribution;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.methods.evaluation.commitment.Question;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** Words that several exhibits of commitments share. */
final class CommitmentWords implements MethodWords {

  private static final ImmutableSet<String> CODE_FIELDS = ImmutableSet.of("overall", "highest");

  /** Aggregates that the summary tells. */
  private static final ImmutableSet<String> TOLD =
      ImmutableSet.of(
          "verifiable", "high-completion", "starred-end", "promising", "strong-early-results");

  private final IrmResult result;
  private final ExhibitContext context;

  CommitmentWords(IrmResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  /** The words of a code: those of the study's own list of labels, else the IRM's. */
  Text code(String question, String code) {
    return ownLabel(question, code)
        .map(Text::of)
        .orElseGet(() -> say("code." + scale(question) + "." + code));
  }

  /** Questions that share a scale share their words. */
  private static String scale(String question) {
    return switch (question) {
      case Question.COMPLETION_MIDTERM, Question.COMPLETION_END -> "completion";
      case Question.OPEN_ACCESS,
          Question.OPEN_PARTICIPATION,
          Question.OPEN_ACCOUNTABILITY,
          Question.OPEN_GOVERNMENT ->
          "opened";
      default -> question;
    };
  }

  private Optional<LocalizedText> ownLabel(String question, String code) {
    var role = context.analysis().inputs().get("commitments");
    if (role == null || role.table().isEmpty()) {
      return Optional.empty();
    }
    var table = context.study().tables().get(role.table().get());
    var column = role.columns().getOrDefault(question, question);
    return Optional.ofNullable(table)
        .flatMap(found -> found.findColumn(column))
        .flatMap(found -> found.labels())
        .map(list -> context.study().labels().get(list, code));
  }

  Optional<Aggregate> findAggregate(String id) {
    return result.aggregates().stream().filter(aggregate -> aggregate.id().equals(id)).findFirst();
  }

  Optional<Distribution> findDistribution(String id) {
    return result.distributions().stream()
        .filter(distribution -> distribution.id().equals(id))
        .findFirst();
  }

  /** Completion at the end of term, or at midterm when nothing is known of the end. */
  Optional<Distribution> completion() {
    return findDistribution(Question.COMPLETION_END)
        .filter(end -> end.assessed() > 0)
        .or(() -> findDistribution(Question.COMPLETION_MIDTERM));
  }

  Text completionTitle() {
    var high =
        completion().map(Distribution::id).filter(Question.COMPLETION_MIDTERM::equals).isPresent()
            ? "high-completion-midterm"
            : "high-completion";
    var aggregate = findAggregate(high).filter(found -> found.assessed() > 0);
    return aggregate
        .map(found -> say("title.completion", counts(found)))
        .orElseGet(() -> say("title.not-assessed", ImmutableMap.of("count", result.count())));
  }

  private static ImmutableMap<String, Object> counts(Aggregate aggregate) {
    return ImmutableMap.of("count", aggregate.count(), "assessed", aggregate.assessed());
  }

  Text unit() {
    return say("unit", ImmutableMap.of("count", result.count(), "book", result.codeBook()));
  }

  Text overview() {
    return say(
        "method.result", ImmutableMap.of("count", result.count(), "finding", completionTitle()));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            say(
                "summary.count",
                ImmutableMap.of("count", result.count(), "book", result.codeBook())),
            "count"));
    for (var aggregate : result.aggregates()) {
      if (aggregate.assessed() > 0 && TOLD.contains(aggregate.id())) {
        sentences.add(
            Sentence.of(say("summary." + aggregate.id(), counts(aggregate)), "aggregates"));
      }
    }
    int silent = withoutCompletion();
    if (silent > 0) {
      sentences.add(
          Sentence.of(say("summary.not-assessed", ImmutableMap.of("count", silent)), "aggregates"));
    }
    return sentences.build();
  }

  private int withoutCompletion() {
    return findAggregate("high-completion")
        .map(completion -> result.count() - completion.assessed())
        .orElse(0);
  }

  /** Says the fields of findings: names of commitments, words of questions and codes. */
  Optional<Text> field(String field, String value) {
    if (field.equals("commitment")) {
      return Optional.of(context.nameOf(value));
    }
    if (field.equals("question")) {
      return Optional.of(say("question." + value));
    }
    return CODE_FIELDS.contains(field)
        ? Optional.of(code(Question.OPEN_GOVERNMENT, value))
        : Optional.empty();
  }
}
