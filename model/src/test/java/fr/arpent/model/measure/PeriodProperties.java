package fr.arpent.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

  @Property
  void every_period_is_read_back_from_its_text(@ForAll("periods") Period period) {
    assertEquals(period, Period.parse(period.toString()));
    RoundTrip.check(Period.class, period);
  }

  @Property
  void periods_are_ordered_by_their_first_day_then_by_their_last(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    assertEquals(one.equals(other), one.compareTo(other) == 0);
    assertTrue(one.compareTo(other) > 0 || !one.first().isAfter(other.first()));
  }

  @Provide
  Arbitrary<Period> periods() {
    var days = Arbitraries.integers().between(0, 2000).map(LocalDate.of(2019, 1, 1)::plusDays);
    var lengths = Arbitraries.of(0, 27, 28, 30, 89, 90, 91, 180, 364, 365, 730);
    return Combinators.combine(days, lengths)
        .as((first, length) -> new Period(first, first.plusDays(length)));
  }
}
