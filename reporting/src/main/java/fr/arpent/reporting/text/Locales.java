package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Which CLDR locale stands behind a guide's language.
 *
 * <p>A language without a country is written as it is where our readers are: {@code en} with
 * British dates and lists, {@code ar} with the numbers of the Maghreb (comma as decimal mark). The
 * names of months of plain {@code ar} stay CLDR's common ones.
 */
final class Locales {

  private static final ImmutableMap<String, String> NUMBERS =
      ImmutableMap.of("fr", "FR", "en", "GB", "ar", "TN");
  private static final ImmutableMap<String, String> DATES =
      ImmutableMap.of("fr", "FR", "en", "GB", "ar", "");

  private Locales() {}

  static ULocale forNumbers(Locale locale, Digits digits) {
    return of(locale, NUMBERS, digits);
  }

  static ULocale forDates(Locale locale, Digits digits) {
    return of(locale, DATES, digits);
  }

  private static ULocale of(Locale locale, ImmutableMap<String, String> countries, Digits digits) {
    var language = locale.getLanguage();
    var country =
        locale.getCountry().isEmpty() ? countries.getOrDefault(language, "") : locale.getCountry();
    var system = language.equals("ar") ? digits.system() : Digits.WESTERN.system();
    return new ULocale.Builder()
        .setLanguage(language)
        .setRegion(country)
        .setUnicodeLocaleKeyword("nu", system)
        .setUnicodeLocaleKeyword("ca", "gregory")
        .build();
  }
}
