package fr.arpent.methods.mobilisation.governance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@link Composition} works on.
 *
 * @param committees with distinct ids
 * @param seats each of one of them
 * @param meetings in any order; empty when none were given
 * @param on day on which the rules are checked
 * @param rules with distinct names
 */
public record CompositionInput(
    ImmutableList<Committee> committees,
    ImmutableList<Seat> seats,
    Optional<ImmutableList<Meeting>> meetings,
    LocalDate on,
    ImmutableList<Rule> rules) {

  /** Checks ids and names. */
  public CompositionInput {
    checkArgument(
        committees.stream().map(Committee::id).distinct().count() == committees.size(),
        "ids of bodies must be distinct");
    checkArgument(
        rules.stream().map(Rule::name).distinct().count() == rules.size(),
        "names of rules must be distinct");
  }

  /** A body. */
  public record Committee(String id, Optional<LocalizedText> name) {}

  /**
   * A seat held by a person.
   *
   * @param since first day; unknown sets no limit
   * @param until last day; unknown sets no limit
   * @param values of the fields that rules look at
   */
  public record Seat(
      String body,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      ImmutableSortedMap<String, String> values) {

    boolean heldOn(LocalDate day) {
      return since.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }

    Optional<String> value(String field) {
      return Optional.ofNullable(values.get(field));
    }
  }

  /** A meeting, and how many members were present. */
  public record Meeting(String body, LocalDate date, int present) {}
}
