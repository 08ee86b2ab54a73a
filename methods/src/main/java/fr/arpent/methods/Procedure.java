package fr.arpent.methods;

/**
 * A pure function from an immutable input (data and settings) to an immutable result: same input,
 * same result, on every machine and in every locale.
 *
 * @param <I> data and settings
 * @param <R> figures, findings and provenance
 */
public interface Procedure<I, R extends Result> {

  /** Returns what is published of the method (fiche méthode). */
  MethodCard card();

  /** Carries the procedure out. */
  R apply(I input);
}
