package fr.arpent.reporting.template;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A folder that is filled once: whole, or not at all. */
final class NewFolder {

  private final Path folder;

  /** What was made, the last first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFolder(Path folder) {
    this.folder = folder;
  }

  static NewFolder at(Path folder) {
    return new NewFolder(folder.toAbsolutePath().normalize());
  }

  /**
   * Writes files.
   *
   * @param files by path, relative, with {@code /}, inside the folder
   * @throws DirectoryNotEmptyException if something is in the folder
   * @throws NotDirectoryException if it is no folder
   * @throws IOException if a file cannot be written; what was made before it is then taken away
   */
  void write(ImmutableSortedMap<String, byte[]> files) throws IOException {
    checkEmpty();
    try {
      makeFolder(folder);
      for (var file : files.entrySet()) {
        var target = folder.resolve(file.getKey()).normalize();
        checkArgument(
            target.startsWith(folder) && !target.equals(folder),
            "a file must be inside the folder, was %s",
            file.getKey());
        makeFolder(target.getParent());
        made.push(target);
        Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException | RuntimeException | Error e) {
      takeAway();
      throw e;
    }
  }

  private void checkEmpty() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (var inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
  }

  private void makeFolder(@Nullable Path wanted) throws IOException {
    if (wanted != null && !Files.isDirectory(wanted)) {
      makeFolder(wanted.getParent());
      Files.createDirectory(wanted);
      made.push(wanted);
    }
  }

  private void takeAway() {
    for (var path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        return; // something else was put there meanwhile: it stays
      }
    }
  }
}
