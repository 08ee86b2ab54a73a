package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * Risks by criticality: the outcome of {@link RiskRegister}.
 *
 * @param risks the most critical first, by id among equals
 * @param levels high, medium, low
 * @param matrix cells that hold risks, by likelihood and impact, the highest first
 * @param medium criticality from which a risk is medium
 * @param high criticality from which a risk is high
 * @param highNow risks of the highest level
 * @param highAfter risks that stay high once the responses work; what has no later rating counts as
 *     it is now
 */
public record RiskRegisterResult(
    ImmutableList<Rated> risks,
    ImmutableList<Level> levels,
    ImmutableList<Square> matrix,
    int scale,
    int medium,
    int high,
    int count,
    int highNow,
    int highAfter,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * A risk.
   *
   * @param rank 1 for the most critical; equal ones share the best
   * @param criticality likelihood × impact
   */
  public record Rated(
      String id,
      int order,
      int rank,
      Optional<LocalizedText> title,
      int likelihood,
      int impact,
      int criticality,
      RiskLevel level,
      Answer<Integer> criticalityAfter,
      Answer<RiskLevel> levelAfter,
      Optional<LocalizedText> response,
      Answer<String> holder) {}

  /** Risks of a level. */
  public record Level(RiskLevel id, int order, int count, ImmutableList<String> risks) {}

  /** Risks with one likelihood and one impact. */
  public record Square(
      String id,
      int likelihood,
      int impact,
      int criticality,
      RiskLevel level,
      int count,
      ImmutableList<String> risks) {}
}
