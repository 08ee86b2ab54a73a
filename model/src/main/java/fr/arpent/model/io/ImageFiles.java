package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Problems;

/** Reads the pictures under {@code images/}. */
final class ImageFiles {

  private final FolderFiles files;
  private final Limits limits;
  private final Problems problems;

  ImageFiles(FolderFiles files, Limits limits, Problems problems) {
    this.files = files;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the pictures by path. */
  ImmutableMap<String, ByteSource> read() {
    var images = ImmutableMap.<String, ByteSource>builder();
    for (var path : files.list("images")) {
      files
          .read(path, "file-bytes", "", problems)
          .filter(bytes -> new ImageCheck(path, limits, problems).accepts(bytes))
          .ifPresent(bytes -> images.put(path, ByteSource.wrap(bytes)));
    }
    return images.buildOrThrow();
  }
}
