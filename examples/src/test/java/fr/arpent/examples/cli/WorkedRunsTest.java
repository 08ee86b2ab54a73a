package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import fr.arpent.examples.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases worked out by hand or from open figures, as {@code arpent run} has them. */
class WorkedRunsTest {

  @TempDir private Path folder;

  private JsonNode values(String tables, String analysis) throws IOException {
    return new RunFolder(folder).values(tables, analysis);
  }

  private static JsonNode at(JsonNode list, String id) {
    return Streams.stream(list)
        .filter(one -> one.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** INSEE, population estimates on 1 January 2023: 9,251,548 people of twenty and over. */
  @Test
  void a_hundred_seats_of_the_region_go_to_53_women_and_47_men() throws IOException {
    new RunFolder(folder)
        .table(
            "population.csv",
            Files.readString(Repository.study("regional-panel").resolve("data/population.csv")));

    var quotas =
        values(
            """
            population:
              path: data/population.csv
              source: illustration
              columns: {department: {type: code}, population: {type: integer}}
            """,
            """
            method: mobilisation.sortition.quotas
            population: {table: population, count: population}
            fields: [sex]
            size: 100
            """);

    assertEquals(9_251_548, quotas.path("population").asInt());
    assertEquals(53, at(quotas.path("targets").path("sex"), "F").path("seats").asInt());
    assertEquals(47, at(quotas.path("targets").path("sex"), "H").path("seats").asInt());
  }

  /** The sample of the MACTOR program, checked against the published formulas. */
  @Test
  void the_actors_of_an_airport_weigh_on_each_other() throws IOException {
    int[][] direct = {
      {0, 1, 1, 3, 0, 2},
      {2, 0, 3, 2, 1, 1},
      {1, 2, 0, 1, 1, 0},
      {2, 3, 3, 0, 3, 2},
      {0, 2, 3, 1, 0, 2},
      {0, 1, 1, 3, 2, 0}
    };
    int[][] stakes = {
      {2, 3, 0, 0, 1},
      {-2, 0, 3, -1, -3},
      {-1, 0, -3, 3, -2},
      {0, 3, 2, 0, 1},
      {-1, 0, -2, 2, -2},
      {0, 0, 0, 0, 3}
    };
    var actors = new StringBuilder("id,name,kind\n");
    var influences = new StringBuilder("from,to,influence\n");
    var positions = new StringBuilder("actor,objective,stake\n");
    for (int i = 0; i < 6; i++) {
      actors.append("a%d,Actor %d,group\n".formatted(i, i));
      for (int j = 0; j < 6; j++) {
        influences.append(i == j ? "" : "a%d,a%d,%d\n".formatted(i, j, direct[i][j]));
      }
      for (int o = 0; o < 5; o++) {
        positions.append("a%d,o%d,%d\n".formatted(i, o, stakes[i][o]));
      }
    }
    var tables = new RunFolder(folder);
    tables.table("actors.csv", actors.toString());
    tables.table("influences.csv", influences.toString());
    tables.table("stakes.csv", positions.toString());

    var balance =
        values(
            """
            actors: {path: data/actors.csv, source: illustration, key: id}
            influences: {path: data/influences.csv, source: illustration}
            stakes: {path: data/stakes.csv, source: illustration}
            """,
            """
            method: mobilisation.stakeholder.mactor
            actors: {table: actors}
            influences: {table: influences}
            stakes: {table: stakes}
            """);

    assertEquals(
        List.of(31, 31, 21, 39, 27, 31),
        Streams.stream(balance.path("actors"))
            .sorted(Comparator.comparing(one -> one.path("id").asText()))
            .map(one -> one.path("influence").asInt())
            .toList());
    assertEquals(1.381044, at(balance.path("actors"), "a3").path("power").asDouble(), 1e-6);
  }

  /** By hand: a has (2 × ½ + 1 × 1) / 3 and b (2 × 1 + 1 × 0) / 3, two thirds each. */
  @Test
  void a_grid_weighs_notes_as_worked_out_by_hand() throws IOException {
    new RunFolder(folder).table("options.csv", "id,need,cost\na,3,1\nb,5,5\n");

    var grid =
        values(
            "options: {path: data/options.csv, source: illustration, key: id}",
            """
            method: mobilisation.governance.consensus-grid
            options: {table: options}
            criteria:
              need: {weight: 2, scale: [1, 5]}
              cost: {weight: 1, polarity: down, scale: [1, 5]}
            """);

    assertEquals(2.0 / 3, at(grid.path("options"), "a").path("score").asDouble(), 1e-12);
    assertEquals(2.0 / 3, at(grid.path("options"), "b").path("score").asDouble(), 1e-12);
    assertEquals(1, at(grid.path("options"), "b").path("rank").asInt());
  }

  @Test
  void criticality_is_likelihood_times_impact() throws IOException {
    new RunFolder(folder).table("risks.csv", "id,likelihood,impact\nr1,2,3\nr2,4,5\n");

    var risks =
        values(
            "risks: {path: data/risks.csv, source: illustration, key: id}",
            "method: mobilisation.planning.risks\nrisks: {table: risks}\n");

    assertEquals(20, at(risks.path("risks"), "r2").path("criticality").asInt());
    assertEquals("high", at(risks.path("risks"), "r2").path("level").asText());
    assertEquals(1, risks.path("high-now").asInt());
  }

  @Test
  void work_breaks_and_idle_minutes_add_up_to_the_day() throws IOException {
    new RunFolder(folder)
        .table(
            "sessions.csv",
            """
            id,day,start,minutes,kind
            s1,d1,09:00,60,tables
            s2,d1,10:00,15,break
            s3,d1,10:30,45,tables
            """);

    var programme =
        values(
            "sessions: {path: data/sessions.csv, source: illustration, key: id}",
            "method: mobilisation.planning.programme\nsessions: {table: sessions}\n");

    assertEquals(105, programme.path("work").asInt());
    assertEquals(15, programme.path("breaks").asInt());
    assertEquals(15, programme.path("idle").asInt());
  }

  @Test
  void an_amount_is_spread_over_the_days_of_its_action() throws IOException {
    new RunFolder(folder)
        .table("actions.csv", "id,start,end,budget\na,2026-01-01,2027-12-31,73000\n");

    var plan =
        values(
            "actions: {path: data/actions.csv, source: illustration, key: id}",
            """
            method: mobilisation.planning.action-plan
            actions: {table: actions}
            from: 2026-01-01
            """);

    assertEquals(36_500, at(plan.path("years"), "1").path("budget").asDouble());
    assertEquals(36_500, at(plan.path("years"), "2").path("budget").asDouble());
    assertEquals(73_000, plan.path("budget").asDouble());
  }

  @Test
  void four_residents_of_five_members_keep_a_rule_of_eighty_percent() throws IOException {
    var tables = new RunFolder(folder);
    tables.table("bodies.csv", "id,name\nk,Committee\n");
    tables.table(
        "members.csv",
        "id,committee,category\n1,k,resident\n2,k,resident\n3,k,resident\n4,k,resident\n"
            + "5,k,association\n");

    var rules =
        values(
            """
            bodies: {path: data/bodies.csv, source: illustration, key: id}
            members: {path: data/members.csv, source: illustration, key: id}
            """,
            """
            method: mobilisation.governance.composition
            bodies: {table: bodies}
            members: {table: members, body: committee}
            on: 2026-05-04
            rules:
              - {rule: share, field: category, value: resident, equal: 0.8}
              - {rule: share, field: category, value: association, equal: 0.5}
            """);

    assertEquals(1, rules.path("met").asInt());
    assertEquals(1, rules.path("broken").asInt());
  }

  @Test
  void the_application_with_the_higher_marks_is_selected() throws IOException {
    var tables = new RunFolder(folder);
    tables.table("applications.csv", "id,team\na,3\nb,1\nc,4\n");
    tables.table("criteria.csv", "id,lowest,highest\nneed,0,10\n");
    tables.table(
        "scores.csv",
        "juror,application,criterion,score\nj,a,need,8\nj,c,need,6\nk,a,need,6\nk,c,need,4\n");

    var call =
        values(
            """
            applications:
              path: data/applications.csv
              source: illustration
              key: id
              columns: {team: {type: integer}}
            criteria: {path: data/criteria.csv, source: illustration, key: id}
            scores: {path: data/scores.csv, source: illustration}
            """,
            """
            method: mobilisation.selection.call
            applications: {table: applications}
            eligibility: [{rule: at-least, column: team, value: 2}]
            criteria: {table: criteria}
            scores: {table: scores}
            select: 1
            """);

    assertEquals("selected", at(call.path("applications"), "a").path("outcome").asText());
    assertEquals("not-eligible", at(call.path("applications"), "b").path("outcome").asText());
    assertEquals(20, call.path("margin").asDouble(), 1e-9);
  }
}
