package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * Which form of a word follows a number, by CLDR's categories: {@code zero one two few many other}.
 *
 * <p>Two rules of ours on top: in French, nought takes {@code zero} where the term gives it
 * ("aucune commune"), and {@code many}, which CLDR asks for whole millions ("un million
 * d’habitants"), falls back on {@code other}.
 */
public final class Plurals {

  private static final ImmutableMap<String, ImmutableList<String>> NEEDED =
      ImmutableMap.of(
          "fr", ImmutableList.of("one", "other"),
          "en", ImmutableList.of("one", "other"),
          "ar", ImmutableList.of("zero", "one", "two", "few", "many", "other"));

  private final String language;
  private final PluralRules cardinals;
  private final PluralRules ordinals;

  private Plurals(Locale locale) {
    this.language = locale.getLanguage();
    this.cardinals = PluralRules.forLocale(locale);
    this.ordinals = PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL);
  }

  /** Returns the rules of a language. */
  public static Plurals in(Locale locale) {
    return new Plurals(locale);
  }

  /** Returns the forms that a word must have in a language. */
  public static ImmutableList<String> needed(String language) {
    return NEEDED.getOrDefault(language, ImmutableList.of("other"));
  }

  /** Returns CLDR's category of a number as it is printed, with its decimals. */
  public String category(BigDecimal value, int decimals) {
    return cardinals.select(printed(value, decimals));
  }

  /** Returns CLDR's category of a rank: first, second… */
  public String ordinalCategory(int rank) {
    return ordinals.select(rank);
  }

  /** Returns the form that follows a number; empty when a needed form is missing. */
  public Optional<String> form(ImmutableMap<String, String> forms, BigDecimal value, int decimals) {
    if (value.signum() == 0 && forms.containsKey("zero")) {
      return Optional.ofNullable(forms.get("zero"));
    }
    var form = forms.get(category(value, decimals));
    boolean mayFallBack = language.equals("fr") || language.equals("en");
    return Optional.ofNullable(form == null && mayFallBack ? forms.get("other") : form);
  }

  private static FormattedNumber printed(BigDecimal value, int decimals) {
    return NumberFormatter.withLocale(Locale.ROOT)
        .precision(Precision.fixedFraction(decimals))
        .roundingMode(RoundingMode.HALF_UP)
        .format(value);
  }
}
