package fr.arpent.methods.mobilisation.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.model.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * What a study writes to ask for {@link ConsensusGrid}.
 *
 * @param options what is decided on, with a column of notes per criterion
 * @param criteria the grid; a key is the name of a column, unless {@code column} names another
 * @param positions who said what of which option
 * @param interests who has an interest in which option, and must withdraw
 * @param quorum how many must take a position; 1 by default
 */
public record ConsensusGridRequest(
    OptionsRole options,
    ImmutableMap<String, CriterionRequest> criteria,
    Optional<PositionsRole> positions,
    Optional<InterestsRole> interests,
    Optional<Integer> quorum) {

  /**
   * Options, one row each.
   *
   * @param id column of keys
   * @param title column of titles
   */
  public record OptionsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> title)
      implements TableRole {}

  /**
   * Positions, one row each.
   *
   * @param option column of keys of options
   * @param member column of keys of members
   * @param position column of {@code agree}, {@code reservation}, {@code stand-aside}, {@code
   *     block}
   */
  public record PositionsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> option,
      Optional<String> member,
      Optional<String> position)
      implements TableRole {}

  /**
   * Interests, one row each.
   *
   * @param option column of keys of options
   * @param member column of keys of members
   */
  public record InterestsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> option,
      Optional<String> member)
      implements TableRole {}

  /**
   * A criterion.
   *
   * @param weight beside the others, above 0; 1 by default
   * @param polarity which end of the scale is good; {@code up} by default
   * @param scale lowest and highest note
   * @param floor share of the scale, in [0, 1], below which an option is out
   * @param column column of notes
   * @param title as printed
   */
  public record CriterionRequest(
      Optional<Double> weight,
      Optional<Polarity> polarity,
      ImmutableList<Double> scale,
      Optional<Double> floor,
      Optional<String> column,
      Optional<LocalizedText> title) {}

  /** Which end of a scale is good. */
  public enum Polarity {
    UP,
    DOWN;

    /** Returns the code. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
