package fr.arpent.model.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** A territory of the study (territoire), at one level and one vintage of its geography. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTerritory.class)
public interface Territory {

  /** Official code, or a free one; never blank. */
  String code();

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

  /** Checks the code. */
  @Value.Check
  default void check() {
    checkArgument(!code().isBlank(), "code must not be blank");
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
