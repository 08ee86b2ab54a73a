package fr.arpent.methods.mobilisation.governance;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.Polarity;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * Options on a grid, and where the body stands: the outcome of {@link ConsensusGrid}.
 *
 * @param options the best first; those without all notes last; by id among equals
 * @param criteria in the order of the study
 * @param count options
 * @param agreed options with consensus, with or without reservations
 * @param blocked options that somebody blocks
 * @param discussed whether positions are known
 * @param withdrawn positions that were not counted, for an interest
 */
public record ConsensusGridResult(
    ImmutableList<Graded> options,
    ImmutableList<Weighed> criteria,
    int count,
    int agreed,
    int blocked,
    boolean discussed,
    int withdrawn,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * An option.
   *
   * @param rank 1 for the best; equal ones share the best
   * @param score weighted mean of the notes as shares of their scales, in [0, 1]
   * @param bestRank when one criterion at a time, or none, is left out
   * @param worstRank the same
   * @param notes one per criterion, in their order
   * @param below criteria whose floor it does not reach
   * @param present members who took a position that counts
   * @param withdrawn members with an interest
   */
  public record Graded(
      String id,
      int order,
      Optional<LocalizedText> title,
      Answer<Integer> rank,
      Answer<Double> score,
      Answer<Integer> bestRank,
      Answer<Integer> worstRank,
      ImmutableList<Note> notes,
      ImmutableList<String> below,
      Consent consent,
      int present,
      int agree,
      int reservations,
      int standAside,
      int blocks,
      int withdrawn) {}

  /** A note, and its share of the scale. */
  public record Note(String id, Answer<Double> note, Answer<Double> share) {}

  /**
   * A criterion.
   *
   * @param share of all weights
   * @param spread best less worst share among the options: 0 when it tells none apart
   */
  public record Weighed(
      String id,
      int order,
      Optional<LocalizedText> title,
      double weight,
      double share,
      Polarity polarity,
      Answer<Double> spread) {}
}
