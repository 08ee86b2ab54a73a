package fr.arpent.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds processor time to the figures of JMH, in milliseconds per operation: that of the threads
 * that do the work, and that of the whole process, which counts the collector and the compiler too.
 */
public final class CpuTime implements InternalProfiler {

  /** Name of the figure of the threads that work. */
  public static final String WORKERS = "cpu.workers";

  /** Name of the figure of the whole process. */
  public static final String PROCESS = "cpu.process";

  private static final double NANOSECONDS = 1e6;

  private long workers;
  private long process;

  @Override
  public String getDescription() {
    return "processor time of the working threads and of the process";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    workers = workers();
    process = process();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double operations = result.getMetadata().getAllOps() * NANOSECONDS;
    return List.of(
        figure(WORKERS, (workers() - workers) / operations),
        figure(PROCESS, (process() - process) / operations));
  }

  private static Result<?> figure(String name, double milliseconds) {
    return new ScalarResult(name, milliseconds, "ms/op", AggregationPolicy.AVG);
  }

  private static long process() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long workers() {
    var threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains("jmh-worker")) {
        sum += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return sum;
  }
}
