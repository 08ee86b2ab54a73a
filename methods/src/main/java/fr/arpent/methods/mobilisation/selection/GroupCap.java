package fr.arpent.methods.mobilisation.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * At most so many places for applications with one value of a field: two per theme. An application
 * whose field is empty is in no group.
 *
 * @param field column of the applications
 * @param value the value it is about; every value, each with as many places, when empty
 * @param most places, {@code >= 0}
 */
public record GroupCap(String field, Optional<String> value, int most) {

  /** Checks the number. */
  public GroupCap {
    checkArgument(most >= 0, "most must be >= 0, was %s", most);
  }

  /** Returns the group of an application; empty when the cap is not about it. */
  Optional<String> group(Candidate candidate) {
    return Optional.ofNullable(candidate.words().get(field))
        .filter(word -> value.isEmpty() || value.get().equals(word));
  }

  /** Returns what method cards say of the cap. */
  ImmutableMap<String, Object> said() {
    var said = ImmutableMap.<String, Object>builder().put("field", field);
    value.ifPresent(word -> said.put("value", word));
    return said.put("most", most).buildOrThrow();
  }
}
