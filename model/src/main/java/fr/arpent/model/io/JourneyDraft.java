package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.JourneyStep;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A journey whose steps are being read, row by row. */
final class JourneyDraft {

  private final String id;
  private final Map<Integer, JourneyStep> steps = new TreeMap<>();
  private Optional<String> persona = Optional.empty();

  JourneyDraft(String id) {
    this.id = id;
  }

  /** Adds the step of a row; all rows that name a persona must name the same one. */
  void add(Row row) {
    var named = row.reference("persona", RowKind.PERSONA);
    if (persona.isPresent() && named.isPresent() && !named.equals(persona)) {
      row.error(
          "value/journey-persona",
          "persona",
          ImmutableMap.of("found", named.get(), "journey", id, "first", persona.get()));
    }
    persona = persona.or(() -> named);
    step(row)
        .ifPresent(
            step -> {
              if (steps.putIfAbsent(step.step(), step) != null) {
                row.error(
                    "value/journey-step",
                    "step",
                    ImmutableMap.of("found", step.step(), "journey", id));
              }
            });
  }

  private static Optional<JourneyStep> step(Row row) {
    var step = JourneyStep.builder();
    row.required("step").flatMap(Cell::count).ifPresent(step::step);
    row.requiredWords("stage").ifPresent(step::stage);
    step.actions(row.words("actions"));
    step.contacts(row.words("contacts"));
    step.offer(row.words("offer"));
    step.ideas(row.words("ideas"));
    step.emotion(row.cell("emotion").flatMap(cell -> cell.integer(-2, 2)));
    row.cell("break").flatMap(Cell::flag).ifPresent(step::breaks);
    return row.build(step::build);
  }

  /** Returns the journey, its steps in the order of their numbers; empty when no row was sound. */
  Optional<Journey> journey() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Journey(id, persona, ImmutableList.copyOf(steps.values())));
  }
}
