package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;

/**
 * Somebody to seat.
 *
 * @param id key of the person
 * @param fields what tables are mixed by, by name; a field that is not known is not there
 * @param needsInterpreter whether the person follows the talk only through an interpreter
 * @param interprets whether the person speaks both languages
 */
public record Guest(
    String id,
    ImmutableSortedMap<String, String> fields,
    boolean needsInterpreter,
    boolean interprets) {

  /** Returns a guest without interpreters. */
  public static Guest of(String id, ImmutableSortedMap<String, String> fields) {
    return new Guest(id, fields, false, false);
  }

  /** Returns what is known of a guest among the values of a field; a set of one, or of none. */
  ImmutableSet<String> values(String field) {
    var value = fields.get(field);
    return value == null ? ImmutableSet.of() : ImmutableSet.of(value);
  }
}
