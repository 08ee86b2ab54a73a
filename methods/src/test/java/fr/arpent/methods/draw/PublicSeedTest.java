package fr.arpent.methods.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PublicSeedTest {

  @Test
  void seeds_are_written_as_the_vectors_say() {
    assertEquals(
        "4.11.23.38.47./9./",
        PublicSeed.canonical(
            List.of(PublicSeed.ascending(List.of("23", "4", "47", "011", "38")), List.of("9"))));
  }

  @Test
  void a_source_that_published_nothing_leaves_its_place() {
    assertEquals("9319./?./", PublicSeed.canonical(List.of(List.of("9319"), List.of())));
  }

  @Test
  void words_lose_case_accents_and_blanks() {
    assertEquals("ELYSEE2./", PublicSeed.canonical(List.of(List.of("Élysée 2"))));
  }

  @Test
  void a_draw_of_the_loto_holds_about_24_bits() {
    var seed = Seeds.loto("4.11.23.38.47./9./");

    assertEquals(24.18, seed.statedBits().orElseThrow(), 0.01);
    assertTrue(seed.mostBits().orElseThrow() > seed.statedBits().orElseThrow());
  }

  @Test
  void nothing_is_said_of_a_seed_that_is_not_known_or_not_described() {
    var pending = Seeds.pending();
    var bare =
        new SeedSource(Seeds.words("Dés"), Seeds.DAY, Seeds.words("trois"), Optional.empty());
    var undescribed = new PublicSeed(ImmutableList.of(bare), Optional.of("1.2.3./"));

    assertEquals(OptionalDouble.empty(), pending.mostBits());
    assertEquals(OptionalDouble.empty(), undescribed.statedBits());
    assertThrows(
        IllegalArgumentException.class,
        () -> new PublicSeed(ImmutableList.of(), Optional.of("1./")));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SeedSource(Seeds.words("Dés"), Seeds.DAY, Seeds.words("trois"), Optional.of(0.5)));
  }

  @Test
  void the_bits_needed_are_those_of_the_RFC() {
    var bits = List.of(18, 22, 25, 28, 30, 34, 37, 40, 44, 47);
    var pools = List.of(20, 25, 30, 35, 40, 50, 60, 75, 100, 120);

    for (int i = 0; i < pools.size(); i++) {
      assertEquals(bits.get(i), Math.ceil(Entropy.ofSample(pools.get(i), 10)), 1.0);
    }
    assertEquals(605, Entropy.ofSample(1000, 150), 1.5);
    assertEquals(0, Entropy.ofSample(5, 5), 1e-12);
    assertEquals(Entropy.log2(24), Entropy.ofOrder(4), 1e-12);
  }
}
