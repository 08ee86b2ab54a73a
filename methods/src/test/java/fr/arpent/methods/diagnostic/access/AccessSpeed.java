package fr.arpent.methods.diagnostic.access;

import fr.arpent.model.territory.Position;
import java.util.SplittableRandom;

/**
 * Measures 35,000 origins and 10,000 services by hand: run {@code main}, read the last lines. No
 * test asserts a time.
 */
final class AccessSpeed {

  private AccessSpeed() {}

  /** Prints the milliseconds of ten runs. */
  public static void main(String[] args) {
    var input = france();
    for (int run = 1; run <= 10; run++) {
      long start = System.nanoTime();
      var result = new FloatingCatchment().apply(input);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      long pairs = result.territories().stream().mapToLong(TerritoryAccess::servicesInReach).sum();
      System.out.println(milliseconds + " ms, " + pairs + " pairs");
    }
  }

  /** Communes and services spread over a country, services in clusters as towns are. */
  private static AccessInput france() {
    var random = new SplittableRandom(20260711);
    var input = AccessInput.builder();
    for (int i = 0; i < 35_000; i++) {
      input.addDemand(Demand.at("d" + i, random.nextInt(1, 5_000), place(random, 6, 8)));
    }
    for (int i = 0; i < 10_000; i++) {
      input.addSupply(Supply.at("s" + i, random.nextDouble(0.2, 5), place(random, 6, 8)));
    }
    return input
        .decay(
            Decay.bands(
                new Decay.Band(10, 1), new Decay.Band(15, 0.667), new Decay.Band(20, 0.333)))
        .distance(Distance.greatCircle(50))
        .build();
  }

  private static Position place(SplittableRandom random, double height, double width) {
    return new Position(-2 + width * random.nextDouble(), 43.5 + height * random.nextDouble());
  }
}
