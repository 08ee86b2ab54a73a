package fr.arpent.model.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A promise in an action plan (engagement), in the sense of the Independent Reporting Mechanism of
 * the Open Government Partnership: its facts, and how it was coded on the scales of its code book.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommitment.class)
public interface Commitment {
  /** Key. */
  String id();

  /** Title, as printed. */
  LocalizedText title();

  /** The plan it is part of, as its code book knows it: {@code France 2015-2017}. */
  String plan();

  /** Number in the plan. */
  Optional<String> number();

  /** Who answers for it (administration pilote). */
  Optional<LocalizedText> lead();

  /** First day. */
  Optional<LocalDate> start();

  /** Last day. */
  Optional<LocalDate> end();

  /** Codes by scale, in the order of the table: {@code completion_end} → {@code limited}. */
  ImmutableMap<String, String> codes();

  /**
   * Why a scale has no code, by scale: {@code not-done}, {@code not-reported}. A scale that is in
   * neither map was not assessed.
   */
  ImmutableMap<String, String> missingReasons();

  /**
   * Checks the key, the plan, the order of the days, and that no scale is both coded and missing.
   */
  @Value.Check
  default void check() {
    Promises.key("id of a commitment", id());
    Promises.words("plan of commitment " + id(), plan());
    Promises.ordered("commitment " + id(), start(), end());
    missingReasons()
        .keySet()
        .forEach(
            scale ->
                checkArgument(
                    !codes().containsKey(scale),
                    "scale %s of commitment %s must have a code or a reason why not, had both",
                    scale,
                    id()));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Commitment} values; every setter may be called once. */
  final class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}
