package fr.arpent.methods.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The vectors of ARPENT-DRAW-1, which were made with another program in another language. */
class DrawTest {

  private static final String VECTORS = "randomness/arpent-draw-1-vectors.json";

  @Test
  void the_first_throws_of_a_die_are_those_of_the_published_vectors() {
    var draw = Draw.of("test", "draw");

    var throwsOfDie = LongStream.generate(() -> draw.below(6L) + 1).limit(20).boxed().toList();

    assertEquals(
        List.of(6L, 4L, 2L, 6L, 4L, 2L, 3L, 2L, 5L, 5L, 4L, 4L, 4L, 6L, 1L, 3L, 3L, 6L, 2L, 6L),
        throwsOfDie);
    assertEquals(20, draw.words());
    assertEquals("7c74a3b874393c7f31381d77c764246caa6fffc2a5a30d47f013e4fea6c9cef4", draw.key());
  }

  @Test
  void the_steps_of_a_draw_give_what_the_record_holds() {
    var pool = DrawPool.of(List.of("a", "b", "c", "d", "e"));
    var record = DrawRecord.sample(Seeds.loto("4.11.23.31.48.7./"), "draw", pool, 2);
    var draw = Draw.of(record.seed(), record.purpose(), pool);

    var steps = DrawSteps.of(record, 3);

    assertEquals(draw.key(), steps.key());
    assertEquals(2, steps.turns().size());
    var order = new ArrayList<>(pool.identifiers());
    for (int i = 0; i < 2; i++) {
      var turn = steps.turns().get(i);
      long word = draw.word();
      assertEquals(word, Long.parseUnsignedLong(turn.hexadecimal(), 16));
      assertEquals(word, Long.parseUnsignedLong(turn.decimal()));
      assertEquals(5 - i, turn.bound());
      Collections.swap(order, i, i + turn.remainder());
    }
    assertEquals(record.result(), order.subList(0, 2));
    assertEquals(record.result().get(0), steps.entry());
  }

  @Test
  void draws_of_another_algorithm_have_no_steps() {
    var old = DrawRecord.rfc3797(Seeds.loto("9319./"), ImmutableList.of("a", "b"), 1);

    assertThrows(IllegalArgumentException.class, () -> DrawSteps.of(old, 1));
  }

  @Test
  void all_published_numbers_come_out_for_every_seed_and_bound() {
    for (var vector : vectors("draws")) {
      var draw = Draw.of(vector.path("seed").asText(), vector.path("purpose").asText());

      assertEquals(vector.path("key_hex").asText(), draw.key());
      assertNumbers(vector, draw);
    }
  }

  @Test
  void words_that_would_favour_small_numbers_are_left_out() {
    for (var vector : vectors("rejection")) {
      var draw = Draw.of(vector.path("seed").asText(), "draw");

      assertNumbers(vector, draw);
      assertEquals(vector.path("rejected").longValue(), draw.words() - 20);
    }
  }

  @Test
  void words_are_those_of_the_vectors() {
    for (var vector : vectors("raw_u64")) {
      var draw = Draw.of(vector.path("seed").asText(), "draw");

      assertEquals(vector.path("key_hex").asText(), draw.key());
      for (var word : vector.path("first_16_u64")) {
        assertEquals(word.asText(), Long.toUnsignedString(draw.word()));
      }
    }
  }

  @Test
  void shuffles_and_samples_are_those_of_the_vectors() {
    for (var vector : vectors("shuffle")) {
      var draw = draw(vector, people(vector.path("pool").asText()));

      assertEquals(texts(vector.path("permutation")), draw.shuffle(draw.pool().identifiers()));
      assertEquals(vector.path("u64_consumed").longValue(), draw.words());
    }
    for (var vector : vectors("sample")) {
      var draw = draw(vector, people(vector.path("pool").asText()));

      assertEquals(
          texts(vector.path("selected_in_order")),
          draw.sample(draw.pool().identifiers(), vector.path("k").intValue()));
    }
  }

