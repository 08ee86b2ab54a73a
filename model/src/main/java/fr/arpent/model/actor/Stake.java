package fr.arpent.model.actor;

import fr.arpent.model.validity.Promises;
import java.util.Optional;

/**
 * An actor's stake in the question of the study; what was not assessed is empty.
 *
 * <p>Power, legitimacy and urgency are the attributes of Mitchell, Agle and Wood (<cite>Toward a
 * Theory of Stakeholder Identification and Salience</cite>, AMR 22(4), 1997); position is where the
 * actor stands, wanted where the project would like it to stand.
 *
 * @param power 0 (none) to 3
 * @param legitimacy 0 to 3
 * @param urgency 0 to 3
 * @param interest 0 to 3
 * @param position −2 (strongly against) to 2 (strongly for)
 * @param wanted −2 to 2
 */
public record Stake(
    Optional<Integer> power,
    Optional<Integer> legitimacy,
    Optional<Integer> urgency,
    Optional<Integer> interest,
    Optional<Integer> position,
    Optional<Integer> wanted) {

  /** Nothing was assessed. */
  public static final Stake UNKNOWN =
      new Stake(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Checks the ranges. */
  public Stake {
    Promises.within("power", power, 0, 3);
    Promises.within("legitimacy", legitimacy, 0, 3);
    Promises.within("urgency", urgency, 0, 3);
    Promises.within("interest", interest, 0, 3);
    Promises.within("position", position, -2, 2);
    Promises.within("wanted", wanted, -2, 2);
  }
}
