package fr.arpent.model.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A territory of the study (territoire), at one level and one vintage of its geography.
 *
 * <p>Two territories are equal when all their attributes are; to ask whether two vintages describe
 * the same place, compare {@link #code()}. Figures such as the population are observations or
 * columns of a table, never attributes: there are several for one place.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTerritory.class)
public interface Territory {
  /** Official code, or a free one; valid in {@link #scheme()}. */
  String code();

  /** The register that the code belongs to; free when the study declares none. */
  @Value.Default
  default CodeScheme scheme() {
    return CodeScheme.FREE;
  }

  /** Name, in the languages the study gives. */
  LocalizedText name();

  /** Level. */
  TerritoryLevel level();

  /** Year of the official geography that the code belongs to (millésime); empty for free codes. */
  Optional<Integer> vintage();

  /** Code of the territory that contains it. */
  Optional<String> parent();

  /** Outline. */
  Optional<Boundary> boundary();

  /** A point inside, such as the town hall; empty when unknown. */
  Optional<Position> position();

  /** Returns the code with its register. */
  default TerritoryCode territoryCode() {
    return new TerritoryCode(scheme(), code());
  }

  /** Checks the code in its register, and that no territory contains itself. */
  @Value.Check
  default void check() {
    scheme()
        .findFault(code())
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault.message());
            });
    checkArgument(
        !parent().equals(Optional.of(code())), "territory %s must not be its own parent", code());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Territory} values; every setter may be called once. */
  final class Builder extends ImmutableTerritory.Builder {
    Builder() {}
  }
}
