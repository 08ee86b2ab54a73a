package fr.arpent.methods.mobilisation.governance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.Polarity;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * What {@link ConsensusGrid} works on.
 *
 * @param options with distinct ids
 * @param criteria at least one, with distinct ids
 * @param positions one at most for each member and option
 * @param interests members who must withdraw from an option
 * @param quorum how many must take a position, {@code >= 1}
 */
public record ConsensusGridInput(
    ImmutableList<Choice> options,
    ImmutableList<Criterion> criteria,
    ImmutableList<Stance> positions,
    ImmutableSet<Interest> interests,
    int quorum) {

  /** Checks ids and the quorum. */
  public ConsensusGridInput {
    checkArgument(!criteria.isEmpty(), "a grid must have at least one criterion");
    checkArgument(
        options.stream().map(Choice::id).distinct().count() == options.size(),
        "ids of options must be distinct");
    checkArgument(quorum >= 1, "quorum must be >= 1, was %s", quorum);
  }

  /**
   * An option.
   *
   * @param notes by criterion; one that was not given lacks
   */
  public record Choice(
      String id, Optional<LocalizedText> title, ImmutableSortedMap<String, Double> notes) {}

  /**
   * A criterion.
   *
   * @param weight {@code > 0}
   * @param lowest lowest note
   * @param highest highest note, above the lowest
   * @param floor share of the scale below which an option is out
   */
  public record Criterion(
      String id,
      Optional<LocalizedText> title,
      double weight,
      Polarity polarity,
      double lowest,
      double highest,
      Optional<Double> floor) {

    /** Checks weight and scale. */
    public Criterion {
      checkArgument(weight > 0, "weight must be > 0, was %s", weight);
      checkArgument(lowest < highest, "a scale must rise, was %s to %s", lowest, highest);
    }

    /** Returns all that it says but its title, by key, for the settings of a result. */
    ImmutableMap<String, Object> said() {
      var said = ImmutableMap.<String, Object>builder();
      said.put("id", id).put("weight", weight).put("polarity", polarity);
      said.put("scale", ImmutableList.of(lowest, highest));
      floor.ifPresent(least -> said.put("floor", least));
      return said.buildOrThrow();
    }

    /** Returns a note as a share of the way from the bad to the good end, in [0, 1]. */
    double share(double note) {
      double share = (note - lowest) / (highest - lowest);
      return polarity == Polarity.UP ? share : 1 - share;
    }
  }

  /** What a member says of an option. */
  public record Stance(String option, String member, Position position) {}

  /** A member with an interest in an option. */
  public record Interest(String option, String member) {}
}
