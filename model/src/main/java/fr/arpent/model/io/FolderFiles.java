package fr.arpent.model.io;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a study folder, by the paths that a study writes: relative, with {@code /}, inside
 * the folder, in exact case on every system, and not through links.
 */
class FolderFiles {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Pattern ABSOLUTE = Pattern.compile("([/\\\\]|[A-Za-z]:).*");

  private final Path root;
  private final Limits limits;
  private final Map<String, ByteSource> read = new TreeMap<>();

  FolderFiles(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  /** Returns the bytes of a file, or empty when the path or the file is refused. */
  Optional<byte[]> read(String path, String limit, String pointer, Problems problems) {
    var bytes =
        find(path, pointer, problems)
            .flatMap(file -> readWithin(file, path, limit, pointer, problems));
    bytes.ifPresent(found -> read.put(plain(path), ByteSource.wrap(found)));
    return bytes;
  }

  /** Returns every file that was read, by its path in the folder, sorted. */
  ImmutableMap<String, ByteSource> read() {
    return ImmutableMap.copyOf(read);
  }

  /** Returns the name of the folder. */
  String name() {
    return String.valueOf(root.getFileName());
  }

  /** Returns whether a file lies in the folder itself. */
  boolean holds(String name) {
    return Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether there is a file, without a word when there is none. */
  boolean exists(String path) {
    return refusalOf(path).isEmpty()
        && Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)
        && find(path, "", Problems.locatedBy(pointer -> Optional.empty())).isPresent();
  }

  /** Returns the paths of all files under a folder of the study, sorted; none if there is none. */
  ImmutableList<String> list(String folder) {
    var start = root.resolve(folder);
    if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      return ImmutableList.of();
    }
    try (var files = Files.walk(start, 16, new FileVisitOption[0])) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> normal(root.relativize(file).toString().replace('\\', '/')))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> readWithin(
      Path file, String path, String limit, String pointer, Problems problems) {
    long most = limits.most(limit);
    try {
      if (Files.size(file) > most) {
        problems.error("limit/" + limit, pointer, ImmutableMap.of("found", path, "limit", most));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> find(String path, String pointer, Problems problems) {
    var refusal = refusalOf(path);
    if (refusal.isPresent()) {
      var fields = ImmutableMap.of("found", path, "case", refusal.get());
      problems.error("unsafe/path", pointer, fields);
      return Optional.empty();
    }
    var file = root;
    for (var step : steps(path)) {
      var names = names(file);
      var wanted = normal(step);
      var next = names.stream().filter(name -> normal(name).equals(wanted)).findFirst();
      if (next.isEmpty()) {
        reportMissing(path, step, names, pointer, problems);
        return Optional.empty();
      }
      file = file.resolve(next.get());
      if (Files.isSymbolicLink(file)) {
        problems.error("unsafe/path", pointer, ImmutableMap.of("found", path, "case", "link"));
        return Optional.empty();
      }
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      reportMissing(path, path, ImmutableList.of(), pointer, problems);
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private static void reportMissing(
      String path, String step, ImmutableList<String> names, String pointer, Problems problems) {
    var nearest =
        names.stream()
            .filter(name -> name.equalsIgnoreCase(step))
            .findFirst()
            .or(() -> Nearest.to(step, names));
    var fields = ImmutableMap.<String, Object>builder().put("found", path);
    nearest.ifPresent(name -> fields.put("nearest", path.replace(step, name)));
    fields.put("case", nearest.isPresent() ? "near" : "none");
    problems.error("reference/file", pointer, fields.buildOrThrow());
  }

  /** Returns a path without detours, in one spelling. */
  static String plain(String path) {
    return normal(String.join("/", steps(path)));
  }

  /** Why a path is refused before anything is opened: a url, absolute, or outside the folder. */
  static Optional<String> refusalOf(String path) {
    if (path.isBlank()) {
      return Optional.of("blank");
    }
    if (SCHEME.matcher(path).matches() && !ABSOLUTE.matcher(path).matches()) {
      return Optional.of("url");
    }
    if (ABSOLUTE.matcher(path).matches()) {
      return Optional.of("absolute");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of("backslash");
    }
    if (path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      return Optional.of("control");
    }
    return leavesFolder(path) ? Optional.of("outside") : Optional.empty();
  }

  private static boolean leavesFolder(String path) {
    int depth = 0;
    for (var step : Splitter.on('/').split(path)) {
      depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static Deque<String> steps(String path) {
    var steps = new ArrayDeque<String>();
    for (var step : Splitter.on('/').omitEmptyStrings().split(path)) {
      if (step.equals("..")) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return steps;
  }

  private static ImmutableList<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Returns the last part of a name after its dot, in lower case: {@code csv}. */
  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
