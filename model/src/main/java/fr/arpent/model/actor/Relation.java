package fr.arpent.model.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A tie from one actor to another (relation); whether it holds both ways depends on its kind. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRelation.class)
public interface Relation {
  /** Id of the actor it starts from. */
  String from();

  /** Id of the actor it goes to. */
  String to();

  /** What ties them. */
  RelationKind kind();

  /** Role of the first actor towards the second. */
  Optional<Role> role();

  /** First day. */
  Optional<LocalDate> since();

  /** Last day; empty while it lasts. */
  Optional<LocalDate> until();

  /** Strength, in a measure the study explains; {@code >= 0}. */
  Optional<BigDecimal> weight();

  /** What the team noted. */
  Optional<LocalizedText> note();

  /** Checks the keys, the order of the days and the weight. */
  @Value.Check
  default void check() {
    Promises.key("start of a relation", from());
    Promises.key("end of a relation", to());
    checkArgument(
        !from().equals(to()), "a relation must tie two actors, both ends were %s", from());
    Promises.ordered("relation " + from() + " → " + to(), since(), until());
    weight()
        .ifPresent(
            weight -> checkArgument(weight.signum() >= 0, "weight must be >= 0, was %s", weight));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Relation} values; every setter may be called once. */
  final class Builder extends ImmutableRelation.Builder {
    Builder() {}
  }
}
