package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** {@code guides.<id>}: one guide, in its languages. */
record GuideFrame(
    @JsonProperty(defaultValue = "plain") String template,
    ImmutableList<String> languages,
    Optional<String> text,
    Optional<LocalizedText> title,
    Optional<LocalDate> date,
    Optional<LocalDate> embargo,
    @JsonProperty(defaultValue = "cadastre") String theme,
    Optional<Digits> digits,
    Optional<Imprint> imprint,
    @JsonProperty(defaultValue = "author-year") Citations citations,
    Optional<String> output,
    @JsonProperty(defaultValue = "ua1-a3a") Profile profile,
    Optional<Batch> batch) {

  /** Shapes of digits. */
  enum Digits {
    WESTERN,
    EASTERN
  }

  /** How sources are cited in the text. */
  enum Citations {
    AUTHOR_YEAR,
    NUMERIC
  }

  /** Standards that the file follows. */
  enum Profile {
    @JsonProperty("ua1-a3a")
    UA1_A3A,
    @JsonProperty("ua2-a4f")
    UA2_A4F;

    String id() {
      return ArpentJson.mapper().valueToTree(this).asText();
    }
  }

  /** Lines of the imprint. */
  record Imprint(
      Optional<LocalizedText> direction,
      Optional<LocalizedText> writing,
      Optional<LocalizedText> design,
      Optional<LocalizedText> funding,
      Optional<LocalizedText> thanks) {}

  /** One guide per row of a table. */
  record Batch(
      String table, ImmutableMap<String, ImmutableList<String>> where, Optional<String> output) {}
}
