package fr.arpent.methods.mobilisation.sortition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What {@link PopulationQuotas} works on.
 *
 * @param groups of the population, in any order; may repeat
 * @param fields by which seats are shared
 * @param size seats, {@code > 0}
 */
public record PopulationQuotasInput(
    ImmutableList<Group> groups, ImmutableList<String> fields, int size) {

  /** Checks size and fields. */
  public PopulationQuotasInput {
    checkArgument(size > 0, "a panel must have seats, was %s", size);
    checkArgument(!fields.isEmpty(), "quotas need one field at least");
  }

  /**
   * People who share all fields.
   *
   * @param values their value of each field
   * @param count how many they are, {@code >= 0}
   */
  public record Group(ImmutableMap<String, String> values, long count) {

    /** Checks the count. */
    public Group {
      checkArgument(count >= 0, "a group must count >= 0 persons, was %s", count);
    }

    /** Returns the value of a field. */
    public String value(String field) {
      return values.getOrDefault(field, "");
    }
  }
}
