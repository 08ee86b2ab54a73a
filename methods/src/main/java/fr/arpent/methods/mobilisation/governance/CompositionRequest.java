package fr.arpent.methods.mobilisation.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Composition}.
 *
 * @param bodies committees
 * @param members their seats; rules name further columns of this table
 * @param meetings what meetings there were, and how many were present
 * @param on day on which the rules are checked
 * @param rules what must hold of every body
 */
public record CompositionRequest(
    BodiesRole bodies,
    MembersRole members,
    Optional<MeetingsRole> meetings,
    LocalDate on,
    ImmutableList<RuleRequest> rules) {

  /**
   * Bodies, one row each.
   *
   * @param id column of keys
   * @param name column of names
   */
  public record BodiesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> name)
      implements TableRole {}

  /**
   * Seats, one row each.
   *
   * @param body column of keys of bodies; without it, the column that refers to the table of bodies
   * @param since column of first days
   * @param until column of last days
   */
  public record MembersRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> body,
      Optional<String> since,
      Optional<String> until)
      implements TableRole {}

  /**
   * Meetings, one row each.
   *
   * @param body column of keys of bodies
   * @param date column of days
   * @param present column of numbers of members present
   */
  public record MeetingsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> body,
      Optional<String> date,
      Optional<String> present)
      implements TableRole {}

  /** A rule, with the keys of {@link Rule}. */
  public record RuleRequest(
      RuleKind rule,
      Optional<String> id,
      Optional<String> field,
      Optional<String> value,
      Optional<Double> equal,
      Optional<Double> atLeast,
      Optional<Double> atMost,
      Optional<Double> tolerance,
      ImmutableList<String> values,
      Optional<Double> share,
      Optional<Integer> everyYears,
      Optional<Integer> min,
      Optional<Integer> max,
      Optional<Integer> about) {

    /** Returns the keys it lacks. */
    ImmutableList<String> lacking() {
      return Rule.lacking(rule, field, value, equal, atLeast, atMost, share, min, max, about);
    }

    /** Returns the rule; nothing must be lacking. */
    Rule toRule() {
      return new Rule(
          id,
          rule,
          field,
          value,
          equal,
          atLeast,
          atMost,
          tolerance,
          values,
          share,
          everyYears,
          min,
          max,
          about);
    }
  }
}
