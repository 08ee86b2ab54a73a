package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/** Gathers the input of the rules that share costs out as loads. */
final class PhragmenBinding {

  private PhragmenBinding() {}

  static Optional<PhragmenInput> bind(PhragmenRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var binding = new BudgetBinding(sources, problems);
    var election = binding.election(request.election());
    election.ifPresent(vote -> binding.checkDistricts(request.districts(), vote));
    request
        .completion()
        .filter(completion -> completion != Completion.NONE && completion != Completion.GREEDY)
        .ifPresent(
            completion ->
                problems.error(
                    "budgeting/completion", "/completion", ImmutableMap.of("found", completion)));
    var labels = election.map(vote -> binding.labels(request.labels(), BudgetBinding.costs(vote)));
    if (election.isEmpty() || problems.count() > before) {
      return Optional.empty();
    }
    var input =
        PhragmenInput.builder()
            .election(election.get())
            .completion(request.completion().orElse(Completion.NONE))
            .skip(request.skip().orElse(false))
            .addAllTieBreaks(request.tieBreak())
            .putAllDistricts(request.districts())
            .putAllLabels(labels.orElse(ImmutableMap.of()))
            .language(sources.study().language());
    return Optional.of(input.build());
  }

  /** Returns the settings that both rules have. */
  static ImmutableMap<String, Object> parameters(PhragmenInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters.put("completion", input.completion()).put("tie-break", input.ties());
    if (!input.districts().isEmpty()) {
      parameters.put("districts", input.districts());
    }
    return parameters.buildOrThrow();
  }

  /** Adds the last pass by number of votes where it is asked for. */
  static Decision completed(Decision decision, VoteProfile profile, PhragmenInput input) {
    return input.completion() == Completion.NONE
        ? decision
        : decision.completedBy(new GreedyRule(profile, input.ties(), false));
  }
}
