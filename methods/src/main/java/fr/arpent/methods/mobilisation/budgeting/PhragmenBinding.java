package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.Optional;

/** Gathers the input of the rules that share costs out as loads. */
final class PhragmenBinding {

  private PhragmenBinding() {}

  static Optional<PhragmenInput> bind(PhragmenRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var bound = new BudgetBinding(sources, problems).bind(request);
    request
        .completion()
        .filter(completion -> completion != Completion.NONE && completion != Completion.GREEDY)
        .ifPresent(
            completion ->
                problems.error(
                    "budgeting/completion", "/completion", ImmutableMap.of("found", completion)));
    if (bound.isEmpty() || problems.count() > before) {
      return Optional.empty();
    }
    var input =
        PhragmenInput.builder()
            .election(bound.get().election())
            .completion(request.completion().orElse(Completion.NONE))
            .skip(request.skip().orElse(false))
            .addAllTieBreaks(request.tieBreak())
            .seed(bound.get().seed())
            .putAllDistricts(request.districts())
            .putAllLabels(bound.get().labels())
            .language(bound.get().language());
    return Optional.of(input.build());
  }

  /** Returns the settings that both rules have. */
  static ImmutableMap<String, Object> parameters(PhragmenInput input) {
    return ImmutableMap.<String, Object>builder()
        .put("completion", input.completion())
        .putAll(BudgetBinding.parameters(input))
        .buildOrThrow();
  }

  /** Adds the last pass by number of votes where it is asked for. */
  static Decision completed(
      Decision decision, VoteProfile profile, PhragmenInput input, Comparator<Integer> ties) {
    return input.completion() == Completion.NONE
        ? decision
        : decision.completedBy(new GreedyRule(profile, ties, false));
  }
}
