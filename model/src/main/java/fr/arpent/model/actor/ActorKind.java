package fr.arpent.model.actor;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  /** Anything with statutes or a budget: a commune, a company, an association. */
  ORGANISATION,
  /** People who share a situation without statutes: residents of a street, patients. */
  GROUP
}
