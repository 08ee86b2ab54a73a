package fr.arpent.methods.mobilisation.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.ResultTree;
import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoundTablesProperties {

  @Property(tries = 5)
  void sizes_differ_by_one_and_everybody_sits_once_a_round(
      @ForAll @IntRange(min = 6, max = 40) int people,
      @ForAll @IntRange(min = 2, max = 6) int tables,
      @ForAll @IntRange(min = 1, max = 4) int rounds) {
    var result = new RoundTables().apply(Pools.mixed(people, tables, rounds, "sizes").build());

    assertEquals(rounds, result.plan().size());
    for (var round : result.plan()) {
      var badges = new ArrayList<Integer>();
      int least = people;
      int most = 0;
      for (var table : round.tables()) {
        badges.addAll(table.badges());
        least = Math.min(least, table.size());
        most = Math.max(most, table.size());
      }
      assertTrue(most - least <= 1);
      assertEquals(people, badges.size());
      assertEquals(people, new HashSet<>(badges).size());
    }
  }

  @Property(tries = 3)
  void the_order_of_people_changes_nothing(@ForAll long order) {
    var input = Pools.mixed(18, 4, 3, "order").build();
    var guests = new ArrayList<>(input.guests());
    Collections.shuffle(guests, new Random(order));
    var shuffled =
        SeatingInput.builder()
            .addAllGuests(guests)
            .addAllTables(input.tables())
            .addAllMix(input.mix())
            .rounds(input.rounds())
            .seed(input.seed())
            .build();

    assertEquals(
        ResultTree.of(new RoundTables().apply(input)),
        ResultTree.of(new RoundTables().apply(shuffled)));
  }

  @Property(tries = 40)
  void the_cost_after_many_exchanges_is_that_of_the_plan(@ForAll long seed) {
    var random = new Random(seed);
    var builder = Pools.mixed(20, 4, 3, "cost " + seed);
    builder
        .addTogether(ImmutableSet.of("p1000", "p1001"))
        .addApart(ImmutableSet.of("p1002", "p1003", "p1004"));
    builder.addGuests(
        new Guest("x1", ImmutableSortedMap.of(), true, false),
        new Guest("x2", ImmutableSortedMap.of(), true, false),
        new Guest("x3", ImmutableSortedMap.of(), false, true));
    var chairs = new Chairs(new Hall(builder.build()), Draw.of("cost", "test"));
    long cost = chairs.cost();

    for (int i = 0; i < 300; i++) {
      int round = random.nextInt(3);
      int one = random.nextInt(23);
      int other = random.nextInt(23);
      if (chairs.mayExchange(round, one, other)) {
        cost += chairs.change(round, one, other);
        chairs.exchange(round, one, other);
      }
    }

    assertEquals(chairs.cost(), cost);
  }
}
