package fr.arpent.methods.mobilisation.budgeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import fr.arpent.methods.Reference;
import fr.arpent.model.election.Election;
import fr.arpent.model.io.ElectionFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Winners and measures of published elections, against results that other programs published. */
class BudgetReferenceTest {

  /** Floating point there, or only a total: no gate. */
  private static final Set<String> INDICATIVE =
      Set.of("maximin_support", "bos", "max_welfare_cost");

  private static final ImmutableList<TieBreak> BY_ID = ImmutableList.of(TieBreak.LOWEST_ID);

  static Election election(String name) {
    try {
      return ElectionFile.read(Files.readAllBytes(Reference.file("pb/" + name + ".pb")), name)
          .orThrow()
          .election();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode expected(String name) {
    return Reference.json(Reference.file("pb/expected/" + name + ".json"));
  }

  private static BudgetResult greedy(Election election, String key) {
    var order =
        switch (key) {
          case "cost" -> GreedyOrder.VOTES;
          case "card" -> GreedyOrder.VOTES_PER_COST;
          default -> GreedyOrder.SCORE_PER_COST;
        };
    return new Greedy()
        .apply(
            GreedyInput.builder()
                .election(election)
                .order(order)
                .rankPoints(RankPoints.FROM_BALLOT)
                .addAllTieBreaks(BY_ID)
                .build());
  }

  private static BudgetResult shares(Election election, List<String> key) {
    var utility =
        switch (key.get(1)) {
          case "cost" -> Utility.COST;
          case "card" -> Utility.CARDINALITY;
          default -> Utility.SCORE;
        };
    boolean add1 = key.contains("add1");
    boolean greedy = key.contains("greedy");
    return new EqualShares()
        .apply(
            EqualSharesInput.builder()
                .election(election)
                .utility(utility)
                .completion(
                    add1
                        ? greedy ? Completion.ADD1U : Completion.ADD1
                        : greedy ? Completion.GREEDY : Completion.NONE)
                .exhaustiveStop(!key.contains("noexhaustivestop"))
                .addAllTieBreaks(BY_ID)
                .build());
  }

  private static BudgetResult phragmen(Election election, boolean completed) {
    return new Phragmen()
        .apply(
            PhragmenInput.builder()
                .election(election)
                .completion(completed ? Completion.GREEDY : Completion.NONE)
                .addAllTieBreaks(BY_ID)
                .build());
  }

  private static BudgetResult result(Election election, String key) {
    var parts = Splitter.on('_').splitToList(key);
    return switch (parts.get(0)) {
      case "greedy" -> greedy(election, parts.get(1));
      case "mes" -> shares(election, parts);
      case "phragmen" -> phragmen(election, parts.size() > 1);
      default -> throw new IllegalArgumentException(key);
    };
  }

  private static Set<String> winners(BudgetResult result) {
    var winners = new TreeSet<String>();
    result.winners().forEach(winner -> winners.add(winner.id()));
    return winners;
  }

  private static Set<String> texts(JsonNode list) {
    return new TreeSet<>(Streams.stream(list).map(JsonNode::asText).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada_Stanford_Dataset_PB_Dieppe_2018_vote_approvals",
        "France_Toulouse_2019",
        "France_Toulouse_2022_17_-_Mirail-Universite_Reynerie_Bellefontaine",
        "Netherlands_Amsterdam_643",
        "Netherlands_Assen_2024",
        "Poland_Lodz_2022",
        "Poland_Swiecie_2023",
        "Poland_Wieliczka_2023_Green_Budget",
        "Switzerland_Zurich_D10",
        "Switzerland_Zurich_S5",
        "Switzerland_Zurich_S5R",
        "US_Stanford_Dataset_PB_Chicago_35th_Ward_2021_vote_rankings"
      })
  void winners_and_measures_are_those_of_the_reference(String name) {
    var election = election(name);
    var wrong = new ArrayList<String>();
    int compared = 0;
    for (var rule : expected(name).get("rules").properties()) {
      var there = rule.getValue();
      if (INDICATIVE.contains(rule.getKey()) || !there.has("winners")) {
        continue;
      }
      compared++;
      var ours = result(election, rule.getKey());
      if (!winners(ours).equals(texts(there.get("winners")))) {
        wrong.add(rule.getKey() + " " + winners(ours) + " instead of " + there.get("winners"));
      } else if (there.has("avg_cardinality")) {
        compareMeasures(rule.getKey(), there, ours, wrong);
      }
    }
    assertTrue(compared > 0);
    assertEquals(List.of(), wrong);
  }

  private static void compareMeasures(
      String key, JsonNode there, BudgetResult ours, List<String> wrong) {
    var found = ours.satisfaction();
    compare(key, there, "avg_cardinality", found.averageProjects(), wrong);
    compare(key, there, "avg_cost_sat", found.averageCost(), wrong);
    compare(key, there, "percent_non_empty_handed", found.withSomething(), wrong);
    compare(key, there, "gini_cardinality", found.giniProjects(), wrong);
    compare(key, there, "gini_cost", found.giniCost(), wrong);
    compare(key, there, "total_cost", ours.spent().doubleValue(), wrong);
  }

  private static void compare(
      String key, JsonNode there, String measure, double found, List<String> wrong) {
    double wanted = there.get(measure).asDouble();
    if (Math.abs(found - wanted) > 1e-9 * Math.max(1, Math.abs(wanted))) {
      wrong.add(key + " " + measure + " " + found + " instead of " + wanted);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netherlands_Assen_2024",
        "Poland_Swiecie_2023",
        "Poland_Wieliczka_2023_Green_Budget"
      })
  void cities_that_count_with_equal_shares_selected_these_projects(String name) {
    var election = election(name);
    boolean goesOn = name.startsWith("Poland_Wieliczka");
    var result =
        new EqualShares()
            .apply(
                EqualSharesInput.builder()
                    .election(election)
                    .completion(Completion.ADD1)
                    .exhaustiveStop(!goesOn)
                    .build());

    assertEquals(texts(expected(name).get("official_selected")), winners(result));
    assertTrue(result.official().value().orElseThrow().agrees());
    assertTrue(result.justice().holds());
  }

  @Test
  void the_largest_city_is_counted_as_its_own_rule_and_the_public_tool_say() {
    var election = election("Poland_Lodz_2022");
    var official =
        new Greedy()
            .apply(
                GreedyInput.builder()
                    .election(election)
                    .rule(GreedyVariant.GREEDY_THRESHOLD)
                    .build());
    var add1 =
        new EqualShares()
            .apply(
                EqualSharesInput.builder().election(election).completion(Completion.ADD1).build());

    var expected = expected("Poland_Lodz_2022");
    assertEquals(texts(expected.get("official_selected")), winners(official));
    var tool = expected.at("/equalshares_net_tool/add1_exhaustive_stop/winners");
    assertEquals(texts(tool), winners(add1));
  }
}
