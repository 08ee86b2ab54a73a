package fr.arpent.model.io;

/** Limits on what is read. */
public final class Limits {
  private Limits() {}
}
