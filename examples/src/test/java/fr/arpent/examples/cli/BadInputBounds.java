package fr.arpent.examples.cli;

import fr.arpent.examples.Repository;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Measures what no test should assert: how long each bad input takes to be answered, and the most
 * memory that is used meanwhile. Run it with {@code -Xmx256m}; the bounds are 2 s and 256 MB, and
 * the first case carries the start of the program.
 */
final class BadInputBounds {

  private static final Path CASES = Repository.reference().resolve("bad-input");

  private BadInputBounds() {}

  /** Prints one line per case, and the worst of all. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long slowest = 0;
    long largest = 0;
    for (var input : inputs().toList()) {
      var measured = measure(input);
      slowest = Math.max(slowest, measured.millis());
      largest = Math.max(largest, measured.heap());
      out.println(
          String.format(
              Locale.ROOT,
              "%5d ms %4d MB  exit %d  %s",
              measured.millis(),
              measured.heap(),
              measured.exit(),
              input.file()));
    }
    out.println(String.format(Locale.ROOT, "worst: %d ms, %d MB", slowest, largest));
  }

  private static Stream<BadInput> inputs() {
    return Stream.of(
            RefusedInputs.all(),
            RefusedInputs.inJson(),
            PrintedInputs.accepted(),
            PrintedInputs.warned())
        .flatMap(all -> all);
  }

  /**
   * What one case took.
   *
   * @param millis wall time
   * @param heap most heap in use, in MB, rubbish not yet collected included
   */
  private record Measured(int exit, long millis, long heap) {}

  private static Measured measure(BadInput input) throws IOException {
    var folder = Files.createTempDirectory("arpent-bounds-");
    try {
      input.spoil().into(TrialFolder.in(folder), CASES.resolve(input.file()));
      System.gc();
      var watch = new MemoryWatch();
      watch.start();
      long start = System.nanoTime();
      var run = CommandRun.of("guide", folder);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new Measured(run.exit(), millis, watch.most() / 1_000_000);
    } finally {
      delete(folder);
    }
  }

  /** Looks at the memory in use every few milliseconds. */
  private static final class MemoryWatch extends Thread {

    private final AtomicLong most = new AtomicLong();
    private volatile boolean over;

    private MemoryWatch() {
      setDaemon(true);
    }

    @Override
    public void run() {
      while (!over) {
        most.accumulateAndGet(used(), Math::max);
        try {
          Thread.sleep(2);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private static long used() {
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long most() {
      over = true;
      return most.accumulateAndGet(used(), Math::max);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
