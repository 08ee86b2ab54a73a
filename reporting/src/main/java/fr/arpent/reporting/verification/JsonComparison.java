package fr.arpent.reporting.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import java.util.Optional;

/**
 * Compares results and manifests value by value.
 *
 * @param versions whether the program is the one that printed the guide
 * @param withoutConsent whether names or words were left out for want of consent
 * @param problems where differences are reported
 */
record JsonComparison(Versions versions, boolean withoutConsent, Problems problems) {

  private static final int MOST_DIFFERENCES = 10;

  /**
   * Compares a carried file with the one redone.
   *
   * @param code of the problem that a difference is
   */
  void compare(String code, String path, String carried, String redone) {
    if (carried.equals(redone)) {
      return;
    }
    var differences = JsonDifference.between(tree(carried), tree(redone));
    for (var difference : differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()))) {
      problems.add(
          new Problem(
              code,
              Severity.ERROR,
              Optional.of(Place.of(path)),
              difference.pointer(),
              ImmutableMap.of("found", difference.carried(), "expected", difference.redone())));
    }
    if (differences.isEmpty() && versions.same() && !withoutConsent) {
      problems.errorIn(Place.of(path), "evidence/form", ImmutableMap.of("found", path));
    }
  }

  /**
   * The version of the program stands in every result, and so in its digest: that it is another one
   * was said.
   */
  private JsonNode tree(String json) {
    try {
      JsonNode tree = ArpentJson.mapper().readTree(json);
      if (!versions.same()) {
        if (tree.path("provenance") instanceof ObjectNode provenance) {
          provenance.remove("arpent");
        }
        if (tree instanceof ObjectNode root) {
          root.remove("arpent");
          root.path("analyses").forEach(JsonComparison::leaveOutDigest);
          root.path("files").forEach(JsonComparison::leaveOutDigest);
        }
      }
      leaveOutConsent(tree.path("withheld"));
      return tree;
    } catch (JsonProcessingException e) {
      return ArpentJson.mapper().missingNode();
    }
  }

  private static void leaveOutDigest(JsonNode entry) {
    boolean ofResult = !entry.has("path") || entry.path("path").asText().startsWith("results/");
    if (ofResult && entry instanceof ObjectNode fields) {
      fields.remove("sha256");
      fields.remove("bytes");
    }
  }

  /**
   * Whose names and words were left out cannot be seen from what was published: that entry of a
   * manifest is the team's word.
   */
  private static void leaveOutConsent(JsonNode withheld) {
    for (var entries = withheld.elements(); entries.hasNext(); ) {
      if (entries.next().path("reason").asText().equals("consent")) {
        entries.remove();
      }
    }
  }
}
