package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.model.io.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference cases once more, as a study team would ask for them: a folder on the disk. */
class StudyFolderAnalysesTest {

  private static final String HEAD =
      """
      format: arpent-study/1
      id: reference
      title: {en: "Reference"}
      language: en
      date: 2026-05-04
      licence: etalab-2.0
      sources:
        peer: {title: "Reference data", author: "Peer"}
      """;

  private static final String ACCESS =
      """
      tables:
        demand: {path: data/demand.csv, source: peer}
        supply: {path: data/supply.csv, source: peer}
        minutes: {path: data/minutes.csv, source: peer}
      analyses:
        plain:
          method: diagnostic.access.two-step-floating-catchment
          demand: {table: demand, population: pop}
          supply: {table: supply, capacity: fte}
          distance: {table: minutes, from: origin, to: dest, minutes: cost}
        bands:
          method: diagnostic.access.two-step-floating-catchment
          demand: {table: demand, population: pop}
          supply: {table: supply, capacity: fte}
          distance: {table: minutes, from: origin, to: dest, minutes: cost}
          decay: {bands: [[10, 1], [20, 0.68], [30, 0.22]]}
        gaussian:
          method: diagnostic.access.two-step-floating-catchment
          demand: {table: demand, population: pop}
          supply: {table: supply, capacity: fte}
          distance: {table: minutes, from: origin, to: dest, minutes: cost}
          decay: {gaussian: {sigma: 10}}
          catchment-minutes: 30
      """;

  private static final String IRM =
      """
      tables:
        commitments:
          path: data/commitments.csv
          source: peer
          missing: {"ND": not-done, "NR": not-reviewed, "NA": not-applicable}
      analyses:
        stars:
          method: evaluation.commitment.irm
          commitments:
            table: commitments
            completion-midterm: completion_progress
            completion-end: completion_end_of_term
          code-book: "2015"
      """;

  @TempDir Path folder;

  private StudyResults run(String yaml) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), HEAD + yaml);
    var study = StudyFolder.read(folder).orThrow();
    assertEquals(List.of(), MethodCatalogue.standard().check(study).problems());
    return MethodCatalogue.standard().run(study).orThrow();
  }

  private void copy(String reference, String path) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.copy(
        Reference.file("diagnostic/access/territory120_" + reference + ".csv"),
        folder.resolve("data").resolve(path + ".csv"));
  }

  @Test
  void the_territory_of_120_places_has_the_peers_access() throws IOException {
    copy("demand", "demand");
    copy("supply", "supply");
    copy("minutes", "minutes");

    var results = run(ACCESS);

    var columns =
        Map.of(
            "plain", "two_sfca_20min",
            "bands", "e2sfca_10_20_30_1_068_022",
            "gaussian", "e2sfca_gauss_sigma10_30min");
    var expected = Reference.csv(Reference.file("diagnostic/access/territory120_expected.csv"));
    for (var column : columns.entrySet()) {
      var values = results.find(column.getKey()).orElseThrow().values();
      for (int i = 0; i < expected.size(); i++) {
        var territory = values.get("territories").get(i);
        compare(expected.get(i).get(column.getValue()), territory);
      }
    }
  }

  private static void compare(String cell, JsonNode territory) {
    double score = territory.get("supply-per-inhabitant").asDouble();
    if (cell.isEmpty()) {
      assertEquals(0, score);
      assertEquals("nothing-in-reach", territory.get("minutes-to-nearest-missing").asText());
    } else {
      double wanted = Double.parseDouble(cell);
      assertEquals(wanted, score, 1e-9 * wanted, territory.get("id").asText());
    }
  }

  @Test
  void the_558_commitments_have_the_stars_of_the_database() throws IOException {
    var rows = Reference.csv(Reference.data("ogp-commitments-open-parliament-2024.csv"));
    var csv =
        new StringBuilder(
            "id,verifiable,relevant,potential_impact,completion_progress,completion_end_of_term\n");
    for (var row : rows) {
      var cells =
          List.of(
              row.get("commitment_id"),
              yesNo(row.get("verifiable")),
              yesNo(row.get("relevant_code")),
              code(row.get("potential_impact")),
              code(row.get("completion_progress")),
              code(row.get("completion_end_of_term")));
      csv.append(String.join(",", cells)).append('\n');
    }
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/commitments.csv"), csv);

    var values = run(IRM).find("stars").orElseThrow().values();

    var midterm = starred(values, "starred-midterm");
    var end = starred(values, "starred-end");
    int coded = 0;
    for (var row : rows) {
      var id = row.get("commitment_id");
      if (row.get("starred_progress").matches("[01]")) {
        coded++;
        assertEquals(row.get("starred_progress").equals("1"), midterm.contains(id), id);
      }
      if (row.get("starred_end_of_term").matches("[01]")) {
        coded++;
        assertEquals(row.get("starred_end_of_term").equals("1"), end.contains(id), id);
      }
    }
    assertEquals(213 + 170, coded);
    assertEquals(32, midterm.size());
  }

  private static List<String> starred(JsonNode values, String flag) {
    return StreamSupport.stream(values.get("commitments").spliterator(), false)
        .filter(commitment -> commitment.get(flag).asBoolean())
        .map(commitment -> commitment.get("id").asText())
        .toList();
  }

  private static String yesNo(String cell) {
    return switch (cell) {
      case "Yes", "1" -> "yes";
      case "No", "0" -> "no";
      default -> cell;
    };
  }

  private static String code(String cell) {
    return cell.matches("N[DRA]") ? cell : cell.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Test
  void a_code_of_no_code_book_is_a_problem_at_its_line_that_names_those_of_the_era()
      throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("data/commitments.csv"),
        "id,completion_progress,completion_end_of_term\nc,limited,ND\nd,finished,done\n");
    Files.writeString(folder.resolve("study.yaml"), HEAD + IRM);
    var study = StudyFolder.read(folder).orThrow();

    var problems = MethodCatalogue.standard().check(study).problems();

    assertEquals(
        List.of("data/commitments.csv:3:3", "data/commitments.csv:3:12"),
        problems.stream().map(each -> each.place().orElseThrow().toString()).toList());
    assertEquals("value/code-book", problems.get(0).code());
    assertEquals(
        "not-started, limited, substantial, complete, withdrawn, unclear",
        problems.get(0).fields().get("known"));
    assertEquals("2015", problems.get(0).fields().get("code-book"));
  }
}
