package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ResultFileTest {

  private static final String PLACES =
      "id,population,latitude,longitude\na,100,44,1\nb,,44.01,1\nc,7,48,1\n";

  private static Study study() {
    var services =
        Studies.table(
            "services",
            "id,gps\na,2\n",
            table -> table.source("insee"),
            (column, name) ->
                column.source(name.equals("gps") ? "illustration" : "insee").unit("doctor"));
    return Studies.empty()
        .putTable("places", Studies.table("places", PLACES))
        .putTable("services", services)
        .putAnalyse(
            "access",
            Studies.analysis(
                "access",
                "diagnostic.access.two-step-floating-catchment",
                "{'demand': {'table': 'places'}, 'supply': {'table': 'services', 'capacity':"
                    + " 'gps'}}"))
        .build();
  }

  private static AnalysisResult result() {
    return MethodCatalogue.standard().run(study()).orThrow().find("access").orElseThrow();
  }

  private static String csv(Map<String, String> files, String list) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith("." + list + ".csv"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_file_is_the_golden_one() throws IOException {
    var golden =
        new String(
            Objects.requireNonNull(ResultFileTest.class.getResourceAsStream("access.json"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    var text = ResultFile.of("trial", result()).text();
    if (Boolean.getBoolean("arpent.golden")) {
      Files.writeString(
          Path.of("src/test/resources/fr/arpent/methods/access.json"),
          text.replace(ArpentVersion.current(), "VERSION"));
    }

    assertEquals(golden.replace("VERSION", ArpentVersion.current()), text);
  }

  @Test
  void the_file_read_again_is_written_the_same() throws JsonProcessingException {
    var text = ResultFile.of("trial", result()).text();

    assertEquals(text, CanonicalJson.pretty(ArpentJson.mapper().readTree(text)));
  }

  @Test
  void the_digest_is_of_inputs_method_and_parameters() throws JsonProcessingException {
    var file = ArpentJson.mapper().readTree(ResultFile.of("trial", result()).text());
    var digested =
        ArpentJson.mapper()
            .createObjectNode()
            .put("method", file.get("method").asText())
            .put("method-version", "1");
    digested.set("parameters", file.get("parameters"));
    var inputs = digested.putObject("inputs");
    file.get("inputs")
        .properties()
        .forEach(role -> inputs.set(role.getKey(), role.getValue().get("sha256")));

    assertEquals(
        CanonicalJson.sha256(digested), file.get("provenance").get("input-digest").asText());
  }

  @Test
  void the_version_is_the_builds() {
    assertTrue(
        ArpentVersion.current().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), ArpentVersion::current);
  }

  @Test
  void every_result_of_a_study_has_its_file() {
    var results = MethodCatalogue.standard().run(study()).orThrow();

    assertEquals(
        List.of("results/access.json"), List.copyOf(ResultFile.all("trial", results).keySet()));
  }

  @Test
  void lists_become_csv_with_reasons_and_what_is_illustration() {
    var files = ResultCsv.of(result());

    assertEquals(
        List.of(
            "results/access.bands.csv",
            "results/access.beyond.csv",
            "results/access.services.csv",
            "results/access.territories.csv"),
        List.copyOf(files.keySet()));
    assertEquals(
        List.of(
            "id,capacity,population-in-reach,weighted-population,ratio,illustration",
            "a,2,100,100,0.02,capacity ratio"),
        csv(files, "services").lines().toList());
    assertTrue(csv(files, "services").endsWith("\r\n"));
    var territories = Reference.csv(csv(files, "territories"));
    assertEquals("not-given", territories.get(1).get("population-missing"));
    assertEquals("nothing-in-reach", territories.get(2).get("minutes-to-nearest-missing"));
  }

  @Test
  void a_text_that_looks_like_a_formula_is_harmless_in_csv() {
    var study =
        Studies.empty()
            .putTable(
                "actors",
                Studies.table(
                    "actors",
                    "id,power,legitimacy,urgency,interest\n=1+1,3,3,3,3\n-x,3,3,3,3\n-5,1,1,1,1\n"))
            .putAnalyse(
                "partners",
                Studies.analysis(
                    "partners",
                    "mobilisation.stakeholder.salience",
                    "{'actors': {'table': 'actors'}}"))
            .build();
    var result = MethodCatalogue.standard().run(study).orThrow().find("partners").orElseThrow();

    var files = ResultCsv.of(result);

    var rows = Reference.csv(csv(files, "stakeholders"));
    assertEquals(List.of("-5", "'-x", "'=1+1"), rows.stream().map(row -> row.get("id")).toList());
    assertTrue(csv(files, "classes").contains("definitive,1,3,2,'-x;=1+1"));
  }

  @Test
  void lists_inside_lists_are_files_of_their_own() {
    var study =
        Studies.empty()
            .putTable(
                "commitments", Studies.table("commitments", "id,completion_end\nc,limited\nd,\n"))
            .putAnalyse(
                "irm",
                Studies.analysis(
                    "irm",
                    "evaluation.commitment.irm",
                    "{'commitments': {'table': 'commitments'}, 'code-book': '2015'}"))
            .build();
    var result = MethodCatalogue.standard().run(study).orThrow().find("irm").orElseThrow();

    var csv = csv(ResultCsv.of(result), "aggregates.not-assessed");

    assertTrue(csv.startsWith("aggregates,id,count\r\n"), csv);
    assertTrue(csv.contains("high-completion,not-assessed,1\r\n"), csv);
  }
}
