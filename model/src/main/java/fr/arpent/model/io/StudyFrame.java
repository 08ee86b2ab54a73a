package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The keys of {@code study.yaml}. What is required is {@code Optional} here all the same, so that
 * the rest of a study can be looked at when it is missing.
 */
record StudyFrame(
    @JsonProperty(required = true) Optional<String> format,
    @JsonProperty(required = true) Optional<String> id,
    @JsonProperty(required = true) Optional<LocalizedText> title,
    Optional<LocalizedText> subtitle,
    @JsonProperty(defaultValue = "fr") String language,
    @JsonProperty(required = true) Optional<LocalDate> date,
    Optional<LocalDate> embargo,
    Optional<LocalizedText> client,
    ImmutableList<LocalizedText> authors,
    @JsonProperty(required = true) Optional<Licence> licence,
    ImmutableMap<String, SourceFrame> sources,
    ImmutableList<String> bibliography,
    ImmutableMap<String, TableFrame> tables,
    Optional<DomainRoles.Territories> territories,
    Optional<DomainRoles.Actors> actors,
    Optional<DomainRoles.Policies> policies,
    Optional<DomainRoles.Commitments> commitments,
    Optional<DomainRoles.Projects> projects,
    Optional<DomainRoles.Calls> calls,
    Optional<DomainRoles.Bodies> bodies,
    Optional<DomainRoles.Field> field,
    Optional<DomainRoles.Indicators> indicators,
    Optional<DomainRoles.Glossary> glossary,
    ImmutableMap<String, JsonNode> analyses,
    ImmutableMap<String, GuideFrame> guides) {

  /** Licences that a study may have. */
  enum Licence {
    @JsonProperty("etalab-2.0")
    ETALAB_2_0,
    @JsonProperty("cc-by-4.0")
    CC_BY_4_0,
    @JsonProperty("odbl-1.0")
    ODBL_1_0,
    @JsonProperty("all-rights-reserved")
    ALL_RIGHTS_RESERVED;

    String id() {
      return ArpentJson.mapper().valueToTree(this).asText();
    }
  }

  DomainRoles roles() {
    return new DomainRoles(
        territories,
        actors,
        policies,
        commitments,
        projects,
        calls,
        bodies,
        field,
        indicators,
        glossary);
  }
}
