package fr.arpent.benchmarks;

import fr.arpent.benchmarks.memory.LargeGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the large guide in processes with small heaps, smaller and smaller until one fails. */
final class SmallHeap {

  private static final List<Integer> MEGABYTES = List.of(256, 128, 112, 96, 80);

  private SmallHeap() {}

  /** Prints whether each heap was enough. */
  static void print() throws IOException, InterruptedException {
    System.out.printf("%nA guide of 300 pages with figures%n");
    for (int size : MEGABYTES) {
      System.out.printf("-Xmx%dm: ", size);
      System.out.flush();
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + size + "m",
                  "-Djava.awt.headless=true",
                  "-cp",
                  System.getProperty("java.class.path"),
                  LargeGuide.class.getName())
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        System.out.println("not enough");
        return;
      }
    }
  }
}
