package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file of one result, {@code results/<analysis>.json} ({@code arpent-result/1}): keys sorted by
 * code point, two spaces, a final newline. No date, machine or path outside the folder is in it.
 */
public final class ResultFile {

  /** The format that is written. */
  public static final String FORMAT = "arpent-result/1";

  private final AnalysisResult result;
  private final String text;

  private ResultFile(AnalysisResult result, String text) {
    this.result = result;
    this.text = text;
  }

  /** Returns the file of a result of a study. */
  public static ResultFile of(String study, AnalysisResult result) {
    return new ResultFile(result, CanonicalJson.pretty(envelope(study, result)));
  }

  /** Returns the files of all results of a study, by path. */
  public static ImmutableSortedMap<String, ResultFile> all(String study, StudyResults results) {
    var files = new TreeMap<String, ResultFile>();
    for (var result : results.byAnalysis().values()) {
      var file = of(study, result);
      files.put(file.path(), file);
    }
    return ImmutableSortedMap.copyOf(files);
  }

  /** Returns the path in the folder: {@code results/access.json}. */
  public String path() {
    return "results/" + result.analysis() + ".json";
  }

  /** Returns the whole text, to be written in UTF-8. */
  public String text() {
    return text;
  }

  /** Returns the SHA-256 of the file's bytes, in lower-case hexadecimal. */
  public String sha256() {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private static JsonNode envelope(String study, AnalysisResult result) {
    var file = JsonNodeFactory.instance.objectNode();
    file.put("analysis", result.analysis())
        .put("format", FORMAT)
        .put("method", result.card().id())
        .put("method-version", result.card().version())
        .put("status", result.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    file.set("findings", findings(result));
    file.set("inputs", inputs(result));
    file.set("parameters", result.parameters());
    file.set("provenance", provenance(study, result));
    file.set("values", result.values());
    return file;
  }

  private static JsonNode provenance(String study, AnalysisResult result) {
    var provenance = JsonNodeFactory.instance.objectNode();
    provenance
        .put("arpent", ArpentVersion.current())
        .put("input-digest", result.inputDigest())
        .put("study", study)
        .put("seed", seed(result).orElse(null));
    provenance.set("illustration", tree(result.illustration()));
    return provenance;
  }

  private static Optional<String> seed(AnalysisResult result) {
    return result.result().flatMap(found -> found.provenance().seed());
  }

  private static JsonNode findings(AnalysisResult result) {
    var findings = JsonNodeFactory.instance.arrayNode();
    for (var finding : result.findings()) {
      var entry = findings.addObject();
      entry.put("code", finding.code());
      entry.put("level", finding.level().name().toLowerCase(Locale.ROOT));
      entry.set("fields", tree(finding.fields()));
    }
    return findings;
  }

  private static JsonNode inputs(AnalysisResult result) {
    var inputs = JsonNodeFactory.instance.objectNode();
    result.inputs().forEach((role, use) -> inputs.set(role, input(use)));
    return inputs;
  }

  private static JsonNode input(AnalysisResult.InputUse use) {
    var input = JsonNodeFactory.instance.objectNode();
    use.table().ifPresent(table -> input.put("table", table).put("rows", use.rows()));
    use.path().ifPresent(path -> input.put("path", path));
    use.result().ifPresent(other -> input.put("result", other));
    input.put("sha256", use.sha256());
    if (use.table().isPresent()) {
      input.set("sources", tree(use.sources()));
    }
    putUnlessEmpty(input, "columns", use.columns(), use.columns().keySet());
    putUnlessEmpty(input, "where", use.where(), use.where().keySet());
    return input;
  }

  private static void putUnlessEmpty(
      ObjectNode input, String name, Object value, Collection<?> keys) {
    if (!keys.isEmpty()) {
      input.set(name, tree(value));
    }
  }

  private static JsonNode tree(Object value) {
    return ArpentJson.mapper().valueToTree(value);
  }
}
