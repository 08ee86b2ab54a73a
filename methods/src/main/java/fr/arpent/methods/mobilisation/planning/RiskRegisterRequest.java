package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link RiskRegister}.
 *
 * @param risks rated risks
 * @param scale highest rating of likelihood and impact; 5 by default
 * @param medium criticality from which a risk is medium; 6 by default on a scale of 5
 * @param high criticality from which a risk is high; 15 by default on a scale of 5
 */
public record RiskRegisterRequest(
    RisksRole risks, Optional<Integer> scale, Optional<Integer> medium, Optional<Integer> high) {

  /**
   * Risks, one row each.
   *
   * @param id column of keys
   * @param title column of titles
   * @param likelihood column of ratings from 1
   * @param impact column of ratings from 1
   * @param likelihoodAfter column of ratings once the response works
   * @param impactAfter column of ratings once the response works
   * @param response column of what is done about it
   * @param holder column of those who watch it
   */
  public record RisksRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> title,
      Optional<String> likelihood,
      Optional<String> impact,
      Optional<String> likelihoodAfter,
      Optional<String> impactAfter,
      Optional<String> response,
      Optional<String> holder)
      implements TableRole {}
}
