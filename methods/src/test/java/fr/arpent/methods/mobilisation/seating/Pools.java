package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.mobilisation.seating.SeatingInput.RoundTable;
import java.util.stream.IntStream;

/** People to seat, made by lot. */
final class Pools {

  private static final int[] VALUES = {2, 5, 3};

  private Pools() {}

  /** People without fields over tables, nothing mixed. */
  static SeatingInput.Builder plain(int people, int tables, int rounds) {
    return SeatingInput.builder()
        .addAllGuests(
            IntStream.range(0, people)
                .mapToObj(i -> Guest.of(id(i), ImmutableSortedMap.of()))
                .toList())
        .addAllTables(
            IntStream.rangeClosed(1, tables).mapToObj(table -> RoundTable.of("t" + table)).toList())
        .rounds(rounds)
        .seed("a seed");
  }

  static String id(int person) {
    return "p" + (1000 + person);
  }

  /** People with fields of two, five and three values. */
  static SeatingInput.Builder mixed(int people, int tables, int rounds, String seed) {
    var draw = Draw.of(seed, "pool");
    var builder = SeatingInput.builder();
    for (int i = 0; i < people; i++) {
      var fields = ImmutableSortedMap.<String, String>naturalOrder();
      for (int field = 0; field < VALUES.length; field++) {
        fields.put("field" + field, "v" + draw.below(VALUES[field]));
      }
      builder.addGuests(Guest.of(id(i), fields.buildOrThrow()));
    }
    return builder
        .addAllTables(
            IntStream.rangeClosed(1, tables).mapToObj(table -> RoundTable.of("t" + table)).toList())
        .addMix("field0", "field1", "field2")
        .rounds(rounds)
        .seed(seed);
  }
}
