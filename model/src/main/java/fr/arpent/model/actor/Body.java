package fr.arpent.model.actor;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of people that sits (instance): a committee, a jury, a panel. A Popolo organisation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableBody.class)
public interface Body {
  /** Key. */
  String id();

  /** Name, as printed. */
  LocalizedText name();

  /** Code of the territory it is for. */
  Optional<String> territory();

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of a body", id());
    Promises.key("territory of body " + id(), territory());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Body} values; every setter may be called once. */
  final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
