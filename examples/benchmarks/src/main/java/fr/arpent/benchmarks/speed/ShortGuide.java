package fr.arpent.benchmarks.speed;

import fr.arpent.benchmarks.content.Content;
import fr.arpent.benchmarks.peer.ArpentPrinter;
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

/**
 * Guides of four pages per second, warm, by threads that share one press. The compiler of the JVM
 * works beside one thread and instead of the second: two threads need a longer warm-up to show.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseParallelGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 9, time = 5)
@Measurement(iterations = 5, time = 3)
public class ShortGuide {

  private final ArpentPrinter printer = new ArpentPrinter();
  private final Content content = Content.short4(0);

  /** Prints one. */
  @Benchmark
  public byte[] print() throws Exception {
    return printer.print(content);
  }
}
