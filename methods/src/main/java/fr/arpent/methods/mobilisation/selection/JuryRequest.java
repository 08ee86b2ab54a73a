package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link JuryAgreement}.
 *
 * @param criteria what was judged by
 * @param scores what jurors gave
 * @param applications those that count; all that were scored without it
 * @param conflicts who does not judge what
 */
public record JuryRequest(
    CriteriaRole criteria,
    ScoresRole scores,
    Optional<ApplicationsRole> applications,
    Optional<ConflictsRole> conflicts) {

  /**
   * Applications that count, one row each; the list of a call, for those that were judged: {@code
   * {result: call.applications}}.
   *
   * @param id column of keys
   */
  public record ApplicationsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}
}
