package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.ActorStake;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.Influence;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Gathers the input of a balance of power from a study. */
final class MactorBinding {

  private final MactorRequest request;
  private final Sources sources;
  private final Problems problems;

  MactorBinding(MactorRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<MactorInput> input() {
    int before = problems.count();
    var input = MactorInput.builder();
    var actors =
        sources
            .rows("actors", request.actors(), problems)
            .map(rows -> rows.column("id", request.actors().id()).keys())
            .map(keys -> ImmutableList.sortedCopyOf(CanonicalJson.BY_CODE_POINT, keys))
            .orElse(ImmutableList.of());
    input.addAllActors(actors);
    sources
        .rows("influences", request.influences(), problems)
        .ifPresent(rows -> influences(rows, actors, input));
    sources
        .rows("stakes", request.stakes(), problems)
        .ifPresent(rows -> stakes(rows, actors, input));
    return problems.count() > before ? Optional.empty() : Optional.of(input.build());
  }

  private void influences(Rows rows, ImmutableList<String> actors, MactorInput.Builder input) {
    var asked = request.influences();
    var fromColumn = rows.column("from", asked.from());
    var from = known(fromColumn, actors);
    var to = known(rows.column("to", asked.to()), actors);
    var values = whole(rows.column("influence", asked.influence()), 0);
    var seen = new HashSet<List<String>>();
    for (int row = 0; row < rows.size(); row++) {
      if (from.get(row).isPresent() && to.get(row).isPresent() && values.get(row).isPresent()) {
        var pair = List.of(from.get(row).get(), to.get(row).get());
        if (pair.get(0).equals(pair.get(1)) || !seen.add(pair)) {
          fromColumn.refuse(
              row, "reference/pair", ImmutableMap.of("found", String.join(", ", pair)));
        } else {
          input.addInfluences(new Influence(pair.get(0), pair.get(1), values.get(row).get()));
        }
      }
    }
  }

  private void stakes(Rows rows, ImmutableList<String> actors, MactorInput.Builder input) {
    var asked = request.stakes();
    var actorColumn = rows.column("actor", asked.actor());
    var actor = known(actorColumn, actors);
    var objectives = rows.column("objective", asked.objective()).codes();
    var values = whole(rows.column("stake", asked.stake()), -4);
    var seen = new HashSet<List<String>>();
    for (int row = 0; row < rows.size(); row++) {
      if (actor.get(row).isPresent()
          && objectives.get(row).isPresent()
          && values.get(row).isPresent()) {
        var pair = List.of(actor.get(row).get(), objectives.get(row).get());
        if (!seen.add(pair)) {
          actorColumn.refuse(
              row, "reference/pair", ImmutableMap.of("found", String.join(", ", pair)));
        } else {
          input.addStakes(new ActorStake(pair.get(0), pair.get(1), values.get(row).get()));
        }
      }
    }
    objectives.stream()
        .flatMap(Optional::stream)
        .distinct()
        .sorted(CanonicalJson.BY_CODE_POINT)
        .forEach(input::addObjective);
  }

  private static ImmutableList<Optional<String>> known(
      RoleColumn column, ImmutableList<String> actors) {
    return column.codes(actors, "value/choice", ImmutableMap.of());
  }

  /** Reads whole numbers from a least one to 4. */
  private static ImmutableList<Optional<Integer>> whole(RoleColumn column, int least) {
    var numbers = column.integers();
    var whole = ImmutableList.<Optional<Integer>>builder();
    for (int i = 0; i < numbers.size(); i++) {
      int row = i;
      whole.add(
          numbers
              .get(row)
              .flatMap(
                  value ->
                      value >= least && value <= 4
                          ? Optional.of(value.intValue())
                          : column.<Integer>refuse(
                              row,
                              "value/between",
                              ImmutableMap.of("found", value, "least", least, "most", 4))));
    }
    return whole.build();
  }
}
