package fr.arpent.model.problem;

/** Whether a problem stops the work. */
public enum Severity {
  /** The study goes on and the guide's annex says so; an error with {@code --strict}. */
  WARNING,
  /** Nothing is written. */
  ERROR
}
