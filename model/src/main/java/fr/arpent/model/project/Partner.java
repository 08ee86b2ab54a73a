package fr.arpent.model.project;

import fr.arpent.model.actor.Role;
import fr.arpent.model.validity.Promises;
import java.util.Optional;

/**
 * An actor that takes part in a project (partenaire).
 *
 * @param project id of the project
 * @param actor id of the actor
 * @param role what it does there
 */
public record Partner(String project, String actor, Optional<Role> role) {

  /** Checks the keys. */
  public Partner {
    Promises.key("project of a partner", project);
    Promises.key("actor of a partner", actor);
  }
}
