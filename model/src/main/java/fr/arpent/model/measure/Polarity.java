package fr.arpent.model.measure;

/** Which way an indicator gets better (sens de lecture). */
public enum Polarity {
  /** More is better: doctors within reach. */
  UP,
  /** Less is better: minutes to the nearest doctor. */
  DOWN,
  /** Neither: inhabitants. */
  NONE
}
