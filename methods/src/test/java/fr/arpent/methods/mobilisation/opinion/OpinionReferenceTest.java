package fr.arpent.methods.mobilisation.opinion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six public conversations: three with the output of the Polis server, three of
 * compdemocracy/openData (CC BY 4.0) with figures recomputed independently.
 */
class OpinionReferenceTest {

  private static final String IMPROVING = "polis-improving";
  private static final String SLOVAKIA = "polis-civil-society-sk";
  private static final String TRANSPORT = "polis-transport";
  private static final String SEATTLE = "15-per-hour-seattle";
  private static final String BREXIT = "brexit-consensus";
  private static final String CANADA = "canadian-electoral-reform";

  private static double[] doubles(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  /** 1 or −1: how our axis is turned against theirs. */
  private static double sign(PrincipalPlane plane, Conversation talk, int axis) {
    var theirs = doubles(talk.polis("components").path(axis));
    double product = 0;
    for (int j = 0; j < theirs.length; j++) {
      product += plane.weight(axis, j) * theirs[j];
    }
    return Math.signum(product);
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT, SEATTLE, BREXIT, CANADA})
  void means_and_components_are_those_of_polis(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var plane = PrincipalPlane.of(votes);

    var width = votes.width();
    assertArrayEquals(
        doubles(talk.polis("statement_means")),
        IntStream.range(0, width).mapToDouble(plane::mean).toArray(),
        1e-9);
    for (int axis : new int[] {0, 1}) {
      double sign = sign(plane, talk, axis);
      assertArrayEquals(
          doubles(talk.polis("components").path(axis)),
          IntStream.range(0, width).mapToDouble(j -> sign * plane.weight(axis, j)).toArray(),
          1e-9);
      assertEquals(
          talk.expected().at("/recomputed/explained_variance").path(axis).asDouble(),
          plane.variance(axis),
          1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT})
  void people_stand_where_polis_puts_them(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var plane = PrincipalPlane.of(votes);
    var theirs = talk.expected().at("/recomputed/projection");

    assertEquals(votes.people(), theirs.size());
    for (int axis : new int[] {0, 1}) {
      var ours = new double[votes.people()];
      var expected = new double[votes.people()];
      double product = 0;
      for (int row = 0; row < ours.length; row++) {
        var id = Integer.toString(Integer.parseInt(votes.voters().get(row)));
        ours[row] = plane.project(votes, row)[axis];
        expected[row] = theirs.path(id).path(axis).asDouble();
        product += ours[row] * expected[row];
      }
      double sign = Math.signum(product);
      assertArrayEquals(expected, DoubleStream.of(ours).map(x -> sign * x).toArray(), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT, SEATTLE, BREXIT, CANADA})
  void consensus_across_groups_is_that_of_polis(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var served = talk.polis("group_aware_consensus");
    var theirs = served.isMissingNode() ? talk.polis("group_aware_consensus_agree") : served;
    var consensus = new Consensus(votes);

    for (int j = 0; j < votes.width(); j++) {
      var id = Integer.toString(Integer.parseInt(votes.statements().get(j).id()));
      assertEquals(
          theirs.path(id).asDouble(),
          consensus.acrossGroups(j, Vote.AGREE, talk.groups(votes)),
          1e-12);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT, SEATTLE, BREXIT, CANADA})
  void groups_are_told_by_the_statements_of_polis_in_its_order(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var groups = talk.groups(votes);
    for (int g = 0; g < groups.size(); g++) {
      int own = g;
      var others =
          IntStream.range(0, groups.size())
              .filter(other -> other != own)
              .boxed()
              .flatMap(other -> groups.get(other).stream())
              .toList();

      var ours = new Representatives(votes).of(groups.get(g), others);

      var theirs = talk.polis("representative").path(Integer.toString(g));
      assertEquals(
          StreamSupport.stream(theirs.spliterator(), false)
              .map(one -> one.path("tid").asInt() + " " + one.path("repful-for").asText())
              .toList(),
          ours.stream().map(one -> id(votes, one.statement()) + " " + one.side().code()).toList());
      for (int i = 0; i < ours.size(); i++) {
        var one = ours.get(i);
        var expected = theirs.path(i);
        assertEquals(expected.path("n-success").asInt(), one.here().count(one.side()));
        assertEquals(expected.path("n-trials").asInt(), one.here().voters());
        assertEquals(expected.path("p-success").asDouble(), one.here().share(one.side()), 1e-6);
        assertEquals(expected.path("p-test").asDouble(), one.here().test(one.side()), 1e-6);
        assertEquals(
            expected.path("repness").asDouble(),
            one.here().ratio(one.side(), one.elsewhere()),
            1e-6);
        assertEquals(
            expected.path("repness-test").asDouble(),
            one.here().ratioTest(one.side(), one.elsewhere()),
            1e-6);
        assertEquals(expected.path("best-agree").asBoolean(false), one.bestAgreed());
      }
    }
  }

  private static int id(VoteMatrix votes, int statement) {
    return Integer.parseInt(votes.statements().get(statement).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT, SEATTLE, BREXIT, CANADA})
  void what_all_share_is_the_list_of_polis_in_its_order(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();

    for (var side : List.of(Vote.AGREE, Vote.DISAGREE)) {
      var theirs = talk.polis("consensus").path(side.code());
      assertEquals(
          StreamSupport.stream(theirs.spliterator(), false)
              .map(one -> one.path("tid").asInt())
              .toList(),
          new Consensus(votes)
              .side(side).stream().map(shared -> id(votes, shared.statement())).toList());
    }
  }

  @Test
  void priorities_are_those_of_polis() {
    var talk = Conversation.of(SLOVAKIA);
    var votes = talk.matrix();
    var plane = PrincipalPlane.of(votes);
    var everybody = IntStream.range(0, votes.people()).boxed().toList();

    for (int j = 0; j < votes.width(); j++) {
      if (!votes.isSetAside(j)) {
        double outward = Plane.distance(new double[2], plane.project(j));
        assertEquals(
            talk.polis("priorities").path(Integer.toString(id(votes, j))).asDouble(),
            Consensus.priority(votes.tally(j, everybody), outward),
            1e-9);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT})
  void begun_at_its_centres_the_groups_are_those_of_polis(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var plane = PrincipalPlane.of(votes);
    var rows = talk.grouped(votes);
    var centres = new ArrayList<double[]>();
    var theirs = talk.expected().at("/polis/group_centers");
    for (int g = 0; g < theirs.size(); g++) {
      // The server writes its centres with agreement negative: its axes are turned about.
      var centre = doubles(theirs.path(Integer.toString(g)));
      centres.add(
          new double[] {-sign(plane, talk, 0) * centre[0], -sign(plane, talk, 1) * centre[1]});
    }

    var found = KMeans.from(talk.points(votes), centres.toArray(double[][]::new));

    assertEquals(1.0, Agreement.adjustedRand(talk.labels(votes, rows), found.labels()));
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPROVING, SLOVAKIA, TRANSPORT, SEATTLE, BREXIT, CANADA})
  void the_search_finds_groups_as_good_as_the_best_of_twenty_random_starts(String folder) {
    var talk = Conversation.of(folder);
    var points = talk.points(talk.matrix());
    var theirs = talk.expected().at("/recomputed/silhouette_best_of_20_starts");

    var candidates = GroupSearch.thorough(points).upTo(5);

    for (var candidate : candidates) {
      var groups = Integer.toString(candidate.partition().groups());
      assertEquals(
          theirs.path(groups).asDouble(), candidate.silhouette(), 0.02, folder + " " + groups);
    }
    var ranked =
        IntStream.rangeClosed(2, 5)
            .boxed()
            .sorted(Comparator.comparing(k -> -theirs.path(Integer.toString(k)).asDouble()))
            .toList();
    double gap =
        theirs.path(ranked.get(0).toString()).asDouble()
            - theirs.path(ranked.get(1).toString()).asDouble();
    if (gap > 0.02) {
      assertEquals(
          ranked.get(0), GroupSearch.best(candidates).orElseThrow().partition().groups(), folder);
    }
  }

  @Test
  void well_separated_groups_are_found_again() {
    assertTrue(agreement(CANADA) >= 0.95, () -> CANADA + " " + agreement(CANADA));
    assertTrue(agreement(SEATTLE) >= 0.80, () -> SEATTLE + " " + agreement(SEATTLE));
    assertTrue(agreement(BREXIT) >= 0.80, () -> BREXIT + " " + agreement(BREXIT));
  }

  private static double agreement(String folder) {
    var talk = Conversation.of(folder);
    var votes = talk.matrix();
    var groups = talk.expected().at("/polis/groups").size();
    var found = GroupSearch.thorough(talk.points(votes)).into(groups).orElseThrow();
    return Agreement.adjustedRand(
        talk.labels(votes, talk.grouped(votes)), found.partition().labels());
  }
}
