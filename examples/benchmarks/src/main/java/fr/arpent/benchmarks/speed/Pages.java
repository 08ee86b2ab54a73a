package fr.arpent.benchmarks.speed;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/** Says how long a guide came out: programs set the same words on more or fewer pages. */
final class Pages {

  private Pages() {}

  static void report(String what, byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      System.out.printf(
          "[%s: %d pages, %d kB]%n", what, document.getNumberOfPages(), pdf.length / 1000);
    }
  }
}
