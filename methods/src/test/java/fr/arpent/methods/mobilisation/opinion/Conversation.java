package fr.arpent.methods.mobilisation.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A public conversation of Polis with what its server said of it. Keys are padded with zeros, so
 * that their order is that of the numbers.
 */
record Conversation(String folder, JsonNode expected) {

  static Conversation of(String folder) {
    return new Conversation(
        folder, Reference.json(Reference.file("opinions/" + folder + "/expected.json")));
  }

  static String key(int number) {
    return String.format("%04d", number);
  }

  JsonNode polis(String name) {
    var there = expected.path("polis").path(name);
    return there.isMissingNode() ? expected.path("recomputed").path(name) : there;
  }

  private List<Integer> numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asInt).toList();
  }

  ImmutableList<Statement> statements() {
    var aside = numbers(expected.path("modded_out"));
    return numbers(expected.path("statements")).stream()
        .map(id -> new Statement(key(id), aside.contains(id)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Ballot> ballots() {
    var votes = new TreeMap<String, Map<String, Vote>>();
    for (var row : Reference.csv(Reference.file("opinions/" + folder + "/votes.csv"))) {
      int vote = Integer.parseInt(row.get("vote"));
      votes
          .computeIfAbsent(
              key(Integer.parseInt(row.get("participant"))), voter -> new LinkedHashMap<>())
          .put(
              key(Integer.parseInt(row.get("statement"))),
              vote == 1 ? Vote.AGREE : vote == 0 ? Vote.PASS : Vote.DISAGREE);
    }
    var ballots = ImmutableList.<Ballot>builder();
    votes.forEach((voter, all) -> ballots.add(new Ballot(voter, ImmutableSortedMap.copyOf(all))));
    return ballots.build();
  }

  VoteMatrix matrix() {
    return VoteMatrix.of(ballots(), statements());
  }

  /** Rows that the reference puts in a group: all of Polis, else those with seven votes. */
  int[] grouped(VoteMatrix votes) {
    boolean served = !expected.at("/polis/components").isMissingNode();
    var rows = new TreeSet<Integer>();
    expected
        .at("/polis/groups")
        .forEach(group -> numbers(group).forEach(id -> rows.add(votes.voters().indexOf(key(id)))));
    return rows.stream()
        .filter(row -> served || votes.votesOf(row) >= 7)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The group of each of these rows, by Polis. */
  int[] labels(VoteMatrix votes, int[] rows) {
    var labels = new ArrayList<Integer>();
    for (int row : rows) {
      int id = Integer.parseInt(Objects.requireNonNull(votes.voters().get(row)));
      var groups = expected.at("/polis/groups");
      labels.add(
          IntStream.range(0, groups.size())
              .filter(g -> numbers(groups.path(Integer.toString(g))).contains(id))
              .findFirst()
              .orElseThrow());
    }
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Rows of each group, by Polis. */
  List<List<Integer>> groups(VoteMatrix votes) {
    var rows = grouped(votes);
    var labels = labels(votes, rows);
    return IntStream.range(0, expected.at("/polis/groups").size())
        .mapToObj(
            g ->
                IntStream.range(0, rows.length)
                    .filter(i -> labels[i] == g)
                    .mapToObj(i -> rows[i])
                    .toList())
        .toList();
  }

  double[][] points(VoteMatrix votes) {
    var plane = PrincipalPlane.of(votes);
    return IntStream.of(grouped(votes))
        .mapToObj(row -> plane.project(votes, row))
        .toArray(double[][]::new);
  }
}
