package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.ResultShape;
import fr.arpent.methods.StudyResults;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values of results: {@code access.territories[82033].score}; an analysis as a whole for
 * conditions.
 *
 * @param results empty when the study was not run: the names of the values are then all that can be
 *     checked
 * @param shapes the names of the values of an analysis before it is run, where they are known
 * @param underEmbargo analyses that may not be printed yet
 */
public record ResultValues(
    Optional<StudyResults> results,
    Function<String, Optional<ResultShape>> shapes,
    ImmutableSet<String> underEmbargo) {

  Optional<Value> find(PathReading reading) {
    if (results.isEmpty()) {
      return beforeRun(reading);
    }
    var analysis = reading.path().root();
    if (underEmbargo.contains(analysis)) {
      return Optional.of(Value.without(Standing.UNDER_EMBARGO));
    }
    return results
        .get()
        .find(analysis)
        .map(result -> in(result, reading))
        .orElseGet(() -> Optional.of(Value.without(Standing.MISSING)));
  }

  private Optional<Value> beforeRun(PathReading reading) {
    var shape = shapes.apply(reading.path().root());
    for (int i = 0; i < reading.steps().size(); i++) {
      var step = reading.step(i);
      var key = step.isKey() ? reading.key(step) : Optional.of(step.name());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      var here = shape;
      shape = here.flatMap(known -> known.next(key.get(), step.isKey()));
      if (here.isPresent() && shape.isEmpty()) {
        return reading.unknown(i, step.isKey(), here.get().names(step.isKey()));
      }
    }
    return Optional.of(Value.without(Standing.NOT_RUN));
  }

  private static Optional<Value> in(AnalysisResult result, PathReading reading) {
    JsonNode node = result.values();
    if (reading.steps().isEmpty()) {
      return Optional.of(whole(result));
    }
    for (int i = 0; i < reading.steps().size(); i++) {
      var step = reading.step(i);
      var key = step.isKey() ? reading.key(step) : Optional.of(step.name());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      var next = JsonSteps.next(node, key.get(), step.isKey());
      if (next.isEmpty()) {
        return without(result, node, i, reading);
      }
      node = next.get();
    }
    return Optional.of(
        node.isNull()
            ? Value.without(standing(result).orElse(Standing.MISSING))
            : Value.known(node, result.isIllustration(reading.path().tracedName())));
  }

  /** An analysis as a whole: what a condition asks with {@code draw is pending}. */
  private static Value whole(AnalysisResult result) {
    return standing(result)
        .map(Value::without)
        .orElseGet(() -> Value.known(result.values(), !result.illustration().isEmpty()));
  }

  private static Optional<Value> without(
      AnalysisResult result, JsonNode node, int step, PathReading reading) {
    var standing =
        node.isNull() ? Optional.of(standing(result).orElse(Standing.MISSING)) : standing(result);
    return standing.isPresent()
        ? standing.map(Value::without)
        : reading.unknown(step, reading.isKey(step), JsonSteps.known(node, reading.isKey(step)));
  }

  /** Returns why a result has no values; empty when it has. */
  private static Optional<Standing> standing(AnalysisResult result) {
    return switch (result.status()) {
      case DONE -> Optional.empty();
      case PENDING -> Optional.of(Standing.PENDING);
      case UNDER_EMBARGO -> Optional.of(Standing.UNDER_EMBARGO);
      case NO_ANSWER -> Optional.of(Standing.MISSING);
    };
  }
}
