package fr.arpent.reporting.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a guide carries and what it was made with ({@code arpent-evidence/1}): {@value #PATH} among
 * the files of the guide. It names every other file with its digest, says how to print the same
 * guide again, and what stayed with the team.
 *
 * @param format {@value #FORMAT}
 * @param arpent version of the program
 * @param study the study
 * @param printing which of its guides this is
 * @param files every other file, by path
 * @param analyses every analysis, by id
 * @param withheld what stayed with the team, by path
 */
public record Manifest(
    String format,
    String arpent,
    Origin study,
    Edition printing,
    ImmutableList<Entry> files,
    ImmutableList<Analysis> analyses,
    ImmutableList<Absence> withheld) {

  /** The format that is written and read. */
  public static final String FORMAT = "arpent-evidence/1";

  /** Where the manifest is among the files of a guide. */
  public static final String PATH = "manifest.json";

  /**
   * The study.
   *
   * @param date its date, which its files bear
   */
  public record Origin(String id, String format, LocalDate date, String licence) {}

  /**
   * The guide.
   *
   * @param profile word of {@link fr.arpent.reporting.standard.Profile}
   */
  public record Edition(
      String guide, String language, Optional<String> row, LocalDate date, String profile) {}

  /**
   * A file.
   *
   * @param bytes its length
   * @param sha256 its digest, in lower-case hexadecimal
   */
  public record Entry(
      String path, String mediaType, String relationship, long bytes, String sha256) {}

  /**
   * An analysis.
   *
   * @param seed what the study writes as {@code seed}; null in JSON without chance
   * @param sha256 digest of its result file
   * @param attached whether that file travels; if not, the result rests on what stayed
   */
  public record Analysis(
      String analysis,
      String method,
      String methodVersion,
      String status,
      JsonNode seed,
      String sha256,
      boolean attached) {}

  /** What stayed with the team: see {@link fr.arpent.model.io.Withheld}. */
  public record Absence(
      String path,
      ImmutableList<String> tables,
      String reason,
      Optional<Integer> rows,
      Optional<String> sha256,
      boolean replaced) {}

  /** Returns the file's text: canonical JSON. */
  public String text() {
    return CanonicalJson.pretty(ArpentJson.mapper().valueToTree(this));
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException if it is none of this format
   */
  public static Manifest read(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    try {
      var manifest = ArpentJson.mapper().readValue(text, Manifest.class);
      if (manifest == null || !FORMAT.equals(manifest.format()) || !manifest.isWhole()) {
        throw new IOException("no manifest of format " + FORMAT);
      }
      return manifest;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException("no manifest: " + e.getMessage(), e);
    }
  }

  /** Whether nothing is missing that the type promises: JSON may leave out any key. */
  @SuppressWarnings("ConstantValue")
  private boolean isWhole() {
    var again = ArpentJson.mapper().valueToTree(this);
    return noNull(again.path("arpent"))
        && noNull(again.path("study"))
        && again.path("printing").isObject()
        && noNull(again.path("printing").path("guide"))
        && noNull(again.path("printing").path("language"))
        && noNull(again.path("printing").path("date"))
        && noNull(again.path("printing").path("profile"))
        && wholeEach(again.path("files"), "path", "sha256")
        && wholeEach(again.path("analyses"), "analysis", "method", "method-version", "sha256")
        && wholeEach(again.path("withheld"), "path", "tables", "reason");
  }

  private static boolean wholeEach(JsonNode list, String... names) {
    if (!list.isArray()) {
      return false;
    }
    for (JsonNode item : list) {
      for (String name : names) {
        if (!noNull(item.path(name))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean noNull(JsonNode node) {
    return !node.isNull() && !node.isMissingNode();
  }
}
