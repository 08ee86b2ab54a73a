package fr.arpent.methods.mobilisation.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.NoAnswerException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two camps by construction: what must come out can be said in advance. */
class OpinionGroupsTest {

  private static Ballot ballot(String voter, int... votes) {
    var all = ImmutableSortedMap.<String, Vote>naturalOrder();
    for (int j = 0; j < votes.length; j++) {
      if (votes[j] != 9) {
        all.put(
            "s" + (j + 1), votes[j] > 0 ? Vote.AGREE : votes[j] < 0 ? Vote.DISAGREE : Vote.PASS);
      }
    }
    return new Ballot(voter, all.buildOrThrow());
  }

  /** So many people of each camp: s1 and s2 part them, s3 unites them, s4 is passed over. */
  private static OpinionInput.Builder camps(int many, int few) {
    var builder = OpinionInput.builder();
    for (int i = 0; i < many; i++) {
      builder.addBallots(ballot("m" + (100 + i), 1, -1, 1, 0));
    }
    for (int i = 0; i < few; i++) {
      builder.addBallots(ballot("f" + (100 + i), -1, 1, 1, 0));
    }
    return builder.addAllStatements(
        IntStream.rangeClosed(1, 4).mapToObj(j -> new Statement("s" + j, false)).toList());
  }

  private static OpinionResult of(OpinionInput.Builder input) {
    return new OpinionGroups().apply(input.build());
  }

