package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.ibm.icu.text.MessageFormat;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.text.Words.Run;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says texts in French, English or Arabic: messages of the bundles in ICU's {@code MessageFormat}
 * with named arguments, numbers, dates, plurals and lists as CLDR writes them.
 *
 * <p>An argument may be a {@link Text} (its style is kept), a string, a number or a date, which is
 * written in full. A message that no bundle has is a mistake of ours, and thrown as such.
 */
public final class Messages implements Wording {

  private final Locale locale;
  private final Digits digits;
  private final Optional<String> fallback;
  private final ImmutableMap<String, String> bundle;
  private final Numbers numbers;
  private final Dates dates;
  private final Plurals plurals;
  private final Lists lists;
  private final NumberWords numberWords;
  private final com.ibm.icu.util.ULocale formatLocale;

  private Messages(Locale locale, Digits digits, Optional<String> fallback) {
    this.locale = locale;
    this.digits = locale.getLanguage().equals("ar") ? digits : Digits.WESTERN;
    this.fallback = fallback;
    this.bundle = Bundles.of(locale.getLanguage());
    this.numbers = Numbers.in(locale, digits);
    this.dates = Dates.in(locale, digits);
    this.plurals = Plurals.in(locale);
    this.lists = Lists.in(locale);
    this.numberWords = NumberWords.of(bundle);
    this.formatLocale = Locales.forNumbers(locale, digits);
  }

  /**
   * Returns the words of a language with European digits.
   *
   * @param locale {@code fr}, {@code en} or {@code ar}, with an optional country
   */
  public static Messages in(Locale locale) {
    return new Messages(locale, Digits.WESTERN, Optional.empty());
  }

  /**
   * Returns the words of a guide.
   *
   * @param fallback language that names fall back on when they are not translated; such words are
   *     tagged with it
   */
  public static Messages in(Locale locale, Digits digits, String fallback) {
    return new Messages(locale, digits, Optional.of(fallback));
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public String digits(String european) {
    return digits.written(european);
  }

  /** Returns the numbers of the language. */
  public Numbers numbers() {
    return numbers;
  }

  /** Returns the dates of the language. */
  public Dates dates() {
    return dates;
  }

  /** Returns the plural rules of the language. */
  public Plurals plurals() {
    return plurals;
  }

  /** Returns items in a row: a, b et c. */
  public String list(List<String> items) {
    return lists.join(items);
  }

  /** Returns a number in words to sixteen, then in digits. */
  public String inWords(BigDecimal number, Gender gender) {
    var whole = number.stripTrailingZeros();
    return whole.scale() <= 0 && whole.abs().compareTo(BigDecimal.valueOf(16)) <= 0
        ? numberWords.word(whole.intValueExact(), gender).orElseGet(() -> numbers.number(whole, 0))
        : numbers.number(number, Math.max(0, whole.scale()));
  }

  /** Returns a rank: 1ᵉʳ, 2ᵉ; 1st, 2nd; الأول. */
  public String ordinal(int rank, Gender gender) {
    return numberWords
        .rank(rank, gender)
        .orElseGet(
            () ->
                say(
                    "number.ordinal",
                    ImmutableMap.of(
                        "number", numbers.number(BigDecimal.valueOf(rank), 0),
                        "category", plurals.ordinalCategory(rank),
                        "gender", gender == Gender.FEMININE ? "f" : "m")));
  }

  /**
   * Returns whether the bundles hold a message; they hold the same keys in all languages. For words
   * that a method or another jar may give or leave out.
   */
  public static boolean exists(String key) {
    return Bundles.of("fr").containsKey(key);
  }

  /** Returns whether the bundles hold a message. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * Returns a message as plain words.
   *
   * @throws IllegalStateException if no bundle has it
   */
  public String say(String key, Map<String, ?> arguments) {
    return message(key, ImmutableMap.copyOf(arguments)).plain();
  }

  @Override
  public Words resolve(Text text) {
    if (text instanceof Text.Plain plain) {
      return plain.words();
    }
    if (text instanceof Text.Message message) {
      return message(message.key(), message.arguments());
    }
    if (text instanceof Text.Translated translated) {
      return translated(translated.words());
    }
    if (text instanceof Text.Quantity quantity) {
      return Words.of(quantity(quantity));
    }
    if (text instanceof Text.Money money) {
      return Words.of(money(money));
    }
    if (text instanceof Text.Tagged tagged) {
      var tag = new Words.Tag(resolve(tagged.words()).plain());
      return new Words(ImmutableList.of(tag));
    }
    var spans = ImmutableList.<Words.Span>builder();
    ((Text.Joined) text).parts().forEach(part -> spans.addAll(resolve(part).spans()));
    return new Words(spans.build());
  }

  private Words message(String key, ImmutableMap<String, Object> arguments) {
    var pattern = bundle.get(key);
    if (pattern == null) {
      throw new IllegalStateException(
          "no message " + key + " in the bundles of " + locale.getLanguage());
    }
    if (isLiteral(pattern)) {
      return Words.of(typeset(pattern));
    }
    var styled = new StyledArguments(this);
    var plain = ImmutableMap.<String, Object>builder();
    arguments.forEach(
        (name, argument) -> plain.put(Bundles.argument(name), styled.plain(argument)));
    var said = new MessageFormat(pattern, formatLocale).format(plain.buildOrThrow());
    return styled.restored(typeset(said));
  }

  /** Whether a message has no argument and no apostrophe, which ICU gives a meaning. */
  private static boolean isLiteral(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }

  private Words translated(LocalizedText words) {
    var tag = locale.toLanguageTag();
    var own = words.findIn(tag);
    if (own.isPresent()) {
      return Words.of(typeset(own.get()));
    }
    var other =
        fallback
            .filter(language -> words.findIn(language).isPresent())
            .orElseGet(() -> Iterables.get(words.byLanguage().keySet(), 0));
    return new Words(
        ImmutableList.of(
            new Run(
                words.in(other, other),
                Words.Emphasis.NONE,
                Optional.of(other),
                Optional.empty())));
  }

  private String quantity(Text.Quantity quantity) {
    var value = BigDecimal.valueOf(quantity.value());
    return switch (quantity.form()) {
      case NUMBER -> numbers.number(value, quantity.decimals());
      case PERCENT -> numbers.percent(value, quantity.decimals());
      case PLAIN -> numbers.plain(value, quantity.decimals());
      case SIGNED -> numbers.signed(value, quantity.decimals());
    };
  }

  private String money(Text.Money money) {
    int decimals = money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0;
    return money
        .currency()
        .map(currency -> numbers.money(money.amount(), decimals, currency))
        .orElseGet(() -> numbers.number(money.amount(), decimals));
  }

  /** Returns a date in full: the form in which messages take it. */
  String date(LocalDate date) {
    return dates.inFull(date);
  }

  /** Returns a month with its year. */
  String month(YearMonth month) {
    return dates.month(month);
  }

  private String typeset(String words) {
    return locale.getLanguage().equals("fr") ? FrenchTypography.of(words) : words;
  }
}
