package fr.arpent.model.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TerritoryCodeProperties {

  @Property
  void one_wrong_digit_in_a_siren_is_always_found(
      @ForAll @IntRange(min = 0, max = 99_999_999) int body,
      @ForAll @IntRange(min = 0, max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    var valid = withCheckDigit(String.format(Locale.ROOT, "%08d", body));
    var digits = valid.toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + change) % 10);

    assertTrue(CodeScheme.SIREN.findFault(valid).isEmpty());
    assertEquals(
        Optional.of(CodeFault.Kind.CHECK_DIGIT),
        CodeScheme.SIREN.findFault(new String(digits)).map(CodeFault::kind));
  }

  @Property
  void a_suggestion_is_always_valid(@ForAll CodeScheme scheme, @ForAll("codes") String code) {
    scheme
        .findFault(code)
        .flatMap(CodeFault::suggestion)
        .ifPresent(suggestion -> assertTrue(scheme.findFault(suggestion).isEmpty(), suggestion));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withChars("0123456789abABQPN ").ofMaxLength(15);
  }

  private static String withCheckDigit(String body) {
    for (int digit = 0; digit <= 9; digit++) {
      if (CodeScheme.SIREN.findFault(body + digit).isEmpty()) {
        return body + digit;
      }
    }
    throw new AssertionError("no check digit for " + body);
  }
}
