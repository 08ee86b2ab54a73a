package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Finding;
import fr.arpent.methods.mobilisation.selection.CallResult.Weighed;
import java.util.List;
import java.util.Map;

/** What readers of a decision must know; jurors are counted and never named. */
record CallFindings(
    CallInput input,
    ImmutableList<JudgedApplication> applications,
    ImmutableList<Weighed> criteria) {

  private static final double NEAR = 1e-9;

  ImmutableList<Finding> all() {
    var findings = ImmutableList.<Finding>builder();
    applications.forEach(one -> of(one, findings));
    var tied = ids(Outcome.TIED);
    if (!tied.isEmpty()) {
      findings.add(
          Finding.warning(
              "tie-not-decided",
              Map.of("applications", String.join(",", tied), "count", tied.size())));
    }
    long selected = applications.stream().filter(it -> it.outcome() == Outcome.SELECTED).count();
    long open = input.places() - selected;
    if (open > 0 && tied.isEmpty()) {
      findings.add(Finding.note("places-open", Map.of("open", open, "places", input.places())));
    }
    if (input.scores().stream().map(JurorScore::juror).distinct().count() < 2) {
      findings.add(Finding.warning("one-juror", Map.of("places", input.places())));
    }
    for (var criterion : criteria) {
      if (criterion.spread().value().filter(it -> it <= NEAR).isPresent()) {
        findings.add(Finding.note("tells-none-apart", Map.of("criterion", criterion.id())));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  private void of(JudgedApplication one, ImmutableList.Builder<Finding> findings) {
    long unheeded =
        scoresOf(one.id()).stream()
            .filter(it -> input.recusals().contains(new Recusal(it.juror(), one.id())))
            .map(JurorScore::juror)
            .distinct()
            .count();
    if (unheeded > 0) {
      findings.add(
          Finding.warning("recused-scored", Map.of("application", one.id(), "jurors", unheeded)));
    }
    switch (one.outcome()) {
      case NOT_ELIGIBLE -> {
        int scores = scoresOf(one.id()).size();
        if (scores > 0) {
          findings.add(
              Finding.note(
                  "scored-not-eligible", Map.of("application", one.id(), "scores", scores)));
        }
      }
      case NOT_SCORED ->
          findings.add(Finding.warning("not-scored", Map.of("application", one.id())));
      case BELOW_FLOOR ->
          findings.add(
              Finding.note(
                  "below-floor",
                  Map.of("application", one.id(), "criteria", String.join(",", one.below()))));
      default -> {}
    }
    long missing = missing(one);
    if (one.outcome() != Outcome.NOT_ELIGIBLE && missing > 0) {
      findings.add(
          Finding.note(
              "scores-missing",
              Map.of(
                  "application",
                  one.id(),
                  "missing",
                  missing,
                  "all",
                  (long) one.expected() * input.criteria().size())));
    }
  }

  private long missing(JudgedApplication one) {
    long given =
        scoresOf(one.id()).stream()
            .filter(it -> !input.recusals().contains(new Recusal(it.juror(), one.id())))
            .count();
    return (long) one.expected() * input.criteria().size() - given;
  }

  private List<JurorScore> scoresOf(String application) {
    return input.scores().stream().filter(one -> one.application().equals(application)).toList();
  }

  private List<String> ids(Outcome outcome) {
    return applications.stream()
        .filter(one -> one.outcome() == outcome)
        .map(JudgedApplication::id)
        .toList();
  }
}
