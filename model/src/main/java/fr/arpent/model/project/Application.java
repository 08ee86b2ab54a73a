package fr.arpent.model.project;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody hands in for a call (candidature, dossier). */
@Value.Immutable
@JsonDeserialize(as = ImmutableApplication.class)
public interface Application {
  /** Key. */
  String id();

  /** Id of the call. */
  String call();

  /** Title, as printed. */
  LocalizedText title();

  /** Code of the territory it is for. */
  Optional<String> territory();

  /** What was decided, as a code: {@code selected}, {@code refused}. */
  Optional<String> decision();

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of an application", id());
    Promises.key("call of application " + id(), call());
    Promises.key("territory of application " + id(), territory());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Application} values; every setter may be called once. */
  final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
