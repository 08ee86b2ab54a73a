package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where a command writes: files are made aside, in a hidden folder of the output folder, and moved
 * into place when all of them are complete. A failure leaves nothing behind, neither files nor the
 * folders that were made for them.
 */
final class OutputFolder {

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns an output folder, which need not exist. */
  static OutputFolder at(Path folder) {
    return new OutputFolder(folder.toAbsolutePath().normalize());
  }

  /**
   * Checks that the folder is one, or can be made.
   *
   * @throws IOException naming what stands in the way
   */
  void checkWritable() throws IOException {
    var nearest = folder;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (nearest == null || !Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
      throw new NotWritableException(nearest == null ? folder : nearest);
    }
  }

  /**
   * Writes files.
   *
   * @param writing makes files in the folder it is given
   * @return the files made, as absolute paths, in the order of their names
   * @throws IOException if one cannot be made; those that were there before are then untouched
   */
  ImmutableList<Path> write(Writing writing) throws IOException {
    checkWritable();
    var made = makeFolders();
    try {
      var aside = Files.createTempDirectory(folder, ".arpent-");
      try {
        writing.into(aside);
        return moveAll(aside);
      } finally {
        deleteAll(aside);
      }
    } catch (IOException | RuntimeException | Error e) {
      deleteEmpty(made);
      throw e;
    }
  }

  private Deque<Path> makeFolders() throws IOException {
    var missing = new ArrayDeque<Path>();
    for (var path = folder; path != null && !Files.exists(path); path = path.getParent()) {
      missing.push(path);
    }
    var made = new ArrayDeque<Path>();
    for (var path : missing) {
      Files.createDirectory(path);
      made.push(path);
    }
    return made;
  }

  private ImmutableList<Path> moveAll(Path aside) throws IOException {
    var files = regularFiles(aside);
    var moved = ImmutableList.<Path>builderWithExpectedSize(files.size());
    for (var file : files) {
      var target = folder.resolve(aside.relativize(file));
      Files.createDirectories(folder.resolve(aside.relativize(file.getParent())));
      move(file, target);
      moved.add(target);
    }
    return moved.build();
  }

  private static void move(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    List<Path> paths;
    try (var walked = Files.walk(folder)) {
      paths = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (var path : paths) {
      Files.delete(path);
    }
  }

  private static void deleteEmpty(Deque<Path> made) {
    for (var path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        return; // something else was put there meanwhile: it stays
      }
    }
  }

  /** Makes files. */
  @FunctionalInterface
  interface Writing {

    /** Makes files in a folder that exists and is empty. */
    void into(Path aside) throws IOException;
  }

  /** Something that is no folder, or may not be written, is in the way. */
  static final class NotWritableException extends IOException {

    NotWritableException(Path path) {
      super(path.toString());
    }
  }
}
