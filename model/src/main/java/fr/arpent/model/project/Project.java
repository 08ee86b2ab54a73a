package fr.arpent.model.project;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to be done, by somebody, somewhere (projet). */
@Value.Immutable
@JsonDeserialize(as = ImmutableProject.class)
public interface Project {
  /** Key. */
  String id();

  /** Title, as printed. */
  LocalizedText title();

  /** Who carries it (porteur). */
  Optional<LocalizedText> holder();

  /** Code of the territory it is for. */
  Optional<String> territory();

  /** Where it stands, as a code: {@code idea}, {@code study}, {@code works}. */
  Optional<String> stage();

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of a project", id());
    Promises.key("territory of project " + id(), territory());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Project} values; every setter may be called once. */
  final class Builder extends ImmutableProject.Builder {
    Builder() {}
  }
}
