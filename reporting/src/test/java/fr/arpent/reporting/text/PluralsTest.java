package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "0,zero",
    "1,one",
    "2,two",
    "3,few",
    "10,few",
    "11,many",
    "99,many",
    "100,other",
    "103,few"
  })
  void arabic_has_six_categories(int number, String category) {
    var plurals = Plurals.in(Locale.forLanguageTag("ar"));

    assertEquals(category, plurals.category(BigDecimal.valueOf(number), 0));
  }

  @Test
  void french_nought_is_none_where_the_term_says_so_else_singular() {
    var plurals = Plurals.in(Locale.FRENCH);
    var forms = ImmutableMap.of("one", "# commune", "other", "# communes");
    var withZero = ImmutableMap.of("zero", "aucune commune", "one", "# commune", "other", "x");

    assertEquals(Optional.of("# commune"), plurals.form(forms, BigDecimal.ZERO, 0));
    assertEquals(Optional.of("aucune commune"), plurals.form(withZero, BigDecimal.ZERO, 0));
  }

  @Test
  void whole_millions_take_many_in_french_or_else_other() {
    var plurals = Plurals.in(Locale.FRENCH);
    var million = BigDecimal.valueOf(2_000_000);

    assertEquals(
        Optional.of("de"), plurals.form(ImmutableMap.of("many", "de", "other", ""), million, 0));
    assertEquals(Optional.of(""), plurals.form(ImmutableMap.of("other", ""), million, 0));
  }

  @Test
  void printed_decimals_count() {
    assertEquals("other", Plurals.in(Locale.ENGLISH).category(BigDecimal.ONE, 1));
    assertEquals("one", Plurals.in(Locale.FRENCH).category(new BigDecimal("1.5"), 1));
  }
}
