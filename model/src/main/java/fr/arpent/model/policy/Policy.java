package fr.arpent.model.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A public decision with aims and means (politique publique): a plan, a programme, a measure. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePolicy.class)
public interface Policy {
  /** Key. */
  String id();

  /** Title, as printed. */
  LocalizedText title();

  /** Id of the policy it is a part of. */
  Optional<String> parent();

  /** Ids of the policies that must come before it. */
  ImmutableList<String> dependsOn();

  /** First day. */
  Optional<LocalDate> start();

  /** Last day. */
  Optional<LocalDate> end();

  /** Checks the keys and the order of the days. */
  @Value.Check
  default void check() {
    Promises.key("id of a policy", id());
    checkArgument(
        !parent().equals(Optional.of(id())), "policy %s must not be its own parent", id());
    checkArgument(!dependsOn().contains(id()), "policy %s must not depend on itself", id());
    Promises.ordered("policy " + id(), start(), end());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Policy} values; every setter may be called once. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
