package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/** Gathers what jurors gave from a study. */
final class JuryBinding {

  private final JuryRequest request;
  private final Sources sources;
  private final Problems problems;

  JuryBinding(JuryRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<JuryInput> input() {
    int before = problems.count();
    var tables = new SelectionTables(sources, problems);
    var criteria = tables.criteria(request.criteria());
    var listed =
        request
            .applications()
            .flatMap(
                role ->
                    sources
                        .rows("applications", role, problems)
                        .map(rows -> rows.column("id", role.id()).keys()));
    if (problems.count() > before || criteria.isEmpty()) {
      return Optional.empty();
    }
    var scores = tables.scores(request.scores(), criteria, Optional.empty());
    var recusals = tables.recusals(request.conflicts(), Optional.empty());
    if (problems.count() > before) {
      return Optional.empty();
    }
    ImmutableList<String> applications =
        listed.orElseGet(
            () ->
                scores.stream().map(JurorScore::application).distinct().collect(toImmutableList()));
    return Optional.of(
        new JuryInput(
            ImmutableList.sortedCopyOf(applications),
            criteria,
            scores.stream()
                .filter(one -> applications.contains(one.application()))
                .collect(toImmutableList()),
            recusals));
  }
}
