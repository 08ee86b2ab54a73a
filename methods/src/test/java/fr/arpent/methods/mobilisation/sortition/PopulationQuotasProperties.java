package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotasInput.Group;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets.Target;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PopulationQuotasProperties {

  @Property
  void all_seats_are_given_and_nobody_is_a_whole_seat_away_from_the_share(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 20_000_000) Long> counts,
      @ForAll @IntRange(min = 1, max = 1000) int size) {
    long population = counts.stream().mapToLong(count -> count).sum();
    Assume.that(population > 0);
    var groups = ImmutableList.<Group>builder();
    for (int i = 0; i < counts.size(); i++) {
      groups.add(new Group(ImmutableMap.of("g", "v" + (10 + i)), counts.get(i)));
    }

    var result =
        new PopulationQuotas()
            .apply(new PopulationQuotasInput(groups.build(), ImmutableList.of("g"), size));

    var targets = Optional.ofNullable(result.targets().get("g")).orElseThrow();
    assertEquals(size, targets.stream().mapToInt(Target::seats).sum());
    for (var target : targets) {
      double exact = (double) target.population() * size / population;
      assertTrue(Math.abs(target.seats() - exact) < 1, target::toString);
    }
  }
}
