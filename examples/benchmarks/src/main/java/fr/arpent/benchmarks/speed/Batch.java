package fr.arpent.benchmarks.speed;

import fr.arpent.benchmarks.content.Content;
import fr.arpent.benchmarks.peer.GuidePrinter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand guides of about four pages, each with words of its own, in one cold process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the field
public class Batch {

  /** How many guides. */
  public static final int GUIDES = 1000;

  /** The program. */
  @Param public GuidePrinter.Kind program;

  /** Prints them all. */
  @Benchmark
  public void print(Blackhole out) throws Exception {
    var printer = program.printer();
    for (int i = 0; i < GUIDES; i++) {
      byte[] pdf = printer.print(Content.short4(i));
      out.consume(pdf);
      if (i == 0) {
        Pages.report(program + ", short guide", pdf);
      }
    }
  }
}
