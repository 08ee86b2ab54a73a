package fr.arpent.reporting.guide.value;

/** Whether a value can be printed. */
public enum Standing {
  KNOWN,
  /** Nothing was observed, or the question has no answer. */
  MISSING,
  /** Waits for a public draw. */
  PENDING,
  UNDER_EMBARGO,
  /** The study was not run: only its names can be checked. */
  NOT_RUN
}
