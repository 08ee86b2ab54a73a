package fr.arpent.benchmarks;

import fr.arpent.benchmarks.peer.GuidePrinter;
import fr.arpent.benchmarks.speed.Access;
import fr.arpent.benchmarks.speed.Batch;
import fr.arpent.benchmarks.speed.CpuTime;
import fr.arpent.benchmarks.speed.LongGuide;
import fr.arpent.benchmarks.speed.ReadStudy;
import fr.arpent.benchmarks.speed.ShortGuide;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks that are named, all of them when none is, and prints their figures. */
public final class Benchmarks {

  private static final Set<String> KNOWN =
      Set.of("long", "batch", "threads", "read", "access", "memory");

  private Benchmarks() {}

  /**
   * Runs {@code long}, {@code batch}, {@code threads}, {@code read}, {@code access}, {@code
   * memory}.
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    var wanted = arguments.length == 0 ? KNOWN : Set.of(arguments);
    if (!KNOWN.containsAll(wanted)) {
      System.err.println("known are " + KNOWN);
      System.exit(2);
    }
    System.out.println(Machine.description());
    if (wanted.contains("long")) {
      compare("A guide of 100 pages, warm, one thread", run(LongGuide.class, 1));
    }
    if (wanted.contains("batch")) {
      compare(Batch.GUIDES + " guides of four pages in one process", run(Batch.class, 1));
    }
    if (wanted.contains("threads")) {
      double one = score(run(ShortGuide.class, 1));
      double two = score(run(ShortGuide.class, 2));
      System.out.printf(
          "%nGuides of four pages: one thread %.0f/s, two threads %.0f/s, × %.2f%n",
          one, two, two / one);
    }
    if (wanted.contains("read")) {
      System.out.printf("%nReading a study: %.1f ms%n", score(run(ReadStudy.class, 1)));
    }
    if (wanted.contains("access")) {
      System.out.printf(
          "%nAccess, 35,000 places × 10,000 services: %.0f ms%n", score(run(Access.class, 1)));
    }
    if (wanted.contains("memory")) {
      SmallHeap.print();
    }
  }

  private static Collection<RunResult> run(Class<?> benchmark, int threads) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
            .threads(threads)
            .shouldFailOnError(true)
            .addProfiler(CpuTime.class)
            .verbosity(VerboseMode.NORMAL);
    return new Runner(options.build()).run();
  }

  private static double score(Collection<RunResult> results) {
    return results.iterator().next().getPrimaryResult().getScore();
  }

  /** Prints the programs side by side, each with what it takes for each unit of ours. */
  private static void compare(String what, Collection<RunResult> results) {
    double ours =
        results.stream()
            .filter(result -> program(result).equals(GuidePrinter.Kind.ARPENT.name()))
            .mapToDouble(result -> figure(result, CpuTime.PROCESS))
            .findFirst()
            .orElse(Double.NaN);
    System.out.printf(
        "%n%s%n%-14s %12s %12s %12s %8s%n",
        what, "", "wall ms", "workers ms", "process ms", "ratio");
    for (RunResult result : List.copyOf(results)) {
      System.out.printf(
          "%-14s %12.0f %12.0f %12.0f %8.2f%n",
          program(result),
          result.getPrimaryResult().getScore(),
          figure(result, CpuTime.WORKERS),
          figure(result, CpuTime.PROCESS),
          figure(result, CpuTime.PROCESS) / ours);
    }
  }

  private static String program(RunResult result) {
    return result.getParams().getParam("program");
  }

  private static double figure(RunResult result, String name) {
    for (Map.Entry<String, ? extends org.openjdk.jmh.results.Result<?>> each :
        figures(result).entrySet()) {
      if (each.getKey().endsWith(name)) {
        return each.getValue().getScore();
      }
    }
    return Double.NaN;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // JMH gives its results raw
  private static Map<String, org.openjdk.jmh.results.Result<?>> figures(RunResult result) {
    return (Map) result.getSecondaryResults();
  }
}
