package fr.arpent.reporting.press;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.pdf.PdfFile;
import fr.arpent.reporting.pdf.PdfWriter;
import fr.arpent.reporting.typeset.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints guides as tagged PDF (PDF/UA-1 and PDF/A-2a): same guide, same bytes. Safe for use by
 * several threads: guides printed side by side are the guides printed one by one.
 */
public final class GuidePress {

  private final Function<Guide, PrintedGuide> typesetter;

  GuidePress(Function<Guide, PrintedGuide> typesetter) {
    this.typesetter = typesetter;
  }

  /** Returns the press with the fonts and themes of this library. */
  public static GuidePress standard() {
    return new GuidePress(Typesetter.standard()::typeset);
  }

  /**
   * Prints a trial guide of a few lines into nothing, so that faces, design and code are ready when
   * the first guide comes: about half a second of work in a new process. Meant for another thread,
   * while a study is being read; a guide printed without it is the same.
   *
   * @throws IllegalStateException when the JDK's font system does not start; says what it lacks
   */
  public void warmUp() {
    try {
      bytes(TrialPrint.guide());
    } catch (IOException e) {
      throw new UncheckedIOException("a trial print in memory must not meet the disk", e);
    }
  }

  /**
   * Prints a guide: made aside in the same folder, moved into place when it is complete; nothing is
   * left behind when it fails.
   *
   * @param file the PDF; its folder must exist, an older file is replaced
   * @return words that could not be printed as they are written, empty for a perfect guide
   * @throws IOException when a picture cannot be read or the file cannot be written
   * @throws IllegalStateException when the JDK's font system does not start; says what it lacks
   */
  public ImmutableList<MissingGlyphs> print(Guide guide, Path file) throws IOException {
    PdfFile pdf = write(guide);
    Path aside = aside(file);
    try {
      pdf.bytes().copyTo(MoreFiles.asByteSink(aside));
      move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
    return MissingGlyphs.of(pdf);
  }

  /** Prints a guide into memory. */
  public byte[] bytes(Guide guide) throws IOException {
    return write(guide).bytes().read();
  }

  private PdfFile write(Guide guide) throws IOException {
    return PdfWriter.write(typesetter.apply(guide));
  }

  /** Returns a name that no other run and no other thread writes to. */
  private static Path aside(Path file) {
    return file.resolveSibling(
        String.format(
            Locale.ROOT,
            ".%s.%d-%d.part",
            file.getFileName(),
            ProcessHandle.current().pid(),
            Thread.currentThread().getId()));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
