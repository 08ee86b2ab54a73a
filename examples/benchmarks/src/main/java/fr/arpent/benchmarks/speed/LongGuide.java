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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A guide of about one hundred pages of text and tables, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class LongGuide {

  /** The program. */
  @Param public GuidePrinter.Kind program;

  private GuidePrinter printer;
  private Content content;

  /** Makes the content and wakes the program. */
  @Setup
  public void prepare() throws Exception {
    content = Content.long100();
    printer = program.printer();
    Pages.report(program + ", long guide", printer.print(content));
  }

  /** Prints it. */
  @Benchmark
  public byte[] print() throws Exception {
    return printer.print(content);
  }
}
