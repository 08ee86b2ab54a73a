package fr.arpent.benchmarks.speed;

import fr.arpent.methods.diagnostic.access.AccessInput;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.Decay;
import fr.arpent.methods.diagnostic.access.Demand;
import fr.arpent.methods.diagnostic.access.Distance;
import fr.arpent.methods.diagnostic.access.FloatingCatchment;
import fr.arpent.methods.diagnostic.access.Supply;
import fr.arpent.model.territory.Position;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Access of 35,000 places to 10,000 services spread over a country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class Access {

  private static final long SEED = 20_260_711;
  private static final int PLACES = 35_000;
  private static final int SERVICES = 10_000;

  private final AccessInput country = country();

  /** Computes it: about 723,000 pairs within twenty minutes. */
  @Benchmark
  public AccessResult compute() {
    return new FloatingCatchment().apply(country);
  }

  private static AccessInput country() {
    var random = new SplittableRandom(SEED);
    var input = AccessInput.builder();
    for (int i = 0; i < PLACES; i++) {
      input.addDemand(Demand.at("d" + i, random.nextInt(1, 5_000), place(random)));
    }
    for (int i = 0; i < SERVICES; i++) {
      input.addSupply(Supply.at("s" + i, random.nextDouble(0.2, 5), place(random)));
    }
    return input
        .decay(
            Decay.bands(
                new Decay.Band(10, 1), new Decay.Band(15, 0.667), new Decay.Band(20, 0.333)))
        .distance(Distance.greatCircle(50))
        .build();
  }

  private static Position place(SplittableRandom random) {
    return new Position(-2 + 8 * random.nextDouble(), 43.5 + 6 * random.nextDouble());
  }
}
