package fr.arpent.model.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.arpent.model.LocalizedText;

/**
 * What somebody does somewhere (rôle): "porteur du projet", "chair".
 *
 * @param title the words, as printed
 */
public record Role(@JsonValue LocalizedText title) {

  /** Returns a role from its words. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Role {}
}
