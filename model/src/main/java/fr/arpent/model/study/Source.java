package fr.arpent.model.study;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** Where figures or statements come from: an entry of the bibliography, in CSL's terms. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
public interface Source {

  /** The reserved source of invented data. */
  String ILLUSTRATION = "illustration";

  /** Id, shared by {@code sources} and {@code bibliography}. */
  String id();

  /** CSL type: {@code dataset}, {@code report}, {@code legislation}… */
  Optional<String> type();

  /** Title, in the language of the source or translated. */
  LocalizedText title();

  /** Authors as they are printed: "INSEE", "Family, Given". */
  ImmutableList<String> authors();

  /** Date or year of issue, ISO 8601, as precise as known. */
  Optional<String> issued();

  /** Day it was read. */
  Optional<String> accessed();

  /** Publisher. */
  Optional<LocalizedText> publisher();

  /** Address, https or http. */
  Optional<String> url();

  /** Pages. */
  Optional<String> pages();

  /** BCP 47 tag of the language of the source. */
  Optional<String> language();

  /** Year the data describe (millésime). */
  Optional<String> vintage();

  /** Id of the licence of the data. */
  Optional<String> licence();

  /** Words that the licence asks to print. */
  Optional<LocalizedText> attribution();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Source} values; every setter may be called once. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
