package fr.arpent.model.study;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** One question the study asks: a method of the catalogue and its settings. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAnalysisRequest.class)
public interface AnalysisRequest {

  /** Id under {@code analyses}. */
  String id();

  /** Id of a catalogued method. */
  String method();

  /** What the team wants to say about it, printed in the method card. */
  Optional<LocalizedText> comment();

  /** Roles and parameters. */
  Settings settings();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnalysisRequest} values; every setter may be called once. */
  final class Builder extends ImmutableAnalysisRequest.Builder {
    Builder() {}
  }
}
