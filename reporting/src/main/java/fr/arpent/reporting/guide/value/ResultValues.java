package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import java.util.Optional;

/**
 * Values of results: {@code access.territories[82033].score}; an analysis as a whole for
 * conditions.
 *
 * @param results empty when the study was not run: keys are then all that can be checked
 * @param underEmbargo analyses that may not be printed yet
 */
record ResultValues(Optional<StudyResults> results, ImmutableSet<String> underEmbargo) {

  Optional<Value> find(PathReading reading) {
    if (results.isEmpty()) {
      return checkKeys(reading);
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

  private static Optional<Value> checkKeys(PathReading reading) {
    for (var step : reading.steps()) {
      if (step.isKey() && reading.key(step).isEmpty()) {
        return Optional.empty();
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
