package fr.arpent.reporting.template;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A study that begins with a template: its files, which build at once. Everything in its tables is
 * invented and says so.
 *
 * @param source the template
 * @param id id of the study
 * @param languages BCP 47 tags of its guides, the team's own first; their base languages are among
 *     those of the template
 * @param territory code that takes the place of the invented territory
 */
public record NewStudy(
    TemplateFolder source, String id, ImmutableList<String> languages, Optional<String> territory) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  /** Checks that the template can do what is asked. */
  public NewStudy {
    var template = source.template();
    checkArgument(template.hasStudy(), "template %s has no study to begin with", template.id());
    checkArgument(ID.matcher(id).matches(), "an id must be a-z, 0-9 and -, was %s", id);
    checkArgument(!languages.isEmpty(), "a study must have a language");
    for (var tag : languages) {
      checkArgument(speaks(template, tag), "template %s has no words in %s", template.id(), tag);
    }
    territory.ifPresent(
        code -> {
          checkArgument(isCode(code), "a code must be letters and digits, was %s", code);
          checkArgument(
              template.territory().isPresent(), "template %s has no territory", template.id());
        });
  }

  /** Returns whether a template has words in a language, whatever its country. */
  public static boolean speaks(GuideTemplate template, String tag) {
    return tag.matches("[a-z]{2,3}(-[A-Z]{2})?")
        && template.languages().contains(StudyWords.base(tag));
  }

  /** Returns whether a text can be the code of a territory. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Returns the id that the name of a folder suggests; the template's where it suggests none. */
  public static String idFor(Path folder, GuideTemplate template) {
    var name = folder.toAbsolutePath().normalize().getFileName();
    var plain =
        java.text.Normalizer.normalize(
                name == null ? "" : name.toString(), java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    var cut = plain.substring(0, Math.min(64, plain.length()));
    return ID.matcher(cut).matches() ? cut : template.id();
  }

  /** Returns the files of the study by path: the same for the same request. */
  public ImmutableSortedMap<String, String> files() {
    var words = new StudyWords(source.template().languages(), languages);
    var files = new TreeMap<String, String>();
    for (var path : source.template().files()) {
      for (var language : path.contains("{language}") ? words.languages() : ImmutableList.of("")) {
        var actual = path.replace("{language}", language);
        files.put(actual, adapted(actual, TemplateFolder.text(source.file(actual)), words));
      }
    }
    files.putIfAbsent("README.md", readme(words.first()));
    files.putIfAbsent(".gitignore", "private/\nresults/\nout/\n");
    return ImmutableSortedMap.copyOf(files);
  }

  /**
   * Writes the study.
   *
   * @param folder an empty folder, or one that is made
   * @throws java.nio.file.DirectoryNotEmptyException if something is in the folder
   * @throws IOException if a file cannot be written; then nothing is left behind
   */
  public void write(Path folder) throws IOException {
    NewFolder.at(folder).write(bytes(files()));
  }

  /**
   * Writes a template itself, with all its languages, so that a team can change it.
   *
   * @param folder an empty folder, or one that is made
   * @throws java.nio.file.DirectoryNotEmptyException if something is in the folder
   * @throws IOException if a file cannot be written; then nothing is left behind
   */
  public static void writeTemplate(TemplateFolder template, Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var path : template.paths()) {
      files.put(path, template.file(path).read());
    }
    NewFolder.at(folder).write(ImmutableSortedMap.copyOf(files));
  }

  private String adapted(String path, String text, StudyWords words) {
    var own =
        path.equals("study.yaml")
            ? words.study(text, id)
            : path.endsWith(".csv") ? words.table(path, text) : text;
    return territory.map(code -> placed(path, own, code)).orElse(own);
  }

  /** The code takes the place of the invented one; the names wait for the team. */
  private String placed(String path, String text, String code) {
    var invented = source.template().territory().orElseThrow();
    var named =
        path.equals(invented.table())
            ? CsvColumns.parse(text)
                .replace(invented.code(), header -> header.startsWith("name"), "… (" + code + ")")
                .write()
            : text;
    return named.replaceAll(
        "\\b" + Pattern.quote(invented.code()) + "\\b",
        java.util.regex.Matcher.quoteReplacement(code));
  }

  private String readme(String language) {
    var template = source.template();
    var tables =
        template.files().stream()
            .filter(path -> path.startsWith("data/"))
            .map(path -> "- `" + path + "`\n")
            .collect(Collectors.joining());
    return TemplateFolder.text(TemplateFolder.shared("README." + language + ".md"))
        .replace("{title}", template.title().in(language, "en"))
        .replace("{purpose}", template.purpose().in(language, "en"))
        .replace("{template}", template.id())
        .replace("{tables}\n", tables);
  }

  private static ImmutableSortedMap<String, byte[]> bytes(
      ImmutableSortedMap<String, String> files) {
    var bytes = ImmutableSortedMap.<String, byte[]>naturalOrder();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes.build();
  }
}
