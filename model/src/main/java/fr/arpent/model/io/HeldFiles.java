package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a study that somebody holds in memory: what was attached to a guide. */
final class HeldFiles extends FolderFiles {

  private final ImmutableMap<String, ByteSource> files;
  private final Limits limits;

  /** Creates a folder of files by their paths, without detours. */
  HeldFiles(ImmutableMap<String, ByteSource> files, Limits limits) {
    super(Path.of("study"), limits);
    this.files = files;
    this.limits = limits;
  }

  @Override
  Optional<byte[]> read(String path, String limit, String pointer, Problems problems) {
    var refusal = refusalOf(path);
    if (refusal.isPresent()) {
      var fields = ImmutableMap.of("found", path, "case", refusal.get());
      problems.error("unsafe/path", pointer, fields);
      return Optional.empty();
    }
    var file = files.get(plain(path));
    if (file == null) {
      var nearest = Nearest.to(path, files.keySet());
      var fields = ImmutableMap.<String, Object>builder().put("found", path);
      nearest.ifPresent(name -> fields.put("nearest", name));
      fields.put("case", nearest.isPresent() ? "near" : "none");
      problems.error("reference/file", pointer, fields.buildOrThrow());
      return Optional.empty();
    }
    return readWithin(file, path, limit, pointer, problems);
  }

  private Optional<byte[]> readWithin(
      ByteSource file, String path, String limit, String pointer, Problems problems) {
    try {
      if (file.size() > limits.most(limit)) {
        var fields = ImmutableMap.of("found", path, "limit", limits.most(limit));
        problems.error("limit/" + limit, pointer, fields);
        return Optional.empty();
      }
      return Optional.of(file.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  ImmutableMap<String, ByteSource> read() {
    return files;
  }

  @Override
  boolean exists(String path) {
    return refusalOf(path).isEmpty() && files.containsKey(plain(path));
  }

  @Override
  boolean holds(String name) {
    return files.containsKey(name);
  }

  @Override
  ImmutableList<String> list(String folder) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder + "/"))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