  private static List<String> codes(OpinionResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void two_camps_are_two_groups_told_by_what_parts_them_and_joined_by_what_unites_them() {
    var result = of(camps(12, 8));

    assertEquals(2, result.groupCount());
    assertEquals(1.0, result.silhouette(), 1e-12);
    assertEquals(Answer.of(12), result.groups().get(0).size());
    assertEquals(Answer.of(0.4), result.groups().get(1).share());
    var told = result.groups().get(0).told();
    assertEquals(
        List.of("s1 AGREE", "s2 DISAGREE"),
        told.stream().map(one -> one.id() + " " + one.side()).toList());
    assertEquals(13 / 14.0, told.get(0).share(), 1e-12);
    assertEquals(13 / 14.0 / (1 / 10.0), told.get(0).ratio(), 1e-12);
    assertEquals(
        List.of("s3 20 of 20"),
        result.consensus().stream()
            .map(one -> one.id() + " " + one.count() + " of " + one.voters())
            .toList());
    var united = result.statements().get(2);
    assertEquals(13 / 14.0 * 9 / 10.0, united.acrossAgree().value().orElseThrow(), 1e-12);
  }

  @Test
  void one_axis_holds_all_the_variance_of_two_camps() {
    var result = of(camps(12, 8));

    assertEquals(1.0, result.axes().get(0).share(), 1e-12);
    assertEquals(0.0, result.axes().get(1).share());
  }

  @Test
  void a_small_group_is_held_back_and_with_it_the_other_that_would_tell_its_size() {
    var result = of(camps(12, 3));

    assertEquals(Answer.missing("below-minimum"), result.groups().get(1).size());
    assertEquals(Answer.missing("below-minimum"), result.groups().get(0).size());
    assertEquals(List.of(), result.groups().get(1).told());
    assertEquals(Answer.missing("below-minimum"), result.statements().get(0).acrossAgree());
    assertEquals(Answer.of(0.8), result.statements().get(0).agree());
    assertTrue(codes(result).contains("groups-held-back"));
  }

  @Test
  void a_minimum_of_one_holds_nothing_back() {
    var result = of(camps(12, 3).minimum(1));

    assertEquals(Answer.of(3), result.groups().get(1).size());
    assertFalse(codes(result).contains("groups-held-back"));
  }

  @Test
  void a_statement_set_aside_forms_no_group_and_tells_none_but_its_votes_are_counted() {
    var statements =
        ImmutableList.of(
            new Statement("s1", true),
            new Statement("s2", false),
            new Statement("s3", false),
            new Statement("s4", false));
    var builder =
        OpinionInput.builder()
            .addAllBallots(camps(12, 8).build().ballots())
            .addAllStatements(statements);

    var result = of(builder);

    assertEquals(
        List.of("s2"), result.groups().get(1).told().stream().map(one -> one.id()).toList());
    assertEquals(Answer.of(20), result.statements().get(0).voters());
    assertEquals(Answer.of(0.6), result.statements().get(0).agree());
  }

  @Test
  void people_with_few_votes_are_counted_and_not_grouped() {
    var builder = camps(12, 8);
    builder.addBallots(ballot("z1", 1, 9, 9, 9)).addBallots(ballot("z2", 9, 9, 9, 9));

    var result = of(builder);

    assertEquals(21, result.voters());
    assertEquals(20, result.grouped());
    assertEquals(81, result.votes());
    assertTrue(codes(result).contains("not-grouped"));
  }

  @Test
  void without_enough_people_or_differences_there_is_no_answer() {
    var two = camps(1, 1);
    var alike = camps(9, 0);

    assertEquals("too-few", assertThrows(NoAnswerException.class, () -> of(two)).finding().code());
    assertEquals(
        "one-place", assertThrows(NoAnswerException.class, () -> of(alike)).finding().code());
  }

  @Test
  void firm_groups_are_found_again_in_resamples_and_from_any_start() {
    var result = of(camps(12, 8).seed("a seed").resamples(20));

    var stability = result.stability().value().orElseThrow();
    assertEquals(1.0, stability.agreement(), 1e-12);
    assertEquals(1.0, stability.sameNumber(), 1e-12);
    assertEquals(1.0, stability.startAgreement(), 1e-12);
    assertEquals(1.0, result.groups().get(0).overlap().value().orElseThrow(), 1e-12);
    assertFalse(codes(result).contains("no-seed"));
  }

  @Test
  void groups_are_weak_below_a_quarter_or_when_another_number_is_as_good() {
    assertTrue(OpinionFindings.isWeak(0.249, Answer.of(0.5)));
    assertFalse(OpinionFindings.isWeak(0.25, Answer.of(0.02)));
    assertTrue(OpinionFindings.isWeak(0.9, Answer.of(0.019)));
    assertFalse(OpinionFindings.isWeak(0.9, Answer.missing("only-one-number")));
  }

  @Test
  void groups_of_noise_are_said_to_be_loose() {
    var builder = OpinionInput.builder();
    for (int i = 0; i < 40; i++) {
      // A fixed scatter of votes without any camp: the digits of multiples of a prime.
      int code = (i * 7919) % 6561;
      var votes = new int[8];
      for (int j = 0; j < 8; j++) {
        votes[j] = code % 3 - 1;
        code /= 3;
      }
      builder.addBallots(ballot("p" + (100 + i), votes));
    }
    builder.addAllStatements(
        IntStream.rangeClosed(1, 8).mapToObj(j -> new Statement("s" + j, false)).toList());

    var result = of(builder.seed("a seed").resamples(30));

    assertTrue(codes(result).contains("loose-group"), () -> codes(result).toString());
    assertTrue(result.stability().value().orElseThrow().agreement() < 0.7);
  }

  @Test
  void groups_are_crossed_with_what_is_known_and_small_cells_are_held_back() {
    var place = ImmutableSortedMap.<String, String>naturalOrder();
    IntStream.range(0, 12).forEach(i -> place.put("m" + (100 + i), i < 10 ? "north" : "south"));
    IntStream.range(0, 8).forEach(i -> place.put("f" + (100 + i), i < 1 ? "north" : "south"));
    var trait = new OpinionInput.Trait("place", place.buildOrThrow());

    var crossed = of(camps(12, 8).addTraits(trait)).crossings().get(0);
    var open = of(camps(12, 8).minimum(1).addTraits(trait)).crossings().get(0);

    assertEquals(Answer.of(11), crossed.values().get(0).count());
    crossed
        .values()
        .forEach(
            value ->
                value
                    .groups()
                    .forEach(cell -> assertEquals(Answer.missing("below-minimum"), cell.count())));
    assertEquals(Answer.of(10), open.values().get(0).groups().get(0).count());
    assertEquals(Answer.of(1), open.values().get(0).groups().get(1).count());
    assertEquals(20, crossed.known());
    assertEquals(0, crossed.unknown());
  }

  @Test
  void the_team_may_want_a_number_of_groups() {
    var builder = camps(12, 8).minimum(1);
    for (int i = 0; i < 6; i++) {
      builder.addBallots(ballot("x" + i, -1, -1, -1, -1));
    }

    assertEquals(3, of(builder.groups(3)).groupCount());
  }
}
