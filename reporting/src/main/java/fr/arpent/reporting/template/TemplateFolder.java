package fr.arpent.reporting.template;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A template with its files: of this library, or a folder that a team changed. */
public final class TemplateFolder {

  private final GuideTemplate template;
  private final Function<String, ByteSource> files;

  private TemplateFolder(GuideTemplate template, Function<String, ByteSource> files) {
    this.template = template;
    this.files = files;
  }

  /** Returns a template of this library, a resource of this package. */
  static TemplateFolder bundled(String id) {
    Function<String, ByteSource> files = path -> resource(id + "/" + path);
    var file = files.apply(GuideTemplate.FILE);
    var problems = Problems.locatedBy(Locator.NONE);
    return TemplateReader.read(id + "/" + GuideTemplate.FILE, text(file), problems)
        .value()
        .map(template -> new TemplateFolder(template, files))
        .orElseThrow(() -> new IllegalStateException("template " + id + ": " + problems.list()));
  }

  /** Returns what all templates of this library share: the words of {@code README.md}. */
  static ByteSource shared(String name) {
    return resource(name);
  }

  /**
   * Reads a template from a folder that holds {@code template.yaml}.
   *
   * @return the template, or the problems of its description; files that it names and does not have
   *     are among them
   * @throws UncheckedIOException if a file that is there cannot be read
   */
  public static Outcome<TemplateFolder> read(Path folder) {
    var problems = Problems.locatedBy(Locator.NONE);
    var file = folder.resolve(GuideTemplate.FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.errorIn(
          Place.of(GuideTemplate.FILE),
          "reference/file",
          Map.of("found", GuideTemplate.FILE, "case", "none"));
      return Outcome.of(Optional.empty(), problems);
    }
    var template =
        TemplateReader.read(GuideTemplate.FILE, text(MoreFiles.asByteSource(file)), problems)
            .value();
    template.ifPresent(read -> checkFiles(folder, read, problems));
    return Outcome.of(
        template.map(
            read -> new TemplateFolder(read, path -> MoreFiles.asByteSource(folder.resolve(path)))),
        problems);
  }

  private static void checkFiles(Path folder, GuideTemplate template, Problems problems) {
    for (var path : allFiles(template)) {
      if (!Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        problems.errorIn(
            Place.of(GuideTemplate.FILE), "reference/file", Map.of("found", path, "case", "none"));
      }
    }
  }

  /** Returns what it is. */
  public GuideTemplate template() {
    return template;
  }

  /** Returns the paths of all files in all languages, and of the description itself. */
  ImmutableList<String> paths() {
    return ImmutableList.<String>builder()
        .add(GuideTemplate.FILE)
        .addAll(allFiles(template))
        .build();
  }

  private static ImmutableList<String> allFiles(GuideTemplate template) {
    return template.files().stream()
        .flatMap(
            path ->
                path.contains("{language}")
                    ? template.languages().stream().map(tag -> path.replace("{language}", tag))
                    : java.util.stream.Stream.of(path))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a file.
   *
   * @param path one of {@link #paths}
   */
  ByteSource file(String path) {
    checkArgument(paths().contains(path), "a template gives out its own files only, not %s", path);
    return files.apply(path);
  }

  private static ByteSource resource(String name) {
    return Resources.asByteSource(
        Objects.requireNonNull(TemplateFolder.class.getResource(name), name));
  }

  /** Returns the characters of a file in UTF-8. */
  static String text(ByteSource file) {
    try {
      return file.asCharSource(StandardCharsets.UTF_8).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
