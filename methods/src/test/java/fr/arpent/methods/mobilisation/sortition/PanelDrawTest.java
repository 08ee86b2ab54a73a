package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Splitter;
import fr.arpent.methods.AnalysisResult.Status;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult.Member;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.ArpentJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelDrawTest {

  private static final String DRAW = "{'lottery': {'result': 'lottery.panels'}, ";
  private static final String KNOWN = SortitionStudy.SEED + ", 'value': '4.11.23.31.48.7./'}";

  private static SortitionStudy study(String draw) {
    return new SortitionStudy()
        .ask("lottery", "lottery", SortitionStudy.LOTTERY + "}")
        .ask("draw", "draw", draw);
  }

  @Test
  void a_panel_is_drawn_and_its_members_are_those_of_the_lottery() {
    var study = study(DRAW + KNOWN + "}");

    var draw = study.result("draw", PanelDrawResult.class);
    var lottery = study.result("lottery", PanelLotteryResult.class);

    assertFalse(draw.isPending());
    assertEquals(lottery.poolDigest(), draw.poolDigest());
    int number = draw.number().value().orElseThrow();
    assertEquals(
        Splitter.on(' ').splitToList(lottery.panels().get(number).members()),
        draw.panel().stream().map(Member::id).toList());
  }

  @Test
  void without_a_value_the_draw_and_what_reads_it_are_pending_and_the_commitment_is_there() {
    var study =
        study(DRAW + SortitionStudy.SEED + "}}")
            .ask(
                "composition",
                "composition",
                "{'pool': {'table': 'pool'}, 'quotas': {'table': 'quotas'},"
                    + " 'panel': {'result': 'draw.panel'}}");

    var results = study.run().orThrow();

    var draw = results.find("draw").orElseThrow();
    assertEquals(Status.PENDING, draw.status());
    assertEquals(64, draw.values().path("pool-digest").asText().length());
    assertTrue(draw.values().path("number").isNull());
    assertEquals("pending", draw.values().path("number-missing").asText());
    var composition = results.find("composition").orElseThrow();
    assertEquals(Status.PENDING, composition.status());
    assertTrue(composition.values().isEmpty());
    assertEquals(
        study(DRAW + KNOWN + "}").result("draw", PanelDrawResult.class).poolDigest(),
        draw.values().path("pool-digest").asText());
  }

  @Test
  void the_result_file_is_redone_by_the_program_of_its_own() throws JsonProcessingException {
    var panel = ResultFile.of("trial", study(DRAW + KNOWN + "}").answer("draw")).text();
    var people =
        ResultFile.of(
                "trial",
                study("{'pool': {'table': 'pool'}, 'size': 5, " + KNOWN + "}").answer("draw"))
            .text();

    for (var file : List.of(panel, people)) {
      var json = ArpentJson.mapper().readTree(file);
      assertEquals(List.of(), DrawRecheck.differences(json));
      assertEquals("4.11.23.31.48.7./", json.path("provenance").path("seed").asText());
    }
    var forged = ArpentJson.mapper().readTree(panel.replace("\"p0", "\"q0"));
    assertFalse(DrawRecheck.differences(forged).isEmpty());
  }

  @Test
  void people_are_drawn_one_by_one_where_there_are_no_quotas() {
    var result =
        study("{'pool': {'table': 'pool'}, 'size': 5, " + KNOWN + "}")
            .result("draw", PanelDrawResult.class);

    assertEquals(5, result.panel().stream().map(Member::id).distinct().count());
    assertEquals("people", result.number().missing().orElseThrow());
    assertEquals(9.63, result.bitsNeeded(), 0.01); // log2 of 792
  }

  @Test
  void too_little_chance_and_a_seed_before_its_day_are_said() {
    var dice =
        "'seed': {'sources': [{'name': 'Dice', 'on': '2027-01-01', 'rule': 'as it falls',"
            + " 'outcomes': 6}], 'value': '3./'}";

    var codes =
        study(DRAW + dice + "}").answer("draw").findings().stream().map(f -> f.code()).toList();

    assertEquals(List.of("entropy-short", "seed-before-its-day"), codes);
  }

  @Test
  void a_draw_is_among_panels_or_people_and_of_a_size_there_is() {
    assertEquals(List.of("schema/one-of /analyses/draw"), study("{" + KNOWN + "}").problems());
    assertEquals(
        List.of("value/between /analyses/draw/size"),
        study("{'pool': {'table': 'pool'}, 'size': 13, " + KNOWN + "}").problems());
  }
}
