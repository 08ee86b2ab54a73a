package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PluralsProperties {

  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("ar-TN"));

  @Property
  void whole_numbers_have_the_category_that_icu_gives(
      @ForAll @IntRange(min = 0, max = 20_000_000) int number) {
    for (var locale : LANGUAGES) {
      assertEquals(
          PluralRules.forLocale(locale).select(number),
          Plurals.in(locale).category(BigDecimal.valueOf(number), 0),
          locale.toString());
    }
  }

  @Property
  void the_needed_forms_are_enough_for_every_number(
      @ForAll @IntRange(min = 0, max = 20_000_000) int number) {
    for (var locale : LANGUAGES) {
      var forms = ImmutableMap.<String, String>builder();
      Plurals.needed(locale.getLanguage()).forEach(form -> forms.put(form, form));

      var form = Plurals.in(locale).form(forms.buildOrThrow(), BigDecimal.valueOf(number), 0);

      assertTrue(form.isPresent(), number + " in " + locale);
    }
  }
}
