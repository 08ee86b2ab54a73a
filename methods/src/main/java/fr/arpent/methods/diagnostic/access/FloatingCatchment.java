package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

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
public final class FloatingCatchment
    implements CataloguedMethod<AccessRequest, AccessInput, AccessResult> {

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

  @Override
  public Class<AccessRequest> requestType() {
    return AccessRequest.class;
  }

  @Override
  public Class<AccessResult> resultType() {
    return AccessResult.class;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A place of demand is at its row's own latitude and longitude, else where the study's
   * territory of the same code is. A service is at its row's own, else at the row of demand, else
   * at the territory, that its position column names.
   */
  @Override
  public Optional<AccessInput> bind(AccessRequest request, Sources sources, Problems problems) {
    return new AccessBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(AccessInput input) {
    return AccessParameters.of(input);
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return AccessParameters.DEPENDENCIES;
  }
}