  @Test
  void a_lottery_of_numbered_panels_gives_the_published_panel() {
    var panels = IntStream.range(0, 1000).mapToObj(i -> String.format("panel-%04d", i)).toList();

    for (var vector : vectors("panel_lottery")) {
      var draw = draw(vector, DrawPool.of(panels));

      assertEquals(vector.path("winner").asText(), draw.pool().identifiers().get(draw.below(1000)));
    }
  }

  @Test
  void digests_of_pools_do_not_depend_on_order_or_on_the_form_of_accents() {
    for (var vector : vectors("pool_hash")) {
      var pool = DrawPool.of(texts(vector.path("ids")));

      assertEquals(vector.path("pool_hash_hex").asText(), pool.digest());
      assertEquals(pool.digest(), DrawPool.of(pool.identifiers().reverse()).digest());
    }
    assertEquals(
        DrawPool.of(List.of("\u00c9lo\u00efse")).digest(),
        DrawPool.of(List.of("E\u0301loi\u0308se")).digest());
  }

  @Test
  void identifiers_are_sorted_by_their_bytes_and_not_by_their_signs() {
    var afterTheSurrogates = "\uff5e";
    var emoji = "\ud83c\udf0a";

    var pool = DrawPool.of(List.of(emoji, afterTheSurrogates));

    assertTrue(emoji.compareTo(afterTheSurrogates) < 0);
    assertEquals(List.of(afterTheSurrogates, emoji), pool.identifiers());
  }

  @Test
  void sixty_thousand_throws_fall_as_the_vectors_say() {
    var counts = Reference.json(Reference.file(VECTORS)).path("chi2_die_60000").path("counts");
    var draw = Draw.of("test", "draw");
    var found = new int[6];

    IntStream.range(0, 60_000).forEach(i -> found[draw.below(6)]++);

    for (int face = 0; face < 6; face++) {
      assertEquals(counts.path(face).intValue(), found[face]);
    }
  }

  @Test
  void an_identifier_that_is_there_twice_is_refused() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> DrawPool.of(List.of("p1", "p2", "p1")));

    assertEquals("identifiers of a pool must be distinct, p1 is there twice", error.getMessage());
  }

  @Test
  void edges_of_draws() {
    var draw = Draw.of("", "");

    assertEquals(0, draw.below(1));
    assertEquals(1, draw.words());
    assertEquals(List.of(), draw.shuffle(List.of()));
    assertEquals(List.of("a"), draw.shuffle(List.of("a")));
    assertEquals(List.of(), draw.sample(List.of("a", "b"), 0));
    assertThrows(IllegalArgumentException.class, () -> draw.below(0));
    assertThrows(IllegalArgumentException.class, () -> draw.sample(List.of("a"), 2));
  }

  private static void assertNumbers(JsonNode vector, Draw draw) {
    long bound = vector.path("n").asLong();
    for (var number : vector.path("draws_1_to_n")) {
      assertEquals(number.asLong(), draw.below(bound) + 1, () -> "n = " + bound);
    }
    assertEquals(vector.path("u64_consumed").longValue(), draw.words());
  }

  private static Draw draw(JsonNode vector, DrawPool pool) {
    assertEquals(vector.path("pool_hash_hex").asText(), pool.digest());
    return Draw.of(vector.path("seed").asText(), vector.path("purpose").asText(), pool);
  }

  /** {@code P00001..P00052}. */
  private static DrawPool people(String range) {
    int last = Integer.parseInt(range.substring(range.lastIndexOf('P') + 1));
    return DrawPool.of(
        IntStream.rangeClosed(1, last).mapToObj(i -> String.format("P%05d", i)).toList());
  }

  private static JsonNode vectors(String family) {
    var found = Reference.json(Reference.file(VECTORS)).path(family);
    assertTrue(found.size() > 0, family);
    return found;
  }

  private static ImmutableList<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }
}
