package fr.arpent.methods.mobilisation.sortition.lottery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Somebody who agreed to be drawn (volontaire).
 *
 * @param id opaque key; never blank
 * @param traits answer for each field of the quotas
 * @param household key of the household; empty for somebody who shares it with nobody
 */
public record Candidate(
    String id, ImmutableMap<String, String> traits, Optional<String> household) {

  /** Checks the key. */
  public Candidate {
    checkArgument(!id.isBlank(), "the key of a candidate must not be blank");
  }

  /** Returns the answer for a field. */
  public String trait(String field) {
    var value = traits.get(field);
    checkArgument(value != null, "candidate %s has no trait %s", id, field);
    return value;
  }
}
