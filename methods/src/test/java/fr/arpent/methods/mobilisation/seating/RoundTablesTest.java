package fr.arpent.methods.mobilisation.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.mobilisation.seating.SeatingInput.FixedSeat;
import fr.arpent.methods.mobilisation.seating.SeatingInput.RoundTable;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Known exact plans, the thresholds of plain exchanges, and every rule. */
class RoundTablesTest {

  private static SeatingResult of(SeatingInput.Builder input) {
    return new RoundTables().apply(input.build());
  }

  private static List<String> tablesOf(SeatingResult result, int person) {
    return result.seats().get(person).tables();
  }

  @Test
  void fifteen_schoolgirls_walk_seven_days_and_all_pairs_meet_once() {
    var result = of(Pools.plain(15, 5, 7)); // Kirkman 1850

    assertEquals(105, result.pairsMet());
    assertEquals(0, result.repeats());
    assertEquals(Answer.of(1.0), result.encounters());
    assertEquals(14.0, result.met());
  }

  @Test
  void sixteen_golfers_play_five_rounds_and_all_pairs_meet_once() {
    var result = of(Pools.plain(16, 4, 5));

    assertEquals(120, result.pairsMet());
    assertEquals(Answer.of(1.0), result.encounters());
  }

  /** Five pools, drawn by lot. */
  private static List<SeatingResult> pools(int people, int tables, int rounds) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(i -> of(Pools.mixed(people, tables, rounds, "pool " + i)))
        .toList();
  }

  private static double mean(List<SeatingResult> results, ToDoubleFunction<SeatingResult> figure) {
    return results.stream().mapToDouble(figure).average().orElseThrow();
  }

  private static double encounters(SeatingResult result) {
    return result.encounters().value().orElseThrow();
  }

  @Test
  void thirty_people_are_mixed_at_least_as_well_as_by_plain_exchanges() {
    var results = pools(30, 5, 3);

    assertTrue(mean(results, RoundTablesTest::encounters) >= 0.891);
    assertTrue(mean(results, SeatingResult::imbalance) <= 3.47);
  }

  @Test
  void sixty_people_are_mixed_at_least_as_well_as_by_plain_exchanges() {
    var results = pools(60, 8, 4);

    assertTrue(mean(results, RoundTablesTest::encounters) >= 0.948);
    assertTrue(mean(results, SeatingResult::imbalance) <= 3.36);
  }

  @Test
  void four_people_at_two_tables_meet_all_others_in_three_rounds() {
    var result = of(Pools.plain(4, 2, 3));

    assertEquals(3.0, result.met());
    assertEquals(6, result.pairsMet());
  }

  @Test
  void one_round_has_no_encounters_to_count() {
    assertEquals(Answer.missing("one-round"), of(Pools.plain(6, 2, 1)).encounters());
  }

  @Test
  void a_table_of_each_half_is_the_least_imbalance() {
    var input = SeatingInput.builder().addTables(RoundTable.of("a"), RoundTable.of("b"));
    for (int i = 0; i < 8; i++) {
      input.addGuests(Guest.of("p" + i, ImmutableSortedMap.of("sex", i < 4 ? "F" : "H")));
    }

    var result = of(input.addMix("sex").rounds(2).seed("s"));

    assertEquals(0.0, result.imbalance());
    assertEquals(0.0, result.leastImbalance());
    assertEquals(1.0, result.fields().get(0).withinOne());
  }

  @Test
  void together_apart_and_given_seats_are_kept() {
    var input =
        Pools.mixed(30, 5, 3, "rules")
            .addTogether(ImmutableSet.of("p1000", "p1001", "p1002"))
            .addApart(ImmutableSet.of("p1003", "p1004", "p1005"))
            .addFixed(new FixedSeat("p1006", "t2", Optional.empty()))
            .addFixed(new FixedSeat("p1007", "t5", Optional.of(2)));

    var result = of(input);

    assertEquals(List.of(), result.broken());
    assertEquals(tablesOf(result, 0), tablesOf(result, 1));
    assertEquals(tablesOf(result, 0), tablesOf(result, 2));
    for (int round = 0; round < 3; round++) {
      var strangers =
          ImmutableSet.of(
              tablesOf(result, 3).get(round),
              tablesOf(result, 4).get(round),
              tablesOf(result, 5).get(round));
      assertEquals(3, strangers.size());
    }
    assertEquals(List.of("t2", "t2", "t2"), tablesOf(result, 6));
    assertEquals("t5", tablesOf(result, 7).get(1));
  }

  @Test
  void who_needs_an_interpreter_sits_with_one() {
    var input = SeatingInput.builder();
    for (int i = 0; i < 20; i++) {
      input.addGuests(new Guest(Pools.id(i), ImmutableSortedMap.of(), i < 4, i == 4));
    }
    input.addTables(new RoundTable("t1", Optional.empty(), Optional.of("f1"), true));
    for (int table = 2; table <= 5; table++) {
      input.addTables(RoundTable.of("t" + table));
    }

    var result = of(input.rounds(3).seed("s"));

    assertEquals(List.of(), result.broken());
    for (int round = 0; round < 3; round++) {
      var withInterpreter = ImmutableSet.of("t1", tablesOf(result, 4).get(round));
      for (int person = 0; person < 4; person++) {
        assertTrue(withInterpreter.contains(tablesOf(result, person).get(round)));
      }
    }
  }

  @Test
  void a_rule_that_cannot_be_kept_is_named() {
    var input = SeatingInput.builder();
    for (int i = 0; i < 6; i++) {
      input.addGuests(new Guest("p" + i, ImmutableSortedMap.of(), i == 0, false));
    }

    var result = of(input.addTables(RoundTable.of("a"), RoundTable.of("b")).rounds(1).seed("s"));

    assertEquals(1, result.broken().size());
    assertEquals("interpreter", result.broken().get(0).rule());
    assertEquals("rule-broken", result.findings().get(0).code());
  }

  @Test
  void rules_that_contradict_each_other_have_no_answer() {
    var both =
        Pools.plain(8, 2, 2)
            .addTogether(ImmutableSet.of("p1000", "p1001"))
            .addApart(ImmutableSet.of("p1000", "p1001"));
    var many = Pools.plain(8, 2, 2).addApart(ImmutableSet.of("p1000", "p1001", "p1002"));
    var crowd = Pools.plain(4, 2, 2).addTogether(ImmutableSet.of("p1000", "p1001", "p1002"));
    var chairs =
        Pools.plain(4, 1, 2)
            .addTables(new RoundTable("small", Optional.of(1), Optional.empty(), false));

    assertEquals("together-and-apart", refused(both));
    assertEquals("apart-too-many", refused(many));
    assertEquals("together-too-many", refused(crowd));
    assertEquals("seats", refused(chairs));
    assertEquals("too-few", refused(Pools.plain(2, 3, 1)));
  }

  private static String refused(SeatingInput.Builder input) {
    return assertThrows(NoAnswerException.class, () -> of(input)).finding().code();
  }

  @Test
  void absent_people_leave_and_few_others_move() {
    var whole = of(Pools.mixed(60, 8, 4, "absences"));
    var without =
        of(
            Pools.mixed(60, 8, 4, "absences")
                .addAbsent("p1000", "p1001", "p1002", "p1003")
                .absentFromRound(2));

    assertEquals(List.of("", "", ""), tablesOf(without, 0).subList(1, 4));
    assertEquals(tablesOf(whole, 0).get(0), tablesOf(without, 0).get(0));
    int moved = 0;
    for (int person = 4; person < 60; person++) {
      for (int round = 0; round < 4; round++) {
        moved +=
            tablesOf(whole, person).get(round).equals(tablesOf(without, person).get(round)) ? 0 : 1;
      }
    }
    assertEquals(without.moved(), moved);
    assertTrue(moved <= 4 * 3);
    without
        .plan()
        .forEach(
            round -> {
              int most = round.tables().stream().mapToInt(table -> table.size()).max().orElse(0);
              int least = round.tables().stream().mapToInt(table -> table.size()).min().orElse(0);
              assertTrue(most - least <= 1);
            });
  }
}
