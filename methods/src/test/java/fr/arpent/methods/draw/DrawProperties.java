package fr.arpent.methods.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.ArpentJson;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DrawProperties {

  @Property
  void numbers_stay_below_their_bound(@ForAll String seed, @ForAll @LongRange(min = 1) long bound) {
    long number = Draw.of(seed, "p").below(bound);

    assertTrue(number >= 0 && number < bound);
  }

  @Property
  void numbers_between_zero_and_one_stay_there(@ForAll String seed) {
    double number = Draw.of(seed, "p").unit();

    assertTrue(number >= 0 && number < 1);
  }

  @Property(tries = 200)
  void a_shuffle_keeps_everybody_and_a_sample_is_its_beginning(
      @ForAll String seed, @ForAll @Size(max = 30) Set<Integer> things) {
    var shuffled = Draw.of(seed, "p").shuffle(things);
    var sample = Draw.of(seed, "p").sample(things, things.size() / 2);

    assertEquals(things, ImmutableSet.copyOf(shuffled));
    assertEquals(shuffled.subList(0, things.size() / 2), sample);
  }

  @Property(tries = 200)
  void the_order_in_which_a_pool_arrives_changes_nothing(
      @ForAll @Size(min = 1, max = 30) Set<@StringLength(max = 8) @NumericChars String> names) {
    var seed = Seeds.loto("1./");

    var one = DrawRecord.sample(seed, "p", DrawPool.of(names), names.size() / 2);
    var other =
        DrawRecord.sample(
            seed, "p", DrawPool.of(Lists.reverse(List.copyOf(names))), names.size() / 2);

    assertEquals(one, other);
  }

  @Property(tries = 200)
  void seed_purpose_and_pool_each_change_the_stream(@ForAll String seed) {
    long first = Draw.of(seed, "p").word();

    assertNotEquals(first, Draw.of(seed + "x", "p").word());
    assertNotEquals(first, Draw.of(seed, "q").word());
    assertNotEquals(first, Draw.of(seed, "p", DrawPool.of(List.of("a"))).word());
  }

  @Property(tries = 200)
  void every_record_is_redone_alike_by_the_code_that_shares_nothing_with_the_draw(
      @ForAll @StringLength(max = 12) String seed,
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(max = 40) int count) {
    var pool = DrawPool.of(IntStream.range(0, size).mapToObj(i -> "é" + (i * 7919)).toList());
    var records =
        List.of(
            DrawRecord.pick(Seeds.loto(seed), "pick", pool),
            DrawRecord.sample(Seeds.loto(seed), "sample", pool, Math.min(count, size)),
            DrawRecord.shuffle(Seeds.loto(seed), "shuffle", pool),
            DrawRecord.rfc3797(Seeds.loto(seed), pool.identifiers(), Math.min(count, size)));

    for (var record : records) {
      assertEquals(List.of(), DrawRecheck.differences(ArpentJson.mapper().valueToTree(record)));
    }
  }
}
