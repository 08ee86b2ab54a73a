package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scalar of YAML is depends on the key that asks, and never on a guess. */
class ScalarRulesTest {

  @TempDir Path root;

  record Request(
      Optional<String> text,
      Optional<Boolean> flag,
      Optional<Integer> whole,
      Optional<Long> large,
      Optional<BigInteger> huge,
      Optional<Double> number) {}

  private String read(String line) {
    var study =
        Folder.of(root, "analyses:\n  a:\n    method: m\n    " + line + "\n").read().orThrow();
    var problems = Problems.locatedBy(study.places());
    var settings = Objects.requireNonNull(study.analyses().get("a")).settings();
    var request = RequestReader.read(settings, Request.class, "fr", problems);
    List<String> codes = problems.list().stream().map(Problem::code).toList();
    return codes.isEmpty() ? values(request.orElseThrow()) : String.join(" ", codes);
  }

  private static String values(Request request) {
    return List.of(
            request.text(),
            request.flag(),
            request.whole(),
            request.large(),
            request.huge(),
            request.number())
        .stream()
        .flatMap(Optional::stream)
        .map(Object::toString)
        .findFirst()
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text: abc | abc",
        "text: yes | yes",
        "text: 2026-05-04 | 2026-05-04",
        "text: 1:30:00 | 1:30:00",
        "text: 0o19 | 0o19",
        "text: '\"~\"' | ~",
        "text: \"01001\" | 01001",
        "text: 01001 | value/code-unquoted",
        "text: 1001 | value/code-unquoted",
        "text: 0o17 | value/code-unquoted",
        "text: 0x1F | value/code-unquoted",
        "text: .5 | value/code-unquoted",
        "text: -.inf | value/code-unquoted",
        "text: .nan | value/code-unquoted",
        "text: true | value/code-unquoted",
        "text: True | value/code-unquoted",
        "text: FALSE | value/code-unquoted",
        "text: ~ | schema/no-value",
        "text: null | schema/no-value",
        "text: Null | schema/no-value",
        "text: NULL | schema/no-value",
        "text: | schema/no-value"
      })
  void text_is_what_yaml_can_take_for_nothing_else(String line, String found) {
    assertEquals(found, read(line.replace("'\"~\"'", "\"~\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flag: yes | true",
        "flag: true | true",
        "flag: no | false",
        "flag: false | false",
        "flag: on | schema/type",
        "flag: off | schema/type",
        "flag: 1 | schema/type",
        "flag: True | schema/type",
        "flag: \"yes\" | schema/type",
        "flag: \"true\" | schema/type"
      })
  void a_flag_is_one_of_four_words_without_quotes(String line, String found) {
    assertEquals(found, read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whole: 12 | 12",
        "whole: -12 | -12",
        "whole: 12.0 | 12",
        "whole: 1e3 | 1000",
        "whole: 12.5 | value/integer",
        "whole: 2147483647 | 2147483647",
        "whole: -2147483648 | -2147483648",
        "whole: 2147483648 | value/range",
        "whole: -2147483649 | value/range",
        "whole: 1e100000000 | value/range",
        "whole: \"12\" | schema/type",
        "whole: 0o17 | schema/type",
        "whole: abc | schema/type",
        "large: 9223372036854775807 | 9223372036854775807",
        "large: 9223372036854775808 | value/range",
        "huge: 9223372036854775808 | 9223372036854775808",
        "huge: 1e41 | value/range"
      })
  void a_whole_number_fits_its_type_or_is_refused(String line, String found) {
    assertEquals(found, read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 12.5 | 12.5",
        "number: 1e-3 | 0.001",
        "number: 1e400 | value/range",
        "number: .inf | schema/type",
        "number: .nan | schema/type",
        "number: 0x1F | schema/type",
        "number: \"12.5\" | schema/type",
        "number: '12,5' | schema/type"
      })
  void a_number_is_finite_and_without_quotes(String line, String found) {
    assertEquals(found, read(line));
  }
}
