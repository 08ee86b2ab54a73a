package fr.arpent.methods.mobilisation.sortition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.sortition.PanelDrawInput.Panel;
import fr.arpent.model.problem.Problems;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers the input of a public draw from a study. */
final class PanelDrawBinding {

  private final PanelDrawRequest request;
  private final Sources sources;
  private final Problems problems;

  PanelDrawBinding(PanelDrawRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<PanelDrawInput> input() {
    int before = problems.count();
    if (request.lottery().isPresent() == request.pool().isPresent()) {
      problems.error("schema/one-of", "", ImmutableMap.of("keys", "lottery, pool"));
    }
    var seed = request.seed().seed("/seed", problems);
    var panels =
        request
            .lottery()
            .flatMap(role -> sources.rows("lottery", role, problems))
            .map(this::panels)
            .orElse(ImmutableList.of());
    var people =
        request
            .pool()
            .flatMap(
                role ->
                    sources
                        .rows("pool", role, problems)
                        .map(rows -> rows.column("id", role.id()).keys()))
            .orElse(ImmutableList.of());
    int size = request.pool().isPresent() ? request.size().orElse(0) : 1;
    if (problems.count() == before && request.pool().isPresent()) {
      checkSize(size, people.size());
    }
    if (seed.isEmpty() || problems.count() > before || (panels.isEmpty() && people.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new PanelDrawInput(
            panels,
            people,
            size,
            request.purpose().orElse(panels.isEmpty() ? "sample" : "panel-lottery"),
            seed.get(),
            sources.study().date()));
  }

  private void checkSize(int size, int people) {
    if (size < 1 || size > people) {
      problems.error(
          "value/between", "/size", ImmutableMap.of("found", size, "least", 1, "most", people));
    }
  }

  private ImmutableList<Panel> panels(Rows rows) {
    var asked = request.lottery().orElseThrow();
    var ids = rows.column("id", asked.id()).keys();
    var members = rows.column("members", asked.members()).texts();
    return IntStream.range(0, rows.size())
        .mapToObj(row -> new Panel(ids.get(row), split(members.get(row).orElse(""))))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> split(String members) {
    return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(members));
  }
}
