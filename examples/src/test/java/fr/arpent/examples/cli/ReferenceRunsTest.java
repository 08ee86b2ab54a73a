package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Published and reference results of the methods of mobilisation, as {@code arpent run} has them.
 */
class ReferenceRunsTest {

  private static final double CLOSE = 5e-3;

  @TempDir private Path folder;

  private void table(String name, String rows) throws IOException {
    new RunFolder(folder).table(name, rows);
  }

  private static Path reference(String file) {
    return RunFolder.reference(file);
  }

  private JsonNode values(String tables, String analysis) throws IOException {
    return new RunFolder(folder).values(tables, analysis);
  }

  private static List<String> ids(JsonNode list) {
    return Streams.stream(list).map(one -> one.path("id").asText()).toList();
  }

  private static String lines(IntStream numbers, String line) {
    return numbers.mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void a_sample_is_that_of_the_published_vectors() throws IOException {
    var vector =
        ArpentJson.mapper()
            .readTree(reference("randomness/arpent-draw-1-vectors.json").toFile())
            .path("sample")
            .path(0);
    table("pool.csv", "id\n" + lines(IntStream.rangeClosed(1, 100), "P%05d"));

    var drawn =
        values(
            "pool: {path: data/pool.csv, source: illustration, key: id}",
            """
            method: mobilisation.sortition.draw
            pool: {table: pool, id: id}
            size: 20
            purpose: sample
            seed:
              sources: [{name: "A vector", on: 2026-01-03, rule: "as published"}]
              value: test
            """);

    assertEquals(vector.path("pool_hash_hex").asText(), drawn.path("pool-digest").asText());
    assertEquals(
        Streams.stream(vector.path("selected_in_order")).map(JsonNode::asText).toList(),
        Streams.stream(drawn.path("panel"))
            .sorted(Comparator.comparingInt(one -> one.path("order").asInt()))
            .map(one -> one.path("id").asText())
            .toList());
  }

  @Test
  void the_small_example_of_lotteries_gives_everybody_a_tenth() throws IOException {
    var people = Files.readAllLines(reference("sortition/example_small_20/respondents.csv"));
    table(
        "pool.csv",
        "id,"
            + people.get(0)
            + "\n"
            + IntStream.range(1, people.size())
                .mapToObj(i -> "p%03d,%s".formatted(i, people.get(i)))
                .collect(Collectors.joining("\n", "", "\n")));
    var quotas =
        Files.readString(reference("sortition/example_small_20/categories.csv"))
            .replaceFirst("category,feature", "field,value");
    table("quotas.csv", quotas);

    var lottery =
        values(
            """
            pool: {path: data/pool.csv, source: illustration, key: id}
            quotas: {path: data/quotas.csv, source: illustration}
            """,
            """
            method: mobilisation.sortition.lottery
            pool: {table: pool, id: id}
            quotas: {table: quotas}
            size: 20
            """);

    assertEquals(0.1, lottery.path("minimum").asDouble(), 1e-9);
    assertEquals(0, lottery.path("gap").asDouble(), 1e-9);
  }

  @Test
  void a_city_funds_what_its_published_count_funds() throws IOException {
    var expected =
        ArpentJson.mapper()
            .readTree(reference("pb/expected/Netherlands_Assen_2024.json").toFile())
            .path("rules");
    Files.copy(
        reference("pb/Netherlands_Assen_2024.pb"),
        Files.createDirectories(folder.resolve("data")).resolve("vote.pb"));
    var vote = "vote: {path: data/vote.pb, format: pb, source: illustration}";

    for (var rule :
        List.of(
            "greedy_cost greedy tie-break: [lowest-id]",
            "mes_cost equal-shares completion: none, tie-break: [lowest-id], utility: cost",
            "phragmen phragmen completion: none, tie-break: [lowest-id]")) {
      var words = rule.split(" ", 3);
      var counted =
          values(
              vote,
              "{method: mobilisation.budgeting.%s, election: {table: vote}, %s}\n"
                  .formatted(words[1], words[2]));
      var theirs = new TreeSet<String>();
      expected.path(words[0]).path("winners").forEach(one -> theirs.add(one.asText()));

      assertEquals(theirs, new TreeSet<>(ids(counted.path("winners"))), rule);
    }
  }

  @Test
  void a_conversation_agrees_on_what_its_server_says() throws IOException {
    var served =
        ArpentJson.mapper()
            .readTree(reference("opinions/polis-civil-society-sk/expected.json").toFile())
            .path("polis")
            .path("consensus")
            .path("agree");
    Files.copy(
        reference("opinions/polis-civil-society-sk/votes.csv"),
        Files.createDirectories(folder.resolve("data")).resolve("votes.csv"));
    Files.copy(
        reference("opinions/polis-civil-society-sk/comments.csv"),
        folder.resolve("data/comments.csv"));

    var opinions =
        values(
            """
            votes: {path: data/votes.csv, source: illustration}
            statements: {path: data/comments.csv, source: illustration, key: statement}
            """,
            """
            method: mobilisation.opinion.groups
            votes: {table: votes, voter: participant, statement: statement, vote: vote}
            statements: {table: statements, id: statement, is-meta: is_meta, moderated: moderated}
            secrecy: {minimum: 1}
            """);

    assertEquals(
        Streams.stream(served).map(one -> one.path("tid").asText()).toList(),
        Streams.stream(opinions.path("consensus"))
            .filter(one -> one.path("side").asText().equals("agree"))
            .sorted(Comparator.comparingInt(one -> one.path("order").asInt()))
            .map(one -> one.path("id").asText())
            .toList());
  }

  /** Hillier and Lieberman, Introduction to operations research: the Reliable Construction Co. */
  @Test
  void the_reliable_plant_takes_44_weeks() throws IOException {
    table(
        "tasks.csv",
        """
        id,after,optimistic,likely,pessimistic
        A,,1,2,3
        B,A,2,3.5,8
        C,B,6,9,18
        D,C,4,5.5,10
        E,C,1,4.5,5
        F,E,4,4,10
        G,D,5,6.5,11
        H,E;G,5,8,17
        I,C,3,7.5,9
        J,F;I,3,9,9
        K,J,4,4,4
        L,J,1,5.5,7
        M,H,1,2,3
        N,K;L,5,5.5,9
        """);

    var plan =
        values(
            "tasks: {path: data/tasks.csv, source: illustration, key: id}",
            """
            method: mobilisation.planning.critical-path
            activities: {table: tasks}
            start: 2026-01-05
            """);

    assertEquals(44, plan.path("duration").asDouble(), 1e-9);
    assertEquals(3, plan.path("deviation").asDouble(), 1e-9);
    assertEquals(
        List.of("A", "B", "C", "E", "F", "J", "L", "N"),
        Streams.stream(plan.path("critical-path")).map(JsonNode::asText).toList());
  }

  /** Shrout and Fleiss 1979, table 2: four judges, six targets. */
  @Test
  void four_judges_agree_as_shrout_and_fleiss_say() throws IOException {
    int[][] judges = {
      {9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}
    };
    var scores = new StringBuilder("juror,application,criterion,score\n");
    for (int j = 0; j < 4; j++) {
      for (int t = 0; t < 6; t++) {
        scores.append("j%d,t%d,quality,%d\n".formatted(j, t, judges[j][t]));
      }
    }
    table("scores.csv", scores.toString());
    table("criteria.csv", "id,lowest,highest\nquality,0,10\n");

    var jury =
        values(
            """
            scores: {path: data/scores.csv, source: illustration}
            criteria: {path: data/criteria.csv, source: illustration, key: id}
            """,
            """
            method: mobilisation.selection.jury
            scores: {table: scores}
            criteria: {table: criteria}
            """);

    assertEquals(0.29, jury.path("overall").path("one-juror").asDouble(), CLOSE);
    assertEquals(0.62, jury.path("overall").path("jury").asDouble(), CLOSE);
  }

  /** Kirkman's fifteen schoolgirls: everybody meets everybody else once in seven days. */
  @Test
  void fifteen_people_meet_all_others_in_seven_rounds() throws IOException {
    table("people.csv", "id\n" + lines(IntStream.rangeClosed(1, 15), "g%02d"));

    var seating =
        values(
            "people: {path: data/people.csv, source: illustration, key: id}",
            """
            method: mobilisation.seating.rounds
            people: {table: people}
            table-count: 5
            rounds: 7
            seed: {text: kirkman}
            """);

    assertEquals(1, seating.path("encounters").asDouble(), 0);
    assertEquals(105, seating.path("pairs-met").asInt());
  }

  /** Mitchell, Agle and Wood 1997: the classes of the eight combinations of three attributes. */
  @Test
  void three_attributes_make_eight_classes() throws IOException {
    table(
        "actors.csv",
        """
        id,name,kind,power,legitimacy,urgency,interest
        a000,A,group,0,0,0,1
        a001,B,group,0,0,3,1
        a010,C,group,0,3,0,1
        a011,D,group,0,3,3,1
        a100,E,group,3,0,0,1
        a101,F,group,3,0,3,1
        a110,G,group,3,3,0,1
        a111,H,group,3,3,3,1
        """);

    var actors =
        values(
            "actors: {path: data/actors.csv, source: illustration, key: id}",
            """
            method: mobilisation.stakeholder.salience
            actors: {table: actors}
            """);

    assertEquals(
        List.of(
            "non-stakeholder",
            "demanding",
            "discretionary",
            "dependent",
            "dormant",
            "dangerous",
            "dominant",
            "definitive"),
        Streams.stream(actors.path("stakeholders"))
            .sorted(Comparator.comparing(one -> one.path("id").asText()))
            .map(one -> one.path("class").asText())
            .toList());
  }
}
