package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.value.ValuePath.Step;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A path being followed to its value; what leads nowhere is reported at its place.
 *
 * @param row the row that a guide of a batch is about
 */
record PathReading(ValuePath path, Place place, Problems problems, Optional<Row> row) {

  List<Step> steps() {
    return path.steps();
  }

  Step step(int index) {
    return path.steps().get(index);
  }

  boolean isKey(int index) {
    return index < path.steps().size() && step(index).isKey();
  }

  /** Returns a key; {@code row} is the key of the batch's row, a problem outside a batch. */
  Optional<String> key(Step step) {
    if (!step.name().equals("row")) {
      return Optional.of(step.name());
    }
    batchRow();
    return row.map(Row::key);
  }

  /** Returns the batch's row; outside a batch that is a problem. */
  Optional<Row> batchRow() {
    if (row.isEmpty()) {
      problems.errorIn(place, "text/row-outside-batch", ImmutableMap.of("path", path.toString()));
    }
    return row;
  }

  /** Reports a step that leads nowhere, with the nearest that does. */
  Optional<Value> unknown(int step, boolean isKey, Collection<String> known) {
    var found = step < path.steps().size() ? step(step).name() : "";
    return unknown(
        Nearest.to(found, known)
            .map(name -> path.with(step, new Step(name, isKey)))
            .orElseGet(() -> Nearest.list(known)),
        known);
  }

  /** Reports a first name that nothing has. */
  Optional<Value> unknownRoot(Collection<String> known) {
    return unknown(
        Nearest.to(path.root(), known)
            .map(root -> new ValuePath(root, path.steps()).toString())
            .orElseGet(() -> Nearest.list(known)),
        known);
  }

  private Optional<Value> unknown(String nearest, Collection<String> known) {
    problems.errorIn(
        place,
        "text/unknown-value",
        ImmutableMap.of(
            "found", path.toString(), "nearest", nearest, "known", Nearest.list(known)));
    return Optional.empty();
  }
}
