package fr.arpent.model.project;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of a project in time (phase).
 *
 * @param project id of the project
 * @param title what is done, as printed
 * @param start first day
 * @param end last day, not before the first
 */
public record Phase(
    String project, LocalizedText title, Optional<LocalDate> start, Optional<LocalDate> end) {

  /** Checks the key and the order of the days. */
  public Phase {
    Promises.key("project of a phase", project);
    Promises.ordered("phase of project " + project, start, end);
  }
}
