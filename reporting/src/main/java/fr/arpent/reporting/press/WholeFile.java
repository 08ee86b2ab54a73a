package fr.arpent.reporting.press;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes a file aside in its folder and moves it into place, so that nobody meets half of it. */
final class WholeFile {

  private WholeFile() {}

  static void write(ByteSource bytes, Path file) throws IOException {
    Path aside = aside(file);
    try {
      bytes.copyTo(MoreFiles.asByteSink(aside));
      move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
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
