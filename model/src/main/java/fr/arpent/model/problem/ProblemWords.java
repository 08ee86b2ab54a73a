package fr.arpent.model.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a problem in French or English, in three lines: place and code; what was found; what to
 * write.
 *
 * <p>Words are in the bundles {@code problems} and {@code domain-problems} of this package, and in
 * those of every {@link ProblemWordsProvider}. A problem's fields {@code kind} and {@code case}
 * choose among the words of one code: {@code problem.value.date.found.day} before {@code
 * problem.value.date.found}.
 */
public final class ProblemWords {

  private static final ImmutableList<String> BUNDLES =
      ImmutableList.of("problems", "domain-problems");

  private static final Pattern FIELD = Pattern.compile("\\{([a-z][A-Za-z-]*)\\}");

  private final ImmutableMap<String, String> words;
  private final FieldWords fields;

  private ProblemWords(ImmutableMap<String, String> words, FieldWords fields) {
    this.words = words;
    this.fields = fields;
  }

  /** Returns words in the language of a locale: French, or else English. */
  public static ProblemWords of(Locale locale) {
    var language = locale.getLanguage().equals("fr") ? "fr" : "en";
    var words = new HashMap<String, String>();
    BUNDLES.forEach(name -> load(resource(name, language), words));
    ServiceLoader.load(ProblemWordsProvider.class, ProblemWords.class.getClassLoader())
        .forEach(provider -> load(provider.words(language), words));
    return new ProblemWords(ImmutableMap.copyOf(words), FieldWords.in(language));
  }

  /** Returns the three lines of a problem, without a line end after the last. */
  public String describe(Problem problem) {
    return headline(problem)
        + "\n  "
        + word("problem.line.found")
        + " "
        + found(problem)
        + "\n  "
        + word("problem.line.write")
        + " "
        + write(problem);
  }

  /** Returns where a problem is and its code, on one line. */
  public String headline(Problem problem) {
    var place = problem.place().map(Place::toString).orElse("study.yaml");
    var warning = problem.severity() == Severity.WARNING ? "  " + word("problem.warning") : "";
    return FieldWords.printable(place) + "  " + problem.code() + warning + where(problem);
  }

  /** Returns what was found, as a sentence. */
  public String found(Problem problem) {
    return say(problem, "found");
  }

  /** Returns what to write instead. */
  public String write(Problem problem) {
    return say(problem, "write");
  }

  /** Returns whether there are words for a code, in all the cases or in general. */
  public boolean has(String code) {
    var key = key(code, "found");
    return words.keySet().stream()
        .anyMatch(known -> known.equals(key) || known.startsWith(key + "."));
  }

  private String where(Problem problem) {
    var named = problem.fields().containsKey("column") ? "column" : "table";
    if (problem.fields().containsKey("table")) {
      return "  (" + fill(word("problem.where." + named), problem) + ")";
    }
    return problem.pointer().isEmpty() ? "" : "  (" + FieldWords.printable(problem.pointer()) + ")";
  }

  private String say(Problem problem, String part) {
    var key = key(problem.code(), part);
    var kind = suffix(problem, "kind");
    var variant = suffix(problem, "case");
    return find(key + kind + variant)
        .or(() -> find(key + kind))
        .or(() -> find(key + variant))
        .or(() -> find(key))
        .map(pattern -> fill(pattern, problem))
        .orElseGet(() -> unknown(problem, part));
  }

  private String unknown(Problem problem, String part) {
    var all = FieldWords.printable(problem.fields().toString());
    return word("problem.unknown." + part).replace("{all}", all);
  }

  private static String suffix(Problem problem, String field) {
    var value = problem.fields().get(field);
    return value == null ? "" : "." + value;
  }

  private static String key(String code, String part) {
    return "problem." + code.replace('/', '.') + "." + part;
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  private String word(String key) {
    return find(key).orElse(key);
  }

  private String fill(String pattern, Problem problem) {
    return FIELD
        .matcher(pattern)
        .replaceAll(
            match -> {
              var value = problem.fields().get(match.group(1));
              var shown = value == null ? match.group() : fields.show(value);
              return Matcher.quoteReplacement(shown);
            });
  }

  private static ByteSource resource(String name, String language) {
    var url = ProblemWords.class.getResource(name + "_" + language + ".properties");
    return url == null ? ByteSource.empty() : Resources.asByteSource(url);
  }

  /** Words of an earlier bundle stay: nobody changes another's words. */
  private static void load(ByteSource source, Map<String, String> words) {
    var properties = new Properties();
    try (var reader = source.asCharSource(StandardCharsets.UTF_8).openBufferedStream()) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties
        .stringPropertyNames()
        .forEach(key -> words.putIfAbsent(key, properties.getProperty(key)));
  }
}
