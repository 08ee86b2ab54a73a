package fr.arpent.reporting.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers as a language writes them: CLDR's marks (French: U+202F between thousands and before %,
 * U+00A0 before the euro), halves rounded away from zero, − (U+2212) for minus.
 */
public final class Numbers {

  private final String language;
  private final LocalizedNumberFormatter base;
  private final Map<Form, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

  private Numbers(String language, LocalizedNumberFormatter base) {
    this.language = language;
    this.base = base;
  }

  /** Returns the numbers of a language. */
  public static Numbers in(Locale locale, Digits digits) {
    ULocale numbers = Locales.forNumbers(locale, digits);
    return new Numbers(
        locale.getLanguage(),
        NumberFormatter.withLocale(numbers).roundingMode(RoundingMode.HALF_UP));
  }

  /** Returns a number with a fixed count of decimals. */
  public String number(BigDecimal value, int decimals) {
    return written(formatter(Kind.NUMBER, decimals), value);
  }

  /** Returns a number with + or −; zero has neither. */
  public String signed(BigDecimal value, int decimals) {
    return written(formatter(Kind.SIGNED, decimals), value);
  }

  /** Returns a year, or another number without marks between thousands. */
  public String plain(BigDecimal value, int decimals) {
    return written(formatter(Kind.PLAIN, decimals), value);
  }

  /** Returns a share (1 for the whole) as a percentage with its sign. */
  public String percent(BigDecimal share, int decimals) {
    var words = written(formatter(Kind.PERCENT, decimals), share);
    // CLDR sets a wide no-break space; French practice sets a narrow one before %, as before ;.
    return language.equals("fr") ? words.replace('\u00A0', '\u202F') : words;
  }

  /**
   * Returns an amount of money with the mark of its currency.
   *
   * @param currency ISO 4217 code: {@code EUR}
   */
  public String money(BigDecimal amount, int decimals, String currency) {
    return written(inCurrency(currency).precision(Precision.fixedFraction(decimals)), amount);
  }

  /** Returns an amount of money in thousands, millions or thousand millions: 1,5 M€. */
  public String shortMoney(BigDecimal amount, String currency) {
    var words =
        written(
            inCurrency(currency)
                .notation(Notation.compactShort())
                .precision(Precision.maxFraction(1)),
            amount);
    // French practice sets the magnitude against the mark: M€, k€.
    return language.equals("fr") ? words.replaceAll("(k|M|Md)[\u00A0\u202F](\\S)$", "$1$2") : words;
  }

  private enum Kind {
    NUMBER,
    SIGNED,
    PLAIN,
    PERCENT
  }

  private record Form(Kind kind, int decimals) {}

  /** Returns a formatter, made once: ICU reads its patterns each time one is made. */
  private LocalizedNumberFormatter formatter(Kind kind, int decimals) {
    return formatters.computeIfAbsent(new Form(kind, decimals), this::make);
  }

  private LocalizedNumberFormatter make(Form form) {
    var fixed = base.precision(Precision.fixedFraction(form.decimals()));
    return switch (form.kind()) {
      case NUMBER -> fixed;
      case SIGNED -> fixed.sign(SignDisplay.EXCEPT_ZERO);
      case PLAIN -> fixed.grouping(GroupingStrategy.OFF);
      case PERCENT -> fixed.scale(Scale.powerOfTen(2)).unit(MeasureUnit.PERCENT);
    };
  }

  private LocalizedNumberFormatter inCurrency(String currency) {
    return base.unit(Currency.getInstance(currency)).unitWidth(UnitWidth.NARROW);
  }

  private static String written(LocalizedNumberFormatter formatter, BigDecimal value) {
    return formatter.format(value).toString().replace('-', '\u2212');
  }
}
