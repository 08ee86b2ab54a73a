package fr.arpent.methods;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.Study;
import java.util.Optional;

/**
 * Whether the values that roles read of other analyses will be there: {@code {result:
 * quotas.targets}}, known from the types of the results before anything is run. Whether a value is
 * of the kind that a role needs is for its method to say.
 */
record ResultReferences(Study study, MethodCatalogue catalogue) {

  /**
   * Reports the roles of an analysis that read what no result will hold; an analysis that does not
   * exist is not reported here.
   *
   * @param problems already under {@code /analyses/<id>}
   */
  void check(AnalysisRequest request, Problems problems) {
    AnalysisOrder.byRole(request)
        .forEach(
            (role, other) ->
                shape(other).ifPresent(shape -> check(request, role, shape, problems)));
  }

  private void check(AnalysisRequest request, String role, ResultShape shape, Problems problems) {
    var pointer = "/" + role + "/result";
    var found = request.settings().tree().at(pointer).asText();
    var path = Splitter.on('.').splitToList(found);
    var value = Optional.of(shape);
    for (var step : path.subList(1, path.size())) {
      value = value.flatMap(here -> here.next(step, false));
    }
    if (value.isEmpty()) {
      problems.error(
          "reference/unknown", pointer, Rows.unknown("result", found, lists(path.get(0), shape)));
    }
  }

  private Optional<ResultShape> shape(String analysis) {
    return Optional.ofNullable(study.analyses().get(analysis))
        .flatMap(request -> catalogue.find(request.method()))
        .map(method -> ResultShape.of(method.resultType()));
  }

  private static ImmutableList<String> lists(String analysis, ResultShape shape) {
    return shape.names(false).stream()
        .filter(name -> shape.next(name, false).filter(ResultShape::isList).isPresent())
        .map(name -> analysis + "." + name)
        .collect(ImmutableList.toImmutableList());
  }
}
