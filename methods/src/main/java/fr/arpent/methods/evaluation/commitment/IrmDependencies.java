package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;

/** Which values rest on which question, so that invented codes can be traced. */
final class IrmDependencies {

  private static final ImmutableList<String> STARS =
      ImmutableList.of("starred-midterm", "starred-end", "potential-star");

  static final ImmutableSetMultimap<String, String> ALL = all();

  private IrmDependencies() {}

  private static ImmutableSetMultimap<String, String> all() {
    var all = ImmutableSetMultimap.<String, String>builder();
    all.put("commitments.plan", "commitments.plan").put("commitments.number", "commitments.number");
    all.put("commitments.verifiable", "*");
    rests(all, Question.SPECIFICITY, STARS, "verifiable");
    for (var question : Question.ALL) {
      if (question.startsWith(Question.RELEVANT)) {
        rests(all, question, STARS, "relevant", "promising-gate");
      }
      if (question.startsWith("open-")) {
        rests(all, question, ImmutableList.of(), "open-government", "strong-early-results");
      }
    }
    rests(all, Question.AMBITION, STARS);
    rests(all, Question.POTENTIAL_IMPACT, STARS);
    rests(all, Question.POTENTIAL_FOR_RESULTS, ImmutableList.of(), "promising-gate");
    rests(all, Question.PROMISING, ImmutableList.of());
    rests(
        all,
        Question.COMPLETION_MIDTERM,
        ImmutableList.of("starred-midterm", "starred-end"),
        "completion-end",
        "high-completion-midterm",
        "high-completion");
    rests(all, Question.COMPLETION_END, ImmutableList.of("starred-end"), "high-completion");
    rests(all, Question.EARLY_RESULTS, ImmutableList.of(), "strong-early-results");
    rests(all, Question.CARRIED_FORWARD, ImmutableList.of());
    return all.build();
  }

  /** The question's own code, some figures of each commitment, and every count rest on it. */
  private static void rests(
      ImmutableSetMultimap.Builder<String, String> all,
      String question,
      ImmutableList<String> figures,
      String... more) {
    var role = "commitments." + question;
    all.putAll(role, "aggregates", "distributions", "commitments." + question);
    figures.forEach(figure -> all.put(role, "commitments." + figure));
    for (var figure : more) {
      all.put(role, "commitments." + figure);
    }
  }
}
