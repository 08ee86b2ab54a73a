package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.policy.Objective;
import fr.arpent.model.policy.Policy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTablesTest {

  private static TestTable policies(String... rows) {
    return lines("policies", "id,title.fr,parent,depends-on,start,end", rows).key("id");
  }

  private static TestTable lines(String name, String header, String... rows) {
    return TestTable.of(
        name, Stream.concat(Stream.of(header), Arrays.stream(rows)).toArray(String[]::new));
  }

  @Test
  void rows_become_policies_objectives_and_a_results_chain() {
    var study =
        DomainReader.of(
                policies("p1,Plan,,,2026-01-01,2028-12-31", "p2,Mesure,p1,p3;p1,,", "p3,Socle,,,,"),
                lines("objectives", "id,policy,title,indicator,target", "o1,p2,But,apl,2.5")
                    .key("id"),
                lines("indicators", "id,label", "apl,APL").key("id"),
                lines(
                    "chain",
                    "from,to,assumption.fr",
                    "money,room,un local se trouve",
                    "room,doctor,"))
            .study();

    assertEquals(
        Policy.builder()
            .id("p2")
            .title(LocalizedText.of("fr", "Mesure"))
            .parent("p1")
            .addDependsOn("p3", "p1")
            .build(),
        study.policies().get("p2"));
    assertEquals(
        Objective.builder()
            .id("o1")
            .policy("p2")
            .title(LocalizedText.of("fr", "But"))
            .indicator("apl")
            .target(new BigDecimal("2.5"))
            .build(),
        study.objectives().get("o1"));
    assertEquals(List.of("money", "room", "doctor"), study.resultsChain().orElseThrow().inOrder());
  }

  @Test
  void policies_that_wait_for_each_other_are_printed_as_a_whole_circle() {
    var problem = DomainReader.of(policies("p1,a,,p2,,", "p2,b,,p3,,", "p3,c,,p1,,")).onlyProblem();

    assertEquals("reference/cycle", problem.code());
    assertEquals("/tables/policies/data/0/depends-on", problem.pointer());
    assertEquals("p1 → p2 → p3 → p1", problem.fields().get("cycle"));
  }

  @Test
  void circles_of_parents_and_of_dependencies_are_both_said() {
    assertEquals(
        List.of(
            "reference/cycle /tables/policies/data/1/parent",
            "reference/cycle /tables/policies/data/0/depends-on"),
        DomainReader.of(policies("p1,a,,p1,,", "p2,b,p2,,,")).faults());
  }

  @Test
  void a_policy_that_is_not_there_or_ends_before_it_starts_is_refused() {
    assertEquals(
        List.of(
            "reference/row /tables/policies/data/0/parent",
            "reference/row /tables/policies/data/0/depends-on",
            "value/order /tables/policies/data/0/end"),
        DomainReader.of(policies("p1,a,p8,p9,2026-01-02,2026-01-01")).faults());
  }

  @Test
  void an_objective_of_no_policy_or_with_a_target_that_is_no_number_is_refused() {
    var objectives =
        lines("objectives", "id,policy,title,target", "o1,p9,But,beaucoup", "o2,,But,\u00A0")
            .key("id");

    assertEquals(
        List.of(
            "reference/row /tables/objectives/data/0/policy",
            "value/number /tables/objectives/data/0/target",
            "value/required /tables/objectives/data/1/policy",
            "value/number /tables/objectives/data/1/target"),
        DomainReader.of(policies("p1,a,,,,"), objectives).faults());
  }

  @Test
  void an_effect_that_is_its_own_cause_is_refused_at_its_step() {
    var chain = lines("chain", "from,to", "x,a", "a,b", "b,a");

    var problem = DomainReader.of(policies("p1,a,,,,"), chain).onlyProblem();

    assertEquals("/tables/chain/data/1/to", problem.pointer());
    assertEquals("a → b → a", problem.fields().get("cycle"));
  }
}
