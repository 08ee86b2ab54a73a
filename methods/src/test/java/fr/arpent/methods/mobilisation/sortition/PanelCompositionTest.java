package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.AnalysisResult.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelCompositionTest {

  private static final String ASKED =
      "{'pool': {'table': 'pool'}, 'quotas': {'table': 'quotas'}, 'panel': {'table': 'panel'}}";

  private static SortitionStudy study(String panel) {
    return new SortitionStudy(
            SortitionStudy.POOL,
            "field,value,min,max,share\nsex,f,2,2,0.52\nsex,m,2,2,0.48\n"
                + "age,young,1,2,\nage,old,2,3,\n")
        .table("panel", panel)
        .ask("x", "composition", ASKED);
  }

  @Test
  void population_pool_and_panel_stand_side_by_side() {
    var result = study("id\np01\np04\np05\np08\n").result("x", CompositionResult.class);

    var women = Optional.ofNullable(result.groups().get("sex")).orElseThrow().get(0);
    assertEquals(4, result.panel());
    assertEquals(0, result.outside());
    assertEquals(0.52, women.populationShare().value().orElseThrow());
    assertEquals(0.5, women.poolShare());
    assertEquals(2, women.seats());
    assertEquals(-0.08, women.off().value().orElseThrow(), 1e-12);
    var young = Optional.ofNullable(result.groups().get("age")).orElseThrow().get(0);
    assertEquals("not-given", young.populationShare().missing().orElseThrow());
  }

  @Test
  void a_panel_outside_its_quotas_and_strangers_are_said() {
    var answer = study("id\np01\np02\np04\nq99\n").answer("x");

    assertEquals(Status.DONE, answer.status());
    assertEquals(
        List.of("not-in-the-pool", "outside-quotas"),
        answer.findings().stream().map(f -> f.code()).toList());
    assertEquals(Status.NO_ANSWER, study("id\nq99\n").answer("x").status());
  }
}
