package fr.arpent.examples.density;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DensityTest {

  private static final MethodCatalogue CATALOGUE =
      MethodCatalogue.of(ImmutableList.of(new Density()));

  @TempDir Path folder;

  @Test
  void density_is_population_over_area() {
    var input = new DensityInput(ImmutableList.of(new DensityInput.Place("a", 300, 12)));

    assertEquals(25, new Density().apply(input).places().get(0).density());
  }

  @Test
  void a_place_without_area_is_refused() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> new DensityInput.Place("a", 300, 0));

    assertEquals("area must be > 0 km², was 0.0", error.getMessage());
  }

  @Test
  void a_study_can_ask_for_it() throws IOException {
    var results =
        CATALOGUE.run(study("code,population,area\n01001,300,12\n01002,10,4\n")).orThrow();

    var values = results.find("density").orElseThrow().values();
    assertEquals(
        ArpentJson.mapper()
            .readTree("[{\"id\":\"01001\",\"density\":25},{\"id\":\"01002\",\"density\":2.5}]")
            .toString(),
        values.get("places").toString().replace("25.0", "25"));
  }

  @Test
  void a_missing_area_is_a_problem_at_its_line() throws IOException {
    var outcome = CATALOGUE.run(study("code,population,area\n01001,300,12\n01002,10,\n"));

    var problem = outcome.problems().stream().filter(DensityTest::isOfArea).toList().get(0);
    assertEquals("density/no-area", problem.code());
    assertEquals(3, problem.place().orElseThrow().line());
  }

  @Test
  void a_guide_can_show_it_in_three_languages() throws IOException {
    var study = study("code,population,area\n01001,300,12\n");
    var result = CATALOGUE.run(study).orThrow().find("density").orElseThrow();
    var exhibits =
        new DensityExhibits()
            .exhibits(
                (DensityResult) result.result().orElseThrow(), new ExhibitContext(study, result));

    var blocks =
        java.util.Objects.requireNonNull(exhibits.get("table")).blocks(ExhibitOptions.NONE);

    var table = (Block.Table) blocks.get(blocks.size() - 1);
    for (var language : new String[] {"fr", "en", "ar"}) {
      var head =
          Messages.in(Locale.forLanguageTag(language)).resolve(table.columns().get(1).head());
      assertTrue(head.plain().contains("km²") || language.equals("ar"), head.plain());
    }
  }

  @Test
  void what_reads_an_answer_that_is_not_there_has_none_itself() throws IOException {
    var catalogue = MethodCatalogue.of(ImmutableList.of(new Density(), rank()));

    var result =
        catalogue
            .run(
                study(
                    "code,population,area\n01001,0,12\n01002,0,4\n",
                    "  agreement: {method: diagnostic.comparison.rank,"
                        + " computed: {result: density.places, value: density},"
                        + " published: {table: places, value: area}}\n"))
            .orThrow()
            .find("agreement")
            .orElseThrow();

    assertEquals(AnalysisResult.Status.NO_ANSWER, result.status());
    assertTrue(result.values().isEmpty());
    assertEquals(
        "no-answer-before {analysis=density}",
        result.findings().get(0).code() + " " + result.findings().get(0).fields());
  }

  private static CataloguedMethod<?, ?, ?> rank() {
    return MethodCatalogue.standard().find("diagnostic.comparison.rank").orElseThrow();
  }

  private static boolean isOfArea(Problem problem) {
    return "area".equals(problem.fields().get("column"));
  }

  private Study study(String csv) throws IOException {
    return study(csv, "");
  }

  private Study study(String csv, String more) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/places.csv"), csv);
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        format: arpent-study/1
        id: trial
        title: A trial
        language: en
        date: 2026-05-04
        licence: etalab-2.0
        tables:
          places: {path: data/places.csv, source: illustration, key: code, columns: {code: {type: code}}}
        analyses:
          density: {method: diagnostic.example.density, places: {table: places, id: code}}
        """
            + more);
    return StudyFolder.read(folder).orThrow();
  }
}
