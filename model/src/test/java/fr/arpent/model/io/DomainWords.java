package fr.arpent.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the problems that tables with a role can have. */
final class DomainWords {

  /** Codes whose words are in the bundle of the file readers. */
  static final ImmutableSet<String> SHARED =
      ImmutableSet.of(
          "reference/unknown",
          "value/boolean",
          "value/choice",
          "value/code-number-cell",
          "value/date",
          "value/date-serial",
          "value/decimal",
          "value/group",
          "value/integer",
          "value/negative",
          "value/number",
          "value/required");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

  private final Properties words;

  private DomainWords(Properties words) {
    this.words = words;
  }

  /** Returns the words in a language. */
  static DomainWords in(String language) {
    var words = new Properties();
    var name = "domain-problems_" + language + ".properties";
    try (var stream = Objects.requireNonNull(Problem.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(stream, UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DomainWords(words);
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /** Returns the names that the words of a key leave open. */
  Set<String> placeholders(String key) {
    return PLACEHOLDER
        .matcher(words.getProperty(key, ""))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Checks that a problem has words, and a field for each name that they leave open. */
  void check(Problem problem) {
    if (SHARED.contains(problem.code())) {
      return;
    }
    var stem = "problem." + problem.code().replace('/', '.');
    var variant = stem + ".write." + problem.fields().get("case");
    for (var key : List.of(stem + ".found", keys().contains(variant) ? variant : stem + ".write")) {
      assertTrue(keys().contains(key), key);
      assertTrue(problem.fields().keySet().containsAll(placeholders(key)), key + problem.fields());
    }
  }
}
