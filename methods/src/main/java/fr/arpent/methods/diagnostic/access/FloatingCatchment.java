package fr.arpent.methods.diagnostic.access;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Procedure;

/**
 * Two-step floating catchment area (méthode des aires mobiles en deux étapes): what capacity each
 * inhabitant reaches, when everybody within the catchment of a service shares it.
 *
 * <p>Step 1, for each service j: R_j = S_j / Σ_k P_k w(d_kj), over the places k within the
 * catchment. Step 2, for each place i: A_i = Σ_j R_j w(d_ij). With w = 1 this is the 2SFCA of Luo
 * and Wang (2003), with weights by band the E2SFCA of Luo and Qi (2009). The capacity that is
 * reached is shared out exactly: Σ P_i A_i = Σ S_j over the services that somebody reaches.
 *
 * <p>Time and memory grow with the pairs within the catchment, found with a spatial index; no
 * matrix is built. The result does not depend on the order of the input. Not to be compared with
 * the official APL, which counts activity, age and road time.
 */
public final class FloatingCatchment implements Procedure<AccessInput, AccessResult> {

  /** Returns the method. */
  public FloatingCatchment() {}

  @Override
  public MethodCard card() {
    return AccessCard.CARD;
  }

  /**
   * Computes the access of every place of demand.
   *
   * @throws IllegalArgumentException if great-circle distance is asked and a position is missing,
   *     or the minutes of a pair are given twice
   */
  @Override
  public AccessResult apply(AccessInput input) {
    return new AccessFigures(input).result();
  }
}
